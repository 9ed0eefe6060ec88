using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Sockets;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack.WebApi;

/// <summary>The calls we make to Slack's Web API and to response URLs (https://docs.slack.dev/apis/web-api); a refusal comes with status 200 and <c>ok: false</c>.</summary>
internal sealed class SlackApi(HttpClient http, SlackOptions options, OpenFrameSocket openSocket, TimeProvider time)
{
    /// <summary>The longest that an answer waits for Slack's rate limit; a turn that waits holds up nobody but its person.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // The only method whose limit is per channel (https://docs.slack.dev/apis/web-api/rate-limits).
    private const string PostMessage = "chat.postMessage";

    private static readonly TimeSpan ThreeSeconds = TimeSpan.FromSeconds(2.8);

    private const int Retries = 2;
    private const int LongestError = 60;

    private readonly ApiCall _asking = new(http, time, Retries);

    // Slack has no key by which it would know the second copy of a message.
    private readonly ApiCall _saying = new(http, time, Retries, onceOnly: true);

    // What a trigger opens it opens once and within three seconds: a second try would find it used, or open a second one.
    private readonly ApiCall _opening = new(http, time, Retries, onceOnly: true, new ApiBounds(ThreeSeconds, ThreeSeconds));
    private readonly MethodPauses _pauses = new(time);
    private readonly PostPace _pace = new(time);

    /// <summary>The clock that waits go by.</summary>
    internal TimeProvider Time => time;

    /// <summary>Whether there are tokens to call with.</summary>
    internal bool IsOn => options.IsOn;

    /// <summary>Whether Slack comes to us, and no socket is opened.</summary>
    internal bool IsHttp => options.IsHttp;

    /// <summary>How many connections are held at once.</summary>
    internal int Connections => options.Connections;

    /// <summary>The user ids that the operator calls moderators.</summary>
    internal ImmutableHashSet<string> Moderators => options.ModeratorIds();

    /// <summary>The user id of the bot that the bot token belongs to (https://docs.slack.dev/reference/methods/auth.test).</summary>
    internal async Task<ApiOutcome<string>> WhoAmIAsync(CancellationToken cancel) =>
        await Call(_asking, new("auth.test"), options.BotToken, body: [], cancel) switch
        {
            ApiOutcome<AnswerPayload>.Ok { Value.UserId: { Length: > 0 } user } => new ApiOutcome<string>.Ok(user),
            var other => Other<string>(other),
        };

    /// <summary>What Slack says of the bot token, with the headers that say what it may do and how late it is there.</summary>
    internal Task<ApiOutcome<ApiAnswer>> TestAsync(CancellationToken cancel) => Send("auth.test", options.BotToken, cancel);

    /// <summary>Whether Slack would give the app-level token a socket; null when it would. The address, a secret that ends by itself, is left unused.</summary>
    internal async Task<ApiOutcome<string?>> TestSocketAsync(CancellationToken cancel) => (await Send("apps.connections.open", options.AppToken, cancel)).Then(answer => Read(answer) switch
    {
        ApiOutcome<AnswerPayload>.Ok => null,
        ApiOutcome<AnswerPayload>.Refused refused => refused.Message,
        _ => "no error named",
    });

    /// <summary>Asks for a socket's address and opens it at once: the address is a secret, is good for one use, and goes no further than here (https://docs.slack.dev/reference/methods/apps.connections.open).</summary>
    internal async Task<ApiOutcome<IFrameSocket>> OpenSocketAsync(CancellationToken cancel) =>
        await Call(_asking, new("apps.connections.open"), options.AppToken, body: [], cancel) switch
        {
            ApiOutcome<AnswerPayload>.Ok { Value.Url: { } text } when Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is ("wss" or "ws") =>
                await openSocket(url, cancel),
            var other => Other<IFrameSocket>(other),
        };

    /// <summary>Posts a message; with a user in it, one that only this user sees.</summary>
    internal async Task<ApiOutcome<AnswerPayload>> PostAsync(PostPayload message, CancellationToken cancel)
    {
        if (message.User is not null)
        {
            return await DoAsync("chat.postEphemeral", message, SlackJson.Default.PostPayload, cancel);
        }

        if (_pace.Take(message.Channel, Patience) is not { } wait)
        {
            return new ApiOutcome<AnswerPayload>.SlowDown(Patience);
        }

        await Task.Delay(wait, time, cancel);
        return await Call(_saying, new(PostMessage, message.Channel), options.BotToken, JsonBody.Of(message, SlackJson.Default.PostPayload), cancel);
    }

