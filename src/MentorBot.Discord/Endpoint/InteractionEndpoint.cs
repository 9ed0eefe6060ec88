using System.Net.Mime;
using MentorBot.Discord.Operation;
using MentorBot.Discord.Signatures;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MentorBot.Discord.Endpoint;

/// <summary>Takes the interactions that Discord sends as HTTP requests (https://discord.com/developers/docs/interactions/overview#configuring-an-interactions-endpoint-url); what Discord has not signed goes no further.</summary>
/// <remarks>
/// Answers 200 with the first answer, 202 when there is none to give (a second delivery, or nothing for us), 401 for anything that Discord has not signed
/// within five minutes, 413 for more than <see cref="MostBytes" />, 400 for what Discord has signed and nobody can read, and 503 when we stop.
/// </remarks>
public sealed class InteractionEndpoint : IDisposable
{
    /// <summary>The path below which it is reached; the whole address is what the developer portal calls <em>Interactions Endpoint URL</em>.</summary>
    public const string Path = "/discord/interactions";

    // An interaction carries at most the message whose button was pressed, or five fields of 4000 characters.
    internal const int MostBytes = 256 * 1024;

    private readonly InteractionIntake _intake;
    private readonly SignatureGate<SignatureHeaders> _gate;
    private readonly PlatformPulse _pulse;
    private readonly ILogger<InteractionEndpoint> _log;
    private readonly Lazy<Ed25519Key> _key;

    internal InteractionEndpoint(InteractionIntake intake, IOptions<DiscordOptions> options, PlatformPulse pulse, ILogger<InteractionEndpoint> log)
    {
        (_intake, _pulse, _log) = (intake, pulse, log);
        _key = new Lazy<Ed25519Key>(() => Ed25519Key.Parse(options.Value.PublicKey?.Trim() ?? ""));
        _gate = new SignatureGate<SignatureHeaders>(new SignatureScheme<SignatureHeaders>(SignatureHeaders.Read, (headers, body) => headers.Sign(body, _key.Value), MostBytes), pulse.Time, log.SignatureWrong);
    }

    /// <summary>Notes in the log that it can be reached below this address.</summary>
    public void Opened(string address)
    {
        _pulse.Listening();
        _log.EndpointOpened(address, Path);
    }

    /// <summary>Takes one request and answers it.</summary>
    public async Task TakeAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = HttpMethods.Post;
            return;
        }

        var (signed, refusal) = await _gate.ReadAsync(context);
        if (signed is null)
        {
            context.Response.StatusCode = refusal;
        }
        else if (DiscordJson.Read(signed.Bytes, DiscordJson.Default.InteractionPayload) is not { } payload)
        {
            _log.EventUnreadable("interaction");
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else
        {
            var since = _pulse.Heard();
            await Take(context, payload);
            if (!context.RequestAborted.IsCancellationRequested)
            {
                _pulse.Acknowledged(since);
            }
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _gate.Dispose();
        if (_key.IsValueCreated)
        {
            _key.Value.Dispose();
        }
    }

    private async Task Take(HttpContext context, InteractionPayload payload)
    {
        if (payload.Type is InteractionType.Ping)
        {
            _log.Ponged();
            await Write(context, new InteractionResponse(CallbackType.Pong));
        }
        else if (_intake.AtOnce(payload) is { } answer)
        {
            await Write(context, answer);
        }
        else if (await _intake.BeginAsync(payload, context.RequestAborted) is { } exchange)
        {
            await Answer(context, exchange);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status202Accepted;
        }
    }

    private static async Task Answer(HttpContext context, Exchange exchange)
    {
        var whole = false;
        try
        {
            if (await exchange.Answer.WaitAsync(context.RequestAborted) is { } response)
            {
                await Write(context, response);
                await context.Response.CompleteAsync();
                whole = !context.RequestAborted.IsCancellationRequested;
            }
            else
            {
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            }
        }
        catch (OperationCanceledException)
        {
            // Discord has hung up; the turn answers over the API, if there is time.
        }
        finally
        {
            exchange.Left(whole);
        }
    }

    private static Task Write(HttpContext context, InteractionResponse response) =>
        Write(context, JsonBody.Of(response, DiscordJson.Default.InteractionResponse));

    private static async Task Write(HttpContext context, byte[] body)
    {
        context.Response.ContentType = MediaTypeNames.Application.Json;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}
