using System.Net.Mime;
using System.Text.Json;
using MentorBot.Discord.Operation;
using MentorBot.Discord.Signatures;
using MentorBot.Discord.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

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
    private readonly FailedSignatures _failed;
    private readonly TimeProvider _time;
    private readonly ILogger<InteractionEndpoint> _log;
    private readonly Lazy<Ed25519Key> _key;

    internal InteractionEndpoint(InteractionIntake intake, FailedSignatures failed, IOptions<DiscordOptions> options, TimeProvider time, ILogger<InteractionEndpoint> log)
    {
        (_intake, _failed, _time, _log) = (intake, failed, time, log);
        _key = new Lazy<Ed25519Key>(() => Ed25519Key.Parse(options.Value.PublicKey?.Trim() ?? ""));
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

        var (body, refusal) = await SignedBody(context);
        if (body is null)
        {
            Refuse(context, refusal);
        }
        else if (DiscordJson.Read(body, DiscordJson.Words.InteractionPayload) is not { } payload)
        {
            _log.EventUnreadable("interaction");
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else if (payload.Type is InteractionType.Ping)
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

    /// <inheritdoc />
    public void Dispose()
    {
        if (_key.IsValueCreated)
        {
            _key.Value.Dispose();
        }
    }

    // Who fails too often hears the same 401 without being read: Discord tries wrong signatures too, and strikes off who answers them otherwise.
    private async Task<(byte[]? Body, int Refusal)> SignedBody(HttpContext context)
    {
        var request = context.Request;
        if (_failed.IsTooMany(context.Connection.RemoteIpAddress)
            || !SignatureHeaders.TryRead(Only(request.Headers[SignatureHeaders.SignatureName]), Only(request.Headers[SignatureHeaders.TimestampName]), _time.GetUtcNow(), out var headers))
        {
            return (null, StatusCodes.Status401Unauthorized);
        }

        return await Body(request, context.RequestAborted) is not { } body ? (null, StatusCodes.Status413PayloadTooLarge)
            : headers.Sign(body, _key.Value) ? (body, StatusCodes.Status200OK)
            : (null, StatusCodes.Status401Unauthorized);
    }

    private void Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        _log.SignatureWrong();
        if (_failed.Count(context.Connection.RemoteIpAddress))
        {
            _log.SignaturesTooManyWrong(FailedSignatures.Most);
        }
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
        Write(context, JsonSerializer.SerializeToUtf8Bytes(response, DiscordJson.Words.InteractionResponse));

    private static async Task Write(HttpContext context, byte[] body)
    {
        context.Response.ContentType = MediaTypeNames.Application.Json;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}
