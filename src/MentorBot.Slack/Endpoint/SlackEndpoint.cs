using System.Net.Mime;
using System.Text;
using System.Text.Json;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Telemetry;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Requests;
using MentorBot.Slack.Signatures;
using MentorBot.Slack.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MentorBot.Slack.Endpoint;

/// <summary>Takes what Slack sends as HTTP requests, events, commands and buttons alike (https://docs.slack.dev/apis/events-api/using-http-request-urls); what Slack has not signed goes no further.</summary>
/// <remarks>
/// Answers 200 before any work begins (but with the names that a list asks for), 401 for anything that Slack has not signed within five minutes, 413 for more than <see cref="MostBytes" />,
/// 400 for what Slack has signed and nobody can read, and 503 before we know who we are: Slack then sends an event again.
/// </remarks>
public sealed class SlackEndpoint : IDisposable
{
    /// <summary>The path below which it is reached; the whole address is what the app's settings call <em>Request URL</em>, in all three places, and <em>Options Load URL</em>.</summary>
    public const string Path = SlackOptions.EventsPath;

    // The longest is a direct message: 40,000 characters at most (https://docs.slack.dev/reference/methods/chat.postMessage#truncating), which come
    // twice, as text and as blocks, each as JSON escapes of six bytes where they are not ASCII. A pressed button brings a message of ours, a third of that.
    internal const int MostBytes = 512 * 1024;

    private readonly SlackIntake _intake;
    private readonly SignatureGate<SlackSignature> _gate;
    private readonly PlatformPulse _pulse;
    private readonly ILogger<SlackEndpoint> _log;

    internal SlackEndpoint(SlackIntake intake, IOptions<SlackOptions> options, PlatformPulse pulse, ILogger<SlackEndpoint> log)
    {
        (_intake, _pulse, _log) = (intake, pulse, log);
        var secret = Encoding.UTF8.GetBytes(options.Value.SigningSecret);
        _gate = new SignatureGate<SlackSignature>(new SignatureScheme<SlackSignature>(SlackSignature.Read, (signature, body) => signature.Signs(body, secret), MostBytes), pulse.Time, log.SignatureWrong);
    }

    /// <summary>Notes in the log that it can be reached below this address.</summary>
    public void Opened(string address) => _log.EndpointOpened(address, Path);

    /// <summary>Takes one request and answers it.</summary>
    public async Task TakeAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = HttpMethods.Post;
            return;
        }

        var (posted, refusal) = await Read(context);
        switch (posted)
        {
            case Posted.Challenge challenge:
                _log.ChallengeAnswered();
                context.Response.ContentType = MediaTypeNames.Text.Plain;
                await context.Response.WriteAsync(challenge.Words, context.RequestAborted);
                break;
            case Posted.Delivery when !_intake.IsOpen:
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                break;
            case Posted.Delivery { Envelope: var envelope } when SuggestionReader.Asks(envelope):
                var asked = _pulse.Heard();
                await Write(context, await _intake.OfferAsync(envelope));
                _pulse.Acknowledged(asked);
                break;
            case Posted.Delivery delivery:
                // A retry that crosses this answer is known by its event's id, or by its trigger.
                var since = _pulse.Heard();
                await context.Response.CompleteAsync();
                _pulse.Acknowledged(since);
                _intake.Begin(delivery.Envelope, _pulse.Time.GetUtcNow());
                break;
            default:
                context.Response.StatusCode = refusal;
                break;
        }
    }

    /// <inheritdoc />
    public void Dispose() => _gate.Dispose();

    private async Task<(Posted? Posted, int Status)> Read(HttpContext context)
    {
        var (signed, refusal) = await _gate.ReadAsync(context);
        if (signed is null)
        {
            return (null, refusal);
        }

        try
        {
            return (PostedReader.Read(signed.Bytes, context.Request.HasFormContentType, signed.Signature.Stamp), StatusCodes.Status200OK);
        }
        catch (JsonException)
        {
            _log.UnreadablePost();
            return (null, StatusCodes.Status400BadRequest);
        }
    }

    private static async Task Write(HttpContext context, OptionsPayload options)
    {
        var body = JsonBody.Of(options, SlackJson.Default.OptionsPayload);
        context.Response.ContentType = MediaTypeNames.Application.Json;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}
