using System.Net;
using System.Text;
using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Wire;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>The program where Discord comes to it by HTTP: the same conversations, without a gateway.</summary>
public sealed class HttpStories : WithDiscord
{
    [Fact]
    public async Task The_portal_takes_the_address_and_commands_and_buttons_are_answered_without_a_gateway()
    {
        await using var bot = await HttpBot();
        var card = await SeesTheCard();
        card.OnlyFor.ShouldBeNull();
        var section = await (await Discord.PressLabelAsync("Skills", card, FakeUser.Bob)).AnswerAsync();
        section.Text.ShouldContain("MLOps Engineer: Skills");
        section.OnlyFor.ShouldBe(FakeUser.Bob.Id);
        var pressed = await Discord.PressLabelAsync("Overview", section, FakeUser.Bob);
        (await pressed.FirstResponseAsync()).GetProperty("type").GetInt32().ShouldBe(7);
        (await pressed.AnswerAsync()).Id.ShouldBe(section.Id);

        Discord.Gateway.Connections.Count.ShouldBe(0);
        Discord.Requests.ShouldNotContain(request => request.Path.EndsWith("/callback", StringComparison.Ordinal));
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_that_a_locked_file_holds_up_is_promised_in_time_and_then_given()
    {
        await using var bot = await HttpBot();
        FakeInteraction asked;
        using (Place.LockSessions())
        {
            asked = await Discord.SlashAsync("role", Mlops);
            (await asked.FirstResponseAsync()).GetProperty("type").GetInt32().ShouldBe(5);
            asked.TimeToAnswer!.Value.ShouldBeLessThan(Discord.Options.CallbackLimit);
            asked.Shown.ShouldBeEmpty();
        }

        (await asked.AnswerAsync()).Text.ShouldContain("MLOps Engineer");
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Half_a_word_is_answered_in_the_request_itself()
    {
        await using var bot = await HttpBot();
        using (Place.LockSessions())
        {
            (await (await Discord.TypeAsync("skill", "name", "kubernets")).ChoicesAsync()).ShouldBe(["Containers"]);
            var typed = await Discord.TypeAsync("role", "section", "", before: [("name", "mlops")]);
            (await typed.ChoicesAsync()).ShouldContain("How to start");
        }

        Discord.Requests.ShouldNotContain(request => request.Path.EndsWith("/callback", StringComparison.Ordinal));
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_follows_a_promise_since_the_answer_itself_takes_none()
    {
        await using var bot = await HttpBot();
        var asked = await Discord.SlashAsync("me", new Dictionary<string, object>(StringComparer.Ordinal) { ["what"] = "export" });
        (await asked.FirstResponseAsync()).GetProperty("type").GetInt32().ShouldBe(5);
        var given = await asked.AnswerAsync();
        (given.OnlyFor, given.Downloads.Count, given.Files.Count).ShouldBe((FakeUser.Ada.Id, 1, 1));
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_delivery_is_not_answered_twice()
    {
        await using var bot = await HttpBot();
        var asked = await Discord.SlashAsync("role", Mlops);
        await asked.AnswerAsync();
        await Discord.DeliverAgainAsync(asked);
        Discord.Endpoint.Answers.Select(answer => answer.Status).ShouldBe([HttpStatusCode.OK, HttpStatusCode.Accepted]);
        asked.Callbacks.Count.ShouldBe(1);
        asked.FollowUps.Count.ShouldBe(0);
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_but_discord_is_listened_to()
    {
        await using var bot = await HttpBot();
        var url = await UrlOf(bot);
        var body = """{"id":"11","type":2,"token":"t","member":{"user":{"id":"3"}},"data":{"name":"help","type":1}}"""u8.ToArray();
        (await Status(url, body, (null, null))).ShouldBe(401);
        (await Status(url, body, Discord.Endpoint.HeadersFor(body, Ed25519Signer.Of(9)))).ShouldBe(401);
        (await Status(url, body, FakeEndpoint.HeadersAt(TimeProvider.System.GetUtcNow().AddMinutes(-6), body, Discord.Endpoint.Keys))).ShouldBe(401);
        var huge = Encoding.ASCII.GetBytes(new string(' ', 1_000_000));
        (await Status(url, huge, Discord.Endpoint.HeadersFor(huge, Discord.Endpoint.Keys))).ShouldBe(413);
        (await Status(new Uri(url, "/elsewhere"), body, Discord.Endpoint.HeadersFor(body, Discord.Endpoint.Keys))).ShouldBe(404);
        await SeesTheCard();
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task With_the_key_of_another_application_the_portal_does_not_take_the_address()
    {
        OnHttp().With("Discord__PublicKey", Ed25519Signer.Of(9).PublicKey);
        await using var bot = BotProcess.Start(Place, "run");
        (await Discord.Endpoint.TrySetAsync(await UrlOf(bot))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_forger_at_the_same_address_does_not_keep_discord_out()
    {
        await using var bot = await HttpBot();
        var url = await UrlOf(bot);
        using var http = new HttpClient();
        for (var time = 0; time < 100; time++)
        {
            using var forged = new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent("{}") };
            using var answer = await http.SendAsync(forged);
            ((int)answer.StatusCode).ShouldBe(401);
        }

        await bot.Errors.FirstAsync(line => line.Contains("without a right signature", StringComparison.Ordinal));
        await SeesTheCard();
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Asked_to_stop_it_answers_who_waits_and_ends_well()
    {
        await using var bot = await HttpBot();
        FakeInteraction asked;
        using (Place.LockSessions())
        {
            asked = await Discord.SlashAsync("role", Mlops);
            await asked.FirstResponseAsync();
            bot.Terminate();
        }

        (await asked.AnswerAsync()).Text.ShouldContain("MLOps Engineer");
        (await bot.ExitAsync()).ShouldBe(0);
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_start_says_what_is_not_to_be_had_this_way()
    {
        await using var bot = await HttpBot();
        var line = await bot.Errors.FirstAsync(one => one.Contains("/discord/interactions", StringComparison.Ordinal));
        line.ShouldContain("mentions and direct messages are not available");
        string.Join('\n', bot.Errors).ShouldNotContain(Discord.Options.Token);
    }

    [Theory]
    [InlineData("Discord__PublicKey", "", "Discord:PublicKey is missing")]
    [InlineData("Discord__PublicKey", "not-a-key", "Discord:PublicKey is not a public key")]
    [InlineData("Discord__Mode", "Gateway,Http", "Discord:Mode is neither Gateway nor Http")]
    [InlineData("Discord__Mode", "Both", "Discord:Mode is neither Gateway nor Http")]
    [InlineData("Web__Listen", "https://0.0.0.0:8443", "Web:Listen is not an address")]
    [InlineData("Web__Listen", "8080", "Web:Listen is not an address")]
    [InlineData("Web__Proxies", "the proxy", "Web:Proxies is not a list of addresses")]
    public async Task Wrong_settings_end_the_start_and_name_the_key(string key, string value, string named)
    {
        OnHttp().With(key, value);
        var run = await BotProcess.RunAsync(Place, "", "run");
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain(named);
        run.Errors.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_port_that_somebody_has_already_ends_the_start()
    {
        await using var first = await HttpBot();
        var url = await UrlOf(first);
        var run = await BotProcess.RunAsync(Place.With("Web__Listen", url.GetLeftPart(UriPartial.Authority)), "", "run");
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("Web:Listen cannot be listened at:");
        run.Errors.ShouldContain("address already in use");
        run.Errors.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task An_address_of_another_machine_ends_the_start()
    {
        var run = await BotProcess.RunAsync(OnHttp().With("Web__Listen", "http://192.0.2.1:8080"), "", "run");
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("Web:Listen cannot be listened at:");
        run.Errors.ShouldNotContain("   at ");
    }

    private async Task<int> Status(Uri url, byte[] body, (string? Signature, string? Timestamp) headers)
    {
        using var answer = await Discord.Endpoint.PostAsync(url, body, headers);
        return (int)answer.StatusCode;
    }
}
