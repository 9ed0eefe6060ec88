using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using MentorBot.Discord.Operation;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Http;
using Microsoft.Extensions.Logging;

namespace MentorBot.Discord.Rest;

/// <summary>Sends calls within Discord's limits: its buckets, the limit over all, the waits it asks for, and the count that leads to a ban.</summary>
internal sealed class DiscordCalls(HttpClient http, Buckets buckets, string? token, TimeProvider time, ILogger<DiscordCalls> log)
{
    /// <summary>The limit over all routes: https://discord.com/developers/docs/topics/rate-limits#global-rate-limit.</summary>
    internal const int PerSecond = 50;

    private const int Retries = 3;

    private static readonly ApiBounds ThreeSeconds = new(EachTry: TimeSpan.FromSeconds(1), InAll: TimeSpan.FromSeconds(2.8));
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly ApiCall _repeatable = new(http, time, Retries);
    private readonly ApiCall _onceOnly = new(http, time, Retries, onceOnly: true);
    private readonly ApiCall _urgent = new(http, time, Retries, bounds: ThreeSeconds);
    private readonly InvalidAnswers _invalid = new(time);
    private bool _tokenRefused;

    /// <summary>Sends a call and waits where Discord asks for it, as long as the call has patience.</summary>
    internal async Task<ApiOutcome<ApiAnswer>> SendAsync(DiscordCall call, CancellationToken cancel)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            // After one 401 every further call would be another step towards a ban.
            if (call.Authorized && Volatile.Read(ref _tokenRefused))
            {
                return new ApiOutcome<ApiAnswer>.Refused((int)HttpStatusCode.Unauthorized, "the token was refused before");
            }

            var outcome = await Try(call, call.Patience - time.GetElapsedTime(started), cancel);
            if (outcome is not ApiOutcome<ApiAnswer>.SlowDown { Wait: var wait } || time.GetElapsedTime(started) + wait >= call.Patience)
            {
                return outcome;
            }

            await Task.Delay(wait, time, cancel);
        }
    }

    private async Task<ApiOutcome<ApiAnswer>> Try(DiscordCall call, TimeSpan patience, CancellationToken cancel)
    {
        if (_invalid.Stop() is var stop && stop > TimeSpan.Zero)
        {
            return new ApiOutcome<ApiAnswer>.SlowDown(stop);
        }

        if (!call.Limited)
        {
            return await Send(call, turn: null, cancel);
        }

        switch (await buckets.EnterAsync(call.Route, patience, cancel))
        {
            case ApiOutcome<BucketTurn>.Ok { Value: var turn }:
                using (turn)
                {
                    return await Send(call, turn, cancel);
                }

            case ApiOutcome<BucketTurn>.SlowDown slow:
                return new ApiOutcome<ApiAnswer>.SlowDown(slow.Wait);
            default:
                throw new UnreachableException("A bucket only lets pass or asks for patience.");
        }
    }

    private async Task<ApiOutcome<ApiAnswer>> Send(DiscordCall call, BucketTurn? turn, CancellationToken cancel)
    {
        var outcome = await Way(call.Delivery).SendAsync(() => Message(call), cancel);
        if (outcome is not ApiOutcome<ApiAnswer>.Ok { Value: var answer })
        {
            return outcome;
        }

        var slow = RateLimitReader.TooFast(answer);
        Count(call, answer, slow);
        if (slow is not null)
        {
            log.RateLimited(call.Name, slow.Wait, slow.Scope);
            Hold(call, turn, answer, slow);
            return new ApiOutcome<ApiAnswer>.SlowDown(slow.Wait);
        }

        turn?.Learn(RateLimitReader.Bucket(answer.Headers));
        return answer.IsSuccess ? outcome : Refused(call, answer);
    }

    private ApiCall Way(Delivery delivery) => delivery switch
    {
        Delivery.Repeatable => _repeatable,
        Delivery.OnceOnly => _onceOnly,
        Delivery.Urgent => _urgent,
        _ => throw new UnreachableException($"{delivery} has no way to be sent."),
    };

    private void Hold(DiscordCall call, BucketTurn? turn, ApiAnswer answer, TooFast slow)
    {
        if (slow.Scope is TooFast.Global && call.Authorized)
        {
            buckets.PauseAll(slow.Wait);
        }

        turn?.Learn(RateLimitReader.Bucket(answer.Headers) with { Remaining = 0, ResetAfter = slow.Wait });
    }

    private void Count(DiscordCall call, ApiAnswer answer, TooFast? slow)
    {
        if (answer.Status is HttpStatusCode.Unauthorized && call.Authorized)
        {
            Volatile.Write(ref _tokenRefused, true);
        }

        var counts = answer.Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden || slow is { Scope: not TooFast.Shared };
        if (counts)
        {
            _invalid.Count();
            if (_invalid.Stop() is var stop && stop > TimeSpan.Zero)
            {
                log.TooManyInvalid(InvalidAnswers.Most, stop);
            }
        }
    }

    private static ApiOutcome<ApiAnswer>.Refused Refused(DiscordCall call, ApiAnswer answer)
    {
        var error = DiscordJson.Read(answer.Body, DiscordJson.Default.ErrorPayload);
        return answer.Status is HttpStatusCode.Unauthorized && call.Authorized
            ? new((int)HttpStatusCode.Unauthorized, error?.Message ?? "unauthorized")
            : new(error?.Code is > 0 and { } code ? code : (int)answer.Status, error?.Message ?? $"HTTP {(int)answer.Status}");
    }

    private HttpRequestMessage Message(DiscordCall call)
    {
        var message = new HttpRequestMessage(call.Method, call.Path);
        if (call.Authorized && token is not null)
        {
            message.Headers.Authorization = new AuthenticationHeaderValue("Bot", token);
        }

        if (call.Body is { } body)
        {
            message.Content = Content(new ByteArrayContent(body) { Headers = { ContentType = Json } }, call);
        }

        return message;
    }

    // https://discord.com/developers/docs/reference#uploading-files
    private static HttpContent Content(ByteArrayContent json, DiscordCall call)
    {
        if (call.Files.IsEmpty)
        {
            return json;
        }

        var form = new MultipartFormDataContent { { json, "payload_json" } };
        for (var at = 0; at < call.Files.Length; at++)
        {
            var file = call.Files[at];
            var bytes = new ByteArrayContent([.. file.Bytes]) { Headers = { ContentType = new MediaTypeHeaderValue(file.MediaType) } };
            form.Add(bytes, string.Create(CultureInfo.InvariantCulture, $"files[{at}]"), file.Name);
        }

        return form;
    }
}
