using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Slack;

/// <summary>The sender of events, commands and buttons by HTTP: https://docs.slack.dev/apis/events-api/using-http-request-urls.</summary>
public sealed class FakeSlackEndpoint : IDisposable
{
    private static readonly TimeSpan[] RetriesAfter = [TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)];

    private readonly SlackWorld _world;
    private readonly HttpClient _http = new();
    private Uri? _url;

    internal FakeSlackEndpoint(SlackWorld world) => _world = world;

    /// <summary>What the bot has answered to each delivery.</summary>
    public Journal<HttpStatusCode> Answers { get; } = new("answers at the request URL");

    /// <summary>Whether deliveries go there.</summary>
    public bool IsSet => _url is not null;

    /// <summary>Saves the request URL, which tries a challenge and a forged one first; false when the endpoint fails, and then nothing is changed.</summary>
    public async Task<bool> TrySetAsync(Uri url)
    {
        var words = Guid.NewGuid().ToString("N");
        var body = Encoding.UTF8.GetBytes(new JsonObject { ["token"] = "legacy-verification-token", ["challenge"] = words, ["type"] = "url_verification" }.ToJsonString());
        using var forged = await PostAsync(url, body, "application/json", HeadersAt(_world.Now, body, "not-the-secret"));
        using var answer = await PostAsync(url, body, "application/json", HeadersFor(body));
        var isRight = forged.StatusCode is HttpStatusCode.Unauthorized && answer.StatusCode is HttpStatusCode.OK && await answer.Content.ReadAsStringAsync() == words;
        _url = isRight ? url : _url;
        return isRight;
    }

    /// <summary>Goes to another address without trying it, as after a restart of the bot.</summary>
    public void MoveTo(Uri url) => _url = url;

    /// <summary>Posts a body with these two headers, which may be anything or missing.</summary>
    public Task<HttpResponseMessage> PostAsync(Uri url, byte[] body, string contentType, (string? Signature, string? Timestamp) headers, int retry = 0)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body) { Headers = { ContentType = MediaTypeHeaderValue.Parse(contentType) } } };
        request.Headers.TryAddWithoutValidation("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)");
        if (headers.Signature is not null)
            request.Headers.TryAddWithoutValidation("X-Slack-Signature", headers.Signature);
        if (headers.Timestamp is not null)
            request.Headers.TryAddWithoutValidation("X-Slack-Request-Timestamp", headers.Timestamp);
        if (retry > 0)
        {
            request.Headers.Add("X-Slack-Retry-Num", retry.ToString());
            request.Headers.Add("X-Slack-Retry-Reason", "http_timeout");
        }

        return _http.SendAsync(request);
    }

    /// <summary>The two headers of a body, signed now with the app's secret.</summary>
    public (string Signature, string Timestamp) HeadersFor(byte[] body) => HeadersAt(_world.Now, body, _world.Options.SigningSecret);

    /// <summary>The two headers of a body, signed at another time or with another secret.</summary>
    public static (string Signature, string Timestamp) HeadersAt(DateTimeOffset at, byte[] body, string secret)
    {
        var timestamp = at.ToUnixTimeSeconds().ToString();
        byte[] message = [.. Encoding.ASCII.GetBytes($"v0:{timestamp}:"), .. body];
        return ("v0=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), message)), timestamp);
    }

    /// <summary>Sends the same event once more, as after an answer that was lost on its way.</summary>
    public Task DeliverAgainAsync(SlackAct act, int retry) => DeliverAsync(act, retry);

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();

    internal async Task DeliverAsync(SlackAct act, int attempt)
    {
        var (body, type) = Body(act);
        act.Sendings.Add(new SlackSending("", Socket: 0, attempt));
        var started = Stopwatch.GetTimestamp();
        try
        {
            using var answer = await PostAsync(_url!, body, type, HeadersFor(body), attempt);
            Take(act, answer.StatusCode, await answer.Content.ReadAsStringAsync(), Stopwatch.GetElapsedTime(started));
            if (answer.StatusCode is HttpStatusCode.OK)
                return;
        }
        catch (HttpRequestException)
        {
            // A bot that is down breaks no rule.
        }

        if (act.Type == "events_api" && attempt < Math.Min(_world.Options.Redeliveries, RetriesAfter.Length))
        {
            await Task.Delay(RetriesAfter[attempt], _world.Options.Clock);
            await DeliverAsync(act, attempt + 1);
        }
    }

    private void Take(SlackAct act, HttpStatusCode status, string text, TimeSpan after)
    {
        if (after > _world.Options.AckLimit)
            _world.Violations.Add("endpoint-late", $"{act.Type} was answered after {after.TotalMilliseconds:0} ms");
        var options = status is HttpStatusCode.OK && Rules.OptionRules.AreAskedBy(act) ? Options(text) : default;
        if (status is not HttpStatusCode.OK || (text.Length > 0 && options.ValueKind is JsonValueKind.Undefined))
            _world.Violations.Add("endpoint-answer", $"{(int)status} {text}");
        Answers.Add(status);
        if (status is HttpStatusCode.OK)
            act.Acks.Add(new SlackAck(after, Socket: 0, options));
    }

    // The body is the answer here, and must be one that Slack takes.
    private JsonElement Options(string text)
    {
        try
        {
            var options = JsonElement.Parse(text);
            _world.Refusal(Rules.OptionRules.Check(options));
            return options;
        }
        catch (JsonException)
        {
            _world.Violations.Add("options", $"no JSON but '{text}'");
            return default;
        }
    }

    // Events are JSON, commands are forms, and whatever else people press is a form with one field of JSON.
    private static (byte[] Body, string ContentType) Body(SlackAct act) => act.Type switch
    {
        "events_api" => (Encoding.UTF8.GetBytes(act.PayloadNode.ToJsonString()), "application/json"),
        "slash_commands" => (Form(act.PayloadNode.Select(field => new KeyValuePair<string, string>(field.Key, field.Value?.GetValue<string>() ?? ""))), "application/x-www-form-urlencoded"),
        _ => (Form([new("payload", act.PayloadNode.ToJsonString())]), "application/x-www-form-urlencoded"),
    };

    private static byte[] Form(IEnumerable<KeyValuePair<string, string>> fields) =>
        Encoding.ASCII.GetBytes(string.Join('&', fields.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value).Replace("%20", "+", StringComparison.Ordinal)}")));
}
