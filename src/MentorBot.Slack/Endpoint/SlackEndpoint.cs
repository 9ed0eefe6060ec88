using System.Net.Mime;
using System.Text;
using System.Text.Json;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Signatures;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace MentorBot.Slack.Endpoint;

/// <summary>Takes what Slack sends as HTTP requests, events, commands and buttons alike (https://docs.slack.dev/apis/events-api/using-http-request-urls); what Slack has not signed goes no further.</summary>
/// <remarks>
/// Answers 200 before any work begins, 401 for anything that Slack has not signed within five minutes, 413 for more than <see cref="MostBytes" />,
/// 400 for what Slack has signed and nobody can read, and 503 before we know who we are: Slack then sends an event again.
/// </remarks>
public sealed class SlackEndpoint
{
    /// <summary>The path below which it is reached; the whole address is what the app's settings call <em>Request URL</em>, in all three places.</summary>
    public const string Path = SlackOptions.EventsPath;

    // A pressed button brings its message along, which has at most some 13,000 characters; an event may bring attachments.
    internal const int MostBytes = 1024 * 1024;

    private static readonly TimeSpan BetweenComplaints = TimeSpan.FromMinutes(1);

    private readonly SlackDesk _desk;
    private readonly TimeProvider _time;
    private readonly ILogger<SlackEndpoint> _log;
    private readonly byte[] _secret;
    private long? _complained;

    internal SlackEndpoint(SlackDesk desk, IOptions<SlackOptions> options, TimeProvider time, ILogger<SlackEndpoint> log) =>
        (_desk, _secret, _time, _log) = (desk, Encoding.UTF8.GetBytes(options.Value.SigningSecret), time, log);

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
            case Posted.Delivery when !_desk.IsOpen:
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                break;
            case Posted.Delivery delivery:
                // A retry that crosses this answer is known by its event's id, or by its trigger.
                await context.Response.CompleteAsync();
                _desk.Begin(delivery.Envelope, _time.GetUtcNow());
                break;
            default:
                context.Response.StatusCode = refusal;
                break;
        }
    }

    private async Task<(Posted? Posted, int Status)> Read(HttpContext context)
    {
        var request = context.Request;
        if (!SlackSignature.TryRead(Only(request.Headers[SlackSignature.SignatureName]), Only(request.Headers[SlackSignature.TimestampName]), _time.GetUtcNow(), out var signature))
        {
            return (null, NotSigned());
        }

        if (await Body(request, context.RequestAborted) is not { } body)
        {
            return (null, StatusCodes.Status413PayloadTooLarge);
        }

        if (!signature.Signs(body, _secret))
        {
            return (null, NotSigned());
        }

        try
        {
            return (PostedReader.Read(body, request.HasFormContentType, signature.Stamp), StatusCodes.Status200OK);
        }
        catch (JsonException)
        {
            _log.UnreadablePost();
            return (null, StatusCodes.Status400BadRequest);
        }
    }

    // Once a minute is enough to find a wrong secret by, and no forger can fill the log.
    private int NotSigned()
    {
        if (_complained is not { } last || _time.GetElapsedTime(last) > BetweenComplaints)
        {
            _complained = _time.GetTimestamp();
            _log.SignatureWrong();
        }

        return StatusCodes.Status401Unauthorized;
    }

    private static string? Only(StringValues values) => values.Count == 1 ? values[0] : null;

    private static async Task<byte[]?> Body(HttpRequest request, CancellationToken cancel)
    {
        if (request.ContentLength > MostBytes)
        {
            return null;
        }

        using var all = new MemoryStream();
        var part = new byte[8192];
        while (await request.Body.ReadAsync(part, cancel) is var read and > 0)
        {
            if (all.Length + read > MostBytes)
            {
                return null;
            }

            await all.WriteAsync(part.AsMemory(0, read), cancel);
        }

        return all.ToArray();
    }
}
