using System.Net.Sockets;
using System.Text;
using MentorBot.Fakes.Discord;

namespace MentorBot.EndToEnd.Tests.Fakes;

public sealed class DiscordRefusalTests : IAsyncLifetime
{
    private FakeDiscord _discord = null!;
    private RawBot _bot = null!;

    public async Task InitializeAsync()
    {
        _discord = await FakeDiscord.StartAsync(new FakeDiscordOptions { DemandRegisteredCommands = false, SessionStartsLeft = 0 });
        _bot = new RawBot(_discord);
    }

    public Task DisposeAsync() => _discord.DisposeAsync().AsTask();

    [Theory]
    [InlineData("POST", "/interactions/1/none/callback", """{"type":5}""", 404, "callback-unknown")]
    [InlineData("PATCH", "/webhooks/1100000000000000001/none/messages/@original", """{"content":"x"}""", 404, "webhook-unknown")]
    [InlineData("POST", "/webhooks/7/none", """{"content":"x"}""", 404, "route")]
    [InlineData("PUT", "/applications/7/commands", "[]", 404, "application-id")]
    [InlineData("POST", "/channels/1/messages", """{"content":""", 400, "body")]
    [InlineData("POST", "/users/@me/channels", "{}", 400, "recipient")]
    [InlineData("GET", "/../v9/gateway", null, 404, "path")]
    public async Task A_wrong_call_is_refused(string method, string path, string? body, int status, string rule)
    {
        (await _bot.CallAsync(method, path, body)).Status.ShouldBe(status);
        _discord.Violations.Rules.ShouldBe([rule]);
    }

    [Fact]
    public async Task A_bot_that_dies_in_the_middle_of_a_request_has_broken_no_rule()
    {
        using (var half = new TcpClient())
        {
            var api = new Uri(_discord.ApiUrl);
            await half.ConnectAsync(api.Host, api.Port);
            await half.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST {api.AbsolutePath}/channels/1/messages HTTP/1.1\r\nHost: {api.Authority}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{{"));
        }

        (await _bot.CallAsync("GET", "/gateway/bot")).Status.ShouldBe(200);
        _discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_in_a_channel_cannot_be_ephemeral()
    {
        await _bot.CallAsync("POST", "/channels/1/messages", $$"""{"content":"x","flags":64,{{RawBot.Silent}}}""");
        _discord.Violations.Rules.ShouldBe(["message-flags"]);
    }

    [Fact]
    public async Task Without_session_starts_left_nobody_gets_in()
    {
        (await _bot.CallAsync("GET", "/gateway/bot")).Body.GetProperty("session_start_limit").GetProperty("remaining").GetInt32().ShouldBe(0);
        using var socket = await RawBot.GreetAsync(_discord.GatewayUrl);
        await socket.SendAsync(RawBot.Identify(_discord.Options.Token));
        await socket.ReadAsync(RawBot.IsOp(9));
        _discord.Violations.Rules.ShouldBe(["identify-exhausted"]);
    }

    [Fact]
    public async Task A_file_comes_with_its_message()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent($$"""{"content":"yours","attachments":[{"id":0,"filename":"me.json"}],{{RawBot.Silent}}}""", Encoding.UTF8, "application/json"), "payload_json" },
            { new StringContent("my data"), "files[0]", "me.json" },
        };
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, _discord.ApiUrl + "/channels/1/messages") { Content = form };
        request.Headers.TryAddWithoutValidation("User-Agent", _bot.UserAgent);
        request.Headers.TryAddWithoutValidation("Authorization", _bot.Authorization);
        (await http.SendAsync(request)).IsSuccessStatusCode.ShouldBeTrue();
        _discord.Requests[0].Files["me.json"].ShouldBe("my data"u8.ToArray());
        _discord.Posted[0].Files.Keys.ShouldBe(["me.json"]);
        _discord.Posted[0].Text.ShouldBe("yours");
        _discord.Violations.ShouldBeEmpty();
    }
}

public sealed class DiscordActTests : IAsyncLifetime
{
    private FakeDiscord _discord = null!;
    private RawBot _bot = null!;
    private RawSocket _socket = null!;

    public async Task InitializeAsync()
    {
        _discord = await FakeDiscord.StartAsync(new FakeDiscordOptions { DemandRegisteredCommands = false });
        _bot = new RawBot(_discord);
        (_socket, _) = await _bot.ReadyAsync();
    }

    public Task DisposeAsync() => _discord.DisposeAsync().AsTask();

    [Fact]
    public async Task A_context_menu_brings_the_message_it_was_opened_on()
    {
        var asked = await _discord.MessageCommandAsync("Ask MentorBot", "what is MLOps?");
        var data = asked.Payload.GetProperty("data");
        data.GetProperty("resolved").GetProperty("messages").GetProperty(data.GetProperty("target_id").GetString()!).GetProperty("content").GetString().ShouldBe("what is MLOps?");
    }

    [Fact]
    public async Task An_old_button_brings_a_message_that_the_bot_has_forgotten_and_can_be_updated()
    {
        var press = await _discord.PressStaleAsync("q0.old.1");
        await _bot.AnswerAsync(press, $$$"""{"type":7,"data":{"content":"That quiz is over",{{{RawBot.Silent}}}}}""");
        (await press.AnswerAsync()).Text.ShouldBe("That quiz is over");
    }

    [Fact]
    public async Task An_ephemeral_message_can_be_pressed_by_its_owner_only()
    {
        var asked = await _discord.SlashAsync("quiz");
        await _bot.AnswerAsync(asked, $$$"""{"type":4,"data":{"content":"?","flags":64,{{{RawBot.Silent}}},"components":[{"type":1,"components":[{"type":3,"custom_id":"s","options":[{"label":"a","value":"1"}]}]}]}}""");
        var shown = await asked.AnswerAsync();
        await Should.ThrowAsync<InvalidOperationException>(() => _discord.PressAsync("s", shown, FakeUser.Bob));
        var choice = await _discord.PressAsync("s", shown, FakeUser.Ada, Place.Guild, "1");
        choice.Payload.GetProperty("data").GetProperty("values")[0].GetString().ShouldBe("1");
    }

    [Fact]
    public async Task The_bot_hears_its_own_words()
    {
        await _bot.CallAsync("POST", $"/channels/{(await _discord.MessageAsync("hi")).ChannelId}/messages", $$"""{"content":"mine",{{RawBot.Silent}}}""");
        var own = await _socket.ReadAsync(frame => RawBot.Is("MESSAGE_CREATE")(frame) && frame.GetProperty("d").GetProperty("content").ValueEquals("mine"));
        own.GetProperty("d").GetProperty("author").GetProperty("id").GetString().ShouldBe(_discord.Options.ApplicationId);
    }

    [Fact]
    public async Task A_message_with_components_only_stays_one()
    {
        var (_, body, _) = await _bot.CallAsync("POST", "/channels/1/messages", $$"""{"flags":32768,"components":[{"type":10,"content":"x"}],{{RawBot.Silent}}}""");
        (await _bot.CallAsync("PATCH", $"/channels/1/messages/{body.GetProperty("id").GetString()}", $$"""{"content":"plain",{{RawBot.Silent}}}""")).Status.ShouldBe(400);
        _discord.Violations.Rules.ShouldBe(["components-v2"]);
    }
}