    /// <summary>Calls a method whose limit is the same everywhere, as the bot.</summary>
    internal Task<ApiOutcome<AnswerPayload>> DoAsync<TBody>(string method, TBody body, JsonTypeInfo<TBody> type, CancellationToken cancel) =>
        Call(_saying, new(method), options.BotToken, JsonBody.Of(body, type), cancel);

    /// <summary>The same for what is of use at once or never: a rate limit is not waited out.</summary>
    internal Task<ApiOutcome<AnswerPayload>> DoNowAsync<TBody>(string method, TBody body, JsonTypeInfo<TBody> type, CancellationToken cancel) =>
        Call(_asking, new(method), options.BotToken, JsonBody.Of(body, type), cancel);

    /// <summary>The same for what a trigger allows, for three seconds and once.</summary>
    internal Task<ApiOutcome<AnswerPayload>> DoAtOnceAsync<TBody>(string method, TBody body, JsonTypeInfo<TBody> type, CancellationToken cancel) =>
        Call(_opening, new(method), options.BotToken, JsonBody.Of(body, type), cancel);

    /// <summary>Asks where a file may be uploaded to; as a form, for this method takes no JSON everywhere.</summary>
    internal Task<ApiOutcome<AnswerPayload>> BeginUploadAsync(UploadPayload file, CancellationToken cancel) =>
        Fill(_saying, "files.getUploadURLExternal", file.Fields, cancel);

    /// <summary>Asks which language this user has chosen, such as <c>de-DE</c>; null where Slack does not say. As a form, for this method takes no JSON (https://docs.slack.dev/reference/methods/users.info).</summary>
    internal async Task<ApiOutcome<string?>> LocaleOfAsync(string user, CancellationToken cancel) =>
        await Fill(_asking, "users.info", [new("user", user), new("include_locale", "true")], cancel) switch
        {
            ApiOutcome<AnswerPayload>.Ok { Value: var answer } => new ApiOutcome<string?>.Ok(answer.UserLocale),
            var other => Other<string?>(other),
        };

