using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Slack;

namespace MentorBot.EndToEnd.Tests.Fakes;

/// <summary>A Slack app made of raw calls, well-behaved unless a test says otherwise.</summary>
internal sealed class RawSlackBot(FakeSlack slack)
{
    private static readonly HttpClient Http = new();

    public string? Token { get; set; } = slack.Options.BotToken;

    public string ContentType { get; set; } = "application/json; charset=utf-8";

    /// <summary>Asks for an address, connects and reads hello.</summary>
    public async Task<RawSocket> GreetAsync()
    {
        var socket = await RawSocket.OpenAsync(await AddressAsync());
        (await socket.ReadAsync()).GetProperty("type").GetString().ShouldBe("hello");
        return socket;
    }

    public async Task<string> AddressAsync()
    {
        var (token, type) = (Token, ContentType);
        Token = slack.Options.AppToken;
        ContentType = "application/x-www-form-urlencoded";
        var (_, body) = await CallAsync("apps.connections.open", "");
        (Token, ContentType) = (token, type);
        return body.GetProperty("url").GetString()!;
    }

    public async Task<(int Status, JsonElement Body)> CallAsync(string method, string body)
    {
        var (status, text) = await PostAsync(slack.ApiUrl + method, body, Token);
        return (status, JsonElement.Parse(text));
    }

    public Task<(int Status, string Text)> RespondAsync(SlackAct act, string body) =>
        PostAsync(act.Payload.GetProperty("response_url").GetString()!, body, token: null);

    public static JsonObject Ack(JsonElement envelope, JsonNode? payload = null)
    {
        var ack = new JsonObject { ["envelope_id"] = envelope.GetProperty("envelope_id").GetString() };
        if (payload is not null)
            ack["payload"] = payload;
        return ack;
    }

    public async Task<(int Status, string Text)> PostAsync(string url, string body, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent(body, Encoding.UTF8) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(ContentType);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var reply = await Http.SendAsync(request);
        var text = await reply.Content.ReadAsStringAsync();
        ((int)reply.StatusCode).ShouldNotBe(500, string.Join(Environment.NewLine, slack.Violations));
        return ((int)reply.StatusCode, text);
    }
}
