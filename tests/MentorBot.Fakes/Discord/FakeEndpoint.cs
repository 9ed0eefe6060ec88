using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord;

/// <summary>The sender of interactions by HTTP: https://docs.discord.com/developers/interactions/overview#configuring-an-interactions-endpoint-url.</summary>
public sealed class FakeEndpoint : IDisposable
{
    private readonly DiscordWorld _world;
    private readonly InteractionDesk _desk;
    private readonly HttpClient _http = new();
    private Uri? _url;
    private IReadOnlyList<Uri> _replicas = [];
    private uint _turn;

    internal FakeEndpoint(DiscordWorld world) => (_world, _desk) = (world, new InteractionDesk(world));

    /// <summary>The application's keys; the public one is shown in the portal.</summary>
    public Ed25519Signer Keys { get; } = Ed25519Signer.Of(7);

    /// <summary>What the bot has answered to each delivery: its status, and its body if there was one.</summary>
    public Journal<(HttpStatusCode Status, string Body)> Answers { get; } = new("answers at the endpoint");

    /// <summary>What stands in the field.</summary>
    internal Uri? Url => _url;

    /// <summary>Whether interactions go there.</summary>
    public bool IsSet => _url is not null || _replicas.Count > 0;

    /// <summary>Fills the portal's field, which tries a PING and a forged one first; false when the endpoint fails, and then nothing is changed.</summary>
    public async Task<bool> TrySetAsync(Uri url)
    {
        var ping = Encoding.UTF8.GetBytes(new JsonObject { ["id"] = _world.NextId(), ["application_id"] = _world.Options.ApplicationId, ["type"] = 1, ["token"] = "ping", ["version"] = 1, ["user"] = null }.ToJsonString());
        using var forged = await PostAsync(url, ping, HeadersFor(ping, Ed25519Signer.Of(8)));
        using var answer = await PostAsync(url, ping, HeadersFor(ping, Keys));
        var isRight = forged.StatusCode is HttpStatusCode.Unauthorized
            && answer is { StatusCode: HttpStatusCode.OK, Content.Headers.ContentType.MediaType: "application/json" }
            && JsonElement.Parse(await answer.Content.ReadAsStringAsync()).Number("type") == 1;
        _url = isRight ? url : _url;
        return isRight;
    }

    /// <summary>Puts a balancer behind the portal's address: each delivery goes to the next replica that takes connections, and one that breaks off there has failed.</summary>
    public void Balance(IReadOnlyList<Uri> replicas) => _replicas = replicas;

    /// <summary>Posts a body with these two headers, which may be anything or missing.</summary>
    public Task<HttpResponseMessage> PostAsync(Uri url, byte[] body, (string? Signature, string? Timestamp) headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, url)
        {
            Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        };
        request.Headers.TryAddWithoutValidation("User-Agent", "Discord-Interactions/1.0 (+https://discord.com)");
        if (headers.Signature is not null)
            request.Headers.TryAddWithoutValidation("X-Signature-Ed25519", headers.Signature);
        if (headers.Timestamp is not null)
            request.Headers.TryAddWithoutValidation("X-Signature-Timestamp", headers.Timestamp);
        return _http.SendAsync(request);
    }

    /// <summary>The two headers of a body, signed now by these keys.</summary>
    public (string Signature, string Timestamp) HeadersFor(byte[] body, Ed25519Signer keys) => HeadersAt(_world.Now, body, keys);

    /// <summary>The two headers of a body, signed at another time.</summary>
    public static (string Signature, string Timestamp) HeadersAt(DateTimeOffset at, byte[] body, Ed25519Signer keys)
    {
        var timestamp = at.ToUnixTimeSeconds().ToString();
        return (Convert.ToHexStringLower(keys.Sign([.. Encoding.ASCII.GetBytes(timestamp), .. body])), timestamp);
    }

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();

    internal async Task DeliverAsync(FakeInteraction asked)
    {
        var body = Encoding.UTF8.GetBytes(asked.PayloadNode.ToJsonString());
        asked.CameByHttp = true;
        foreach (var url in Addresses())
        {
            try
            {
                using var answer = await PostAsync(url, body, HeadersFor(body, Keys));
                await Take(asked, answer);
                return;
            }
            catch (HttpRequestException fault) when (_replicas.Count > 0)
            {
                // Whether a replica that took it and broke off has done anything, nobody can know: to send it on might do it twice.
                if (fault.HttpRequestError is not HttpRequestError.ConnectionError)
                    return;
            }
            catch (HttpRequestException fault)
            {
                _world.Violations.Add("endpoint-unreachable", fault.HttpRequestError.ToString());
            }
        }
    }

    private IEnumerable<Uri> Addresses()
    {
        if (_replicas.Count == 0)
            return [_url!];
        var first = (int)(Interlocked.Increment(ref _turn) % (uint)_replicas.Count);
        return _replicas.Skip(first).Concat(_replicas.Take(first));
    }

    private async Task Take(FakeInteraction asked, HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();

        // Written down before anybody sees it, so that who has seen an answer finds it here.
        Answers.Add((answer.StatusCode, text));
        if (answer.StatusCode is HttpStatusCode.OK && answer.Content.Headers.ContentType?.MediaType is not "application/json")
            _world.Violations.Add("endpoint-media-type", $"the answer is {answer.Content.Headers.ContentType}");
        else if (answer.StatusCode is HttpStatusCode.OK)
            _desk.Inline(asked, JsonElement.Parse(text));
        else if (answer.StatusCode is not HttpStatusCode.Accepted || text.Length > 0)
            _world.Violations.Add("endpoint-status", $"{(int)answer.StatusCode} {text}");
    }
}