    /// <summary>Sends a file's bytes to where Slack wants them; the address is a secret and says by itself whose file it is.</summary>
    internal Task<ApiOutcome<AnswerPayload>> UploadAsync(Uri uploadUrl, ImmutableArray<byte> bytes, CancellationToken cancel) => Patiently(
        _saying,
        new("upload"),
        () => new HttpRequestMessage(HttpMethod.Post, uploadUrl) { Content = new ByteArrayContent([.. bytes]) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } } },
        cancel);

    /// <summary>Says that a file's bytes are there.</summary>
    internal Task<ApiOutcome<AnswerPayload>> EndUploadAsync(UploadedPayload uploaded, CancellationToken cancel) =>
        DoAsync("files.completeUploadExternal", uploaded, SlackJson.Default.UploadedPayload, cancel);

    /// <summary>Answers by response URL; errors are plain text there.</summary>
    internal Task<ApiOutcome<AnswerPayload>> RespondAsync(Uri responseUrl, ResponsePayload message, CancellationToken cancel) =>
        Respond(responseUrl, JsonBody.Of(message, SlackJson.Default.ResponsePayload), cancel);

    /// <summary>Deletes the message that the response URL came with.</summary>
    internal Task<ApiOutcome<AnswerPayload>> DeleteOriginalAsync(Uri responseUrl, CancellationToken cancel) =>
        Respond(responseUrl, JsonBody.Of(new DeletionPayload(), SlackJson.Default.DeletionPayload), cancel);

    private Task<ApiOutcome<AnswerPayload>> Respond(Uri responseUrl, byte[] body, CancellationToken cancel) =>
        Patiently(_saying, new("response_url", responseUrl.AbsoluteUri), () => Request(responseUrl, body), cancel);

    private Task<ApiOutcome<ApiAnswer>> Send(string method, string token, CancellationToken cancel) =>
        _asking.SendAsync(() => Authorised(Request(new Uri(options.ApiUrl + method), []), token), cancel);

    private Task<ApiOutcome<AnswerPayload>> Call(ApiCall call, LimitedCall limited, string token, byte[] body, CancellationToken cancel) => Patiently(
        call,
        limited,
        () => Authorised(Request(new Uri(options.ApiUrl + limited.Method), body), token),
        cancel);

    private Task<ApiOutcome<AnswerPayload>> Fill(ApiCall call, string method, IEnumerable<KeyValuePair<string, string>> fields, CancellationToken cancel) => Patiently(
        call,
        new(method),
        () => Authorised(new HttpRequestMessage(HttpMethod.Post, new Uri(options.ApiUrl + method)) { Content = new FormUrlEncodedContent(fields) }, options.BotToken),
        cancel);

    private static HttpRequestMessage Authorised(HttpRequestMessage request, string token)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }

    private async Task<ApiOutcome<AnswerPayload>> Patiently(ApiCall call, LimitedCall limited, Func<HttpRequestMessage> request, CancellationToken cancel)
    {
        // Who asks for a socket has delays of its own, and a sign of life is soon stale; only what is said waits here.
        var patience = call == _saying ? Patience : TimeSpan.Zero;
        var since = time.GetTimestamp();
        while (true)
        {
            var wait = _pauses.Left(limited);
            if (wait > patience - time.GetElapsedTime(since) && wait > TimeSpan.Zero)
            {
                return new ApiOutcome<AnswerPayload>.SlowDown(wait);
            }

            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, time, cancel);
            }

            var outcome = Read(await call.SendAsync(request, cancel));
            if (outcome is not ApiOutcome<AnswerPayload>.SlowDown slower)
            {
                return outcome;
            }

            _pauses.Note(limited, slower.Wait);
        }
    }

    private static HttpRequestMessage Request(Uri url, byte[] body)
    {
        var content = new ByteArrayContent(body);
        // Without the charset Slack warns of missing_charset (https://docs.slack.dev/apis/web-api#post-json).
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return new HttpRequestMessage(HttpMethod.Post, url) { Content = content };
    }

    private static ApiOutcome<AnswerPayload> Read(ApiOutcome<ApiAnswer> outcome) => outcome switch
    {
        ApiOutcome<ApiAnswer>.Ok { Value: { Status: HttpStatusCode.TooManyRequests } limited } => new ApiOutcome<AnswerPayload>.SlowDown(RetryAfter(limited)),
        ApiOutcome<ApiAnswer>.Ok { Value: { } answer } => Read(answer),
        ApiOutcome<ApiAnswer>.Unreachable unreachable => new ApiOutcome<AnswerPayload>.Unreachable(unreachable.Reason),
        _ => throw new System.Diagnostics.UnreachableException($"{outcome.GetType().Name} is no outcome of a call."),
    };

    private static TimeSpan RetryAfter(ApiAnswer answer) => answer.Headers.RetryAfter?.Delta is { } wait && wait > TimeSpan.Zero ? wait : TimeSpan.FromSeconds(1);

    /// <summary>What an answer says: well, or refused with an error of Slack's.</summary>
    internal static ApiOutcome<AnswerPayload> Read(ApiAnswer answer) => (answer.IsSuccess, Parse(answer.Body)) switch
    {
        (true, { Ok: true } well) => new ApiOutcome<AnswerPayload>.Ok(well),
        (_, { } refused) => new ApiOutcome<AnswerPayload>.Refused((int)answer.Status, refused.Error ?? "no error named"),
        (true, null) when IsOk(answer.Body) => new ApiOutcome<AnswerPayload>.Ok(new AnswerPayload(Ok: true, Error: null, Url: null, UserId: null)),
        _ => new ApiOutcome<AnswerPayload>.Refused((int)answer.Status, PlainError(answer.Body)),
    };

    // A response URL says "ok", an upload "OK - 512".
    private static bool IsOk(byte[] body) => body is [] or [(byte)'o', (byte)'k'] or [(byte)'O', (byte)'K', (byte)' ', ..];

    private static AnswerPayload? Parse(byte[] body)
    {
        try
        {
            return body is [(byte)'{', ..] ? JsonSerializer.Deserialize(body, SlackJson.Default.AnswerPayload) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // A gateway before Slack may answer with a page; only a word like used_url is Slack's own.
    private static string PlainError(byte[] body)
    {
        var text = body.Length <= LongestError ? Encoding.UTF8.GetString(body).Trim() : "";
        return text.Length > 0 && text.All(letter => char.IsAsciiLetterLower(letter) || letter == '_') ? text : "no error named";
    }

    private static ApiOutcome<T> Other<T>(ApiOutcome<AnswerPayload> outcome) => outcome switch
    {
        ApiOutcome<AnswerPayload>.SlowDown slower => new ApiOutcome<T>.SlowDown(slower.Wait),
        ApiOutcome<AnswerPayload>.Refused refused => new ApiOutcome<T>.Refused(refused.Code, refused.Message),
        ApiOutcome<AnswerPayload>.Unreachable unreachable => new ApiOutcome<T>.Unreachable(unreachable.Reason),
        _ => new ApiOutcome<T>.Unreachable("Slack's answer lacks what was asked for"),
    };
}
