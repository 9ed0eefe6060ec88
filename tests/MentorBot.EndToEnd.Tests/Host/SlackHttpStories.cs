using System.Text;
using MentorBot.Fakes.Slack;
using MentorBot.Runtime.Http;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>The program where Slack comes to it by HTTP: the same conversations, without a socket.</summary>
public sealed class SlackHttpStories : WithSlack
{
    private const string Json = "application/json";

    [Fact]
    public async Task The_address_is_taken_and_commands_messages_mentions_and_buttons_are_answered_without_a_socket()
    {
        await using var bot = await HttpBot();
        var card = await SeesTheCard();
        card.OnlyFor.ShouldBeNull();
        var section = await Slack.PressLabel("Skills", card, SlackUser.Bob).AnswerAsync();
        section.Text.ShouldContain("MLOps Engineer: Skills");
        section.OnlyFor.ShouldBe(SlackUser.Bob.Id);
        (await Slack.PressLabel("Overview", section, SlackUser.Bob).AnswerAsync()).Ts.ShouldBe(section.Ts);
        (await Slack.DirectMessage("mlops?").AnswerAsync()).Text.ShouldContain("MLOps Engineer");
        var asked = Slack.Mention("mlops?", alsoMessage: true);
        (await asked.AnswerAsync()).ThreadTs.ShouldBe(asked.Ts);
        (await Slack.Shortcut("ask_mentorbot", "mlops?").AnswerAsync()).OnlyFor.ShouldBe(SlackUser.Ada.Id);

        Slack.Requests.ShouldNotContain(request => request.Path.EndsWith("apps.connections.open", StringComparison.Ordinal));
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_home_tab_the_pane_and_forms_work_as_over_a_socket()
    {
        await using var bot = await HttpBot();
        Slack.OpenTab("home");
        await Slack.Views.FirstAsync();
        (await Slack.PressHome("All roles").AnswerAsync()).Text.ShouldContain("MLOps Engineer");
        var offer = await Slack.LookUpHomeAsync("mlpos");
        offer.After.ShouldBeLessThan(Slack.Options.AckLimit);
        (await Slack.Choose(offer, "MLOps Engineer").AnswerAsync()).Text.ShouldContain("MLOps Engineer");
        await Slack.OpenPane().AnswerAsync();
        (await Slack.PaneChanges.FirstAsync()).Method.ShouldBe("setSuggestedPrompts");
        Slack.Slash("/mentor", "ask");
        Slack.Submit(await Slack.Modals.FirstAsync(), new Dictionary<string, string>(StringComparer.Ordinal) { ["words"] = "what skills does an mlops engineer need?" });
        (await Slack.Posted.FirstAsync(message => message.Text.Contains("MLOps Engineer: Skills", StringComparison.Ordinal))).OnlyFor.ShouldBe(SlackUser.Ada.Id);
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_request_is_taken_in_time_however_long_its_answer_is_held_up()
    {
        await using var bot = await HttpBot();
        await SeesTheCard();
        SlackAct asked;
        using (Place.LockSessions())
        {
            asked = Slack.DirectMessage("mlops?");
            (await asked.AckAsync()).After.ShouldBeLessThan(Slack.Options.AckLimit);
            asked.Answers.ShouldBeEmpty();
        }

        (await asked.AnswerAsync()).Text.ShouldContain("MLOps Engineer");
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_event_that_comes_again_at_once_and_after_a_minute_and_after_a_restart_is_answered_once()
    {
        SlackAct asked;
        await using (var bot = await HttpBot())
        {
            asked = Slack.DirectMessage("mlops?");
            await Slack.Endpoint.DeliverAgainAsync(asked, retry: 1);
            await asked.AnswerAsync();
            await Slack.Endpoint.DeliverAgainAsync(asked, retry: 2);
            await SeesTheCard();
            bot.Kill();
        }

        await using var again = await HttpBot();
        await Slack.Endpoint.DeliverAgainAsync(asked, retry: 3);
        await SeesTheCard();
        asked.Acks.Count.ShouldBe(4);
        asked.Answers.Count.ShouldBe(1);
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_but_slack_is_listened_to()
    {
        await using var bot = await HttpBot();
        var url = await UrlOf(bot);
        var body = """{"type":"event_callback","team_id":"T1","event_id":"Ev1","event":{"type":"message","channel_type":"im","channel":"D1","user":"U1","text":"mlops?","ts":"1.2"}}"""u8.ToArray();
        var (signature, timestamp) = Slack.Endpoint.HeadersFor(body);
        var old = TimeProvider.System.GetUtcNow().AddSeconds(-310);
        (string? Signature, string? Timestamp)[] forged =
        [
            (null, null), (signature, null), (null, timestamp), ("", timestamp), (signature[3..], timestamp), ("v1" + signature[2..], timestamp), (signature[..^2], timestamp),
            (signature + "00", timestamp), (signature, timestamp + "0"), (signature, "now"), (signature, "-1"), ("v0=" + new string('0', 64), timestamp),
            FakeSlackEndpoint.HeadersAt(old, body, Slack.Options.SigningSecret),
            FakeSlackEndpoint.HeadersAt(TimeProvider.System.GetUtcNow().AddSeconds(310), body, Slack.Options.SigningSecret),
            FakeSlackEndpoint.HeadersAt(TimeProvider.System.GetUtcNow(), body, "another-secret"),
            FakeSlackEndpoint.HeadersAt(TimeProvider.System.GetUtcNow(), [.. body, (byte)' '], Slack.Options.SigningSecret),
        ];
        foreach (var headers in forged)
        {
            (await Status(url, body, headers)).ShouldBe(401, headers.ToString());
        }

        var huge = Encoding.ASCII.GetBytes(new string(' ', 600_000));
        (await Status(url, huge, Slack.Endpoint.HeadersFor(huge))).ShouldBe(413);
        (await Status(url, "{"u8.ToArray(), Slack.Endpoint.HeadersFor("{"u8.ToArray()))).ShouldBe(400);
        (await Status(new Uri(url, "/elsewhere"), body, (signature, timestamp))).ShouldBe(404);
        Slack.Posted.ShouldBeEmpty();
        await SeesTheCard();
        string.Join('\n', bot.Errors).ShouldNotContain(Slack.Options.SigningSecret);
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_forger_at_the_same_address_does_not_keep_slack_out()
    {
        await using var bot = await HttpBot();
        var url = await UrlOf(bot);
        var body = "{}"u8.ToArray();
        for (var forged = 0; forged < FailedSignatures.Most; forged++)
        {
            (await Status(url, body, ("v0=" + new string('0', 64), "1"))).ShouldBe(401);
        }

        await SeesTheCard();
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task With_the_secret_of_another_app_the_address_is_not_taken_and_the_log_says_what_to_check()
    {
        OnHttp().With("Slack__SigningSecret", "00000000000000000000000000000000");
        await using var bot = BotProcess.Start(Place, "run");
        (await Slack.Endpoint.TrySetAsync(await UrlOf(bot))).ShouldBeFalse();
        await bot.Errors.FirstAsync(line => line.Contains("check Slack:SigningSecret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Asked_to_stop_it_answers_who_waits_and_ends_well()
    {
        await using var bot = await HttpBot();
        await SeesTheCard();
        SlackAct asked;
        using (Place.LockSessions())
        {
            asked = Slack.Slash("/mentor", "role mlops");
            await asked.AckAsync();
            bot.Terminate();
        }

        (await asked.AnswerAsync()).Text.ShouldContain("MLOps Engineer");
        (await bot.ExitAsync()).ShouldBe(0);
        Slack.Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Slack__SigningSecret", "", "Slack:SigningSecret is missing")]
    [InlineData("Slack__SigningSecret", "not a secret", "Slack:SigningSecret is not a signing secret")]
    [InlineData("Slack__BotToken", "", "Slack:BotToken is missing")]
    [InlineData("Slack__Mode", "Both", "Slack:Mode is neither Socket nor Http")]
    public async Task Wrong_settings_end_the_start_and_name_the_key(string key, string value, string named)
    {
        OnHttp().With(key, value);
        var run = await BotProcess.RunAsync(Place, "", "run");
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain(named);
        run.Errors.ShouldNotContain("not a secret");
        run.Errors.ShouldNotContain("   at ");
    }

    private Workplace OnHttp()
    {
        Place.Settings.Remove("Slack__AppToken");
        return Place.With("Slack__Mode", "Http").With("Slack__SigningSecret", Slack.Options.SigningSecret).With("Web__Listen", "http://127.0.0.1:0");
    }

    /// <summary>The program, which knows who it is, with its address entered in the app's settings.</summary>
    private async Task<BotProcess> HttpBot()
    {
        OnHttp();
        var bot = BotProcess.Start(Place, "run");
        (await Slack.Endpoint.TrySetAsync(await UrlOf(bot))).ShouldBeTrue();
        await bot.Errors.FirstAsync(line => line.Contains("Slack is taken over HTTP", StringComparison.Ordinal));
        return bot;
    }

    private static async Task<Uri> UrlOf(BotProcess bot)
    {
        var line = await bot.Errors.FirstAsync(one => one.Contains("/slack/events", StringComparison.Ordinal));
        return new Uri(line.Split(' ').Single(word => word.StartsWith("http://", StringComparison.Ordinal)).TrimEnd(','));
    }

    private async Task<int> Status(Uri url, byte[] body, (string? Signature, string? Timestamp) headers)
    {
        using var answer = await Slack.Endpoint.PostAsync(url, body, Json, headers);
        return (int)answer.StatusCode;
    }
}
