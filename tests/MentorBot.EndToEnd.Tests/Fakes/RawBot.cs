using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Discord;

namespace MentorBot.EndToEnd.Tests.Fakes;

/// <summary>A bot made of raw calls, well-behaved unless a test says otherwise.</summary>
internal sealed class RawBot(FakeDiscord discord)
{
    public const string Silent = """ "allowed_mentions":{"parse":[]} """;
    private static readonly HttpClient Http = new();

    public string UserAgent { get; set; } = "DiscordBot (https://example.org, 0.1)";

    public string Authorization { get; set; } = $"Bot {discord.Options.Token}";

    public static JsonObject Identify(string token, long intents = 4609) => new()
    {
        ["op"] = 2,
        ["d"] = new JsonObject
        {
            ["token"] = token,
            ["intents"] = intents,
            ["properties"] = new JsonObject { ["os"] = "linux", ["browser"] = "raw", ["device"] = "raw" },
        },
    };

    /// <summary>Who comes for one of several shards.</summary>
    public static JsonObject Identify(string token, int shard, int count)
    {
        var identify = Identify(token);
        identify["d"]!["shard"] = new JsonArray(shard, count);
        return identify;
    }

    public static JsonObject Resume(string token, string session, int sequence) => new()
    {
        ["op"] = 6,
        ["d"] = new JsonObject { ["token"] = token, ["session_id"] = session, ["seq"] = sequence },
    };

    public static JsonObject Heartbeat(int? sequence) => new() { ["op"] = 1, ["d"] = sequence };

    /// <summary>Opens a socket and reads HELLO.</summary>
    public static async Task<RawSocket> GreetAsync(string url, string query = "/?v=10&encoding=json")
    {
        var socket = await RawSocket.OpenAsync(url + query);
        (await socket.ReadAsync()).GetProperty("op").GetInt32().ShouldBe(10);
        return socket;
    }

    /// <summary>Goes all the way to READY and returns its session.</summary>
    public async Task<(RawSocket Socket, string Session)> ReadyAsync(long intents = 4609)
    {
        var socket = await GreetAsync(discord.GatewayUrl);
        await socket.SendAsync(Identify(discord.Options.Token, intents));
        var ready = await socket.ReadAsync(Is("READY"));
        return (socket, ready.GetProperty("d").GetProperty("session_id").GetString()!);
    }

    public static Func<JsonElement, bool> Is(string type) => frame => frame.GetProperty("t").ValueEquals(type);

    public static Func<JsonElement, bool> IsOp(int op) => frame => frame.GetProperty("op").GetInt32() == op;

    /// <summary>Calls the API; without authorisation where the path needs none.</summary>
    public async Task<(int Status, JsonElement Body, HttpResponseMessage Reply)> CallAsync(string method, string path, string? json = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), discord.ApiUrl + path);
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        if (!path.StartsWith("/interactions", StringComparison.Ordinal) && !path.StartsWith("/webhooks", StringComparison.Ordinal))
            request.Headers.TryAddWithoutValidation("Authorization", Authorization);
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        var reply = await Http.SendAsync(request);
        var text = await reply.Content.ReadAsStringAsync();
        var isJson = reply.Content.Headers.ContentType?.MediaType == "application/json" && text.Length > 0;
        return ((int)reply.StatusCode, isJson ? JsonElement.Parse(text) : default, reply);
    }

    public Task<(int Status, JsonElement Body, HttpResponseMessage Reply)> AnswerAsync(FakeInteraction asked, string json) =>
        CallAsync("POST", $"/interactions/{asked.Id}/{asked.Token}/callback", json);

    public string Webhook(FakeInteraction asked, string rest = "") => $"/webhooks/{discord.Options.ApplicationId}/{asked.Token}{rest}";
}
