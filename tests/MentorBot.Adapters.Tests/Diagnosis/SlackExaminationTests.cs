using System.Collections.Immutable;
using MentorBot.Fakes.Slack;
using MentorBot.Runtime.Diagnosis;
using MentorBot.Runtime.Http;
using MentorBot.Slack;
using MentorBot.Slack.Diagnosis;
using MentorBot.Slack.Operation;

namespace MentorBot.Adapters.Tests.Diagnosis;

/// <summary>Asking a Slack on the loopback address that has everything right, or one thing wrong.</summary>
public sealed class SlackExaminationTests
{
    // What no app can find out, whatever is right.
    private static readonly string[] Unseen = ["events: Look", "messages-tab: Look"];

    [Fact]
    public async Task An_app_that_is_set_up_well_is_fine_but_for_what_slack_never_tells()
    {
        await using var slack = await FakeSlack.StartAsync();
        var findings = await Examine(slack);
        findings.Troubles().ShouldBe(Unseen);
        findings.Of("bot-token").What.ShouldContain("mentorbot in the workspace Learners");
        slack.Sockets.Hellos.Count.ShouldBe(0);
        slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Wrong_tokens_are_told_apart()
    {
        await using var slack = await FakeSlack.StartAsync();
        (await Examine(slack, ("Slack:BotToken", "xoxb-wrong"))).Troubles().ShouldBe(["bot-token: Broken"]);
        (await Examine(slack, ("Slack:AppToken", "xapp-wrong"))).Troubles().ShouldBe(["app-token: Broken", .. Unseen]);
    }

    [Theory]
    [InlineData("files:write", Mark.Look, "no picture")]
    [InlineData("assistant:write", Mark.Look, "the assistant's pane stays silent")]
    [InlineData("users:read", Mark.Look, "everybody is answered in English")]
    [InlineData("chat:write", Mark.Broken, "nothing is answered")]
    [InlineData("commands", Mark.Broken, "/mentor")]
    [InlineData("im:history", Mark.Broken, "direct messages")]
    [InlineData("app_mentions:read", Mark.Broken, "mentions")]
    public async Task A_missing_scope_is_named_with_what_does_not_work_without(string scope, Mark mark, string said)
    {
        await using var slack = await FakeSlack.StartAsync(new FakeSlackOptions { Scopes = [.. new FakeSlackOptions().Scopes.Where(one => one != scope)] });
        var finding = (await Examine(slack)).Of("scopes");
        finding.Mark.ShouldBe(mark);
        finding.What.ShouldContain($"lacks {scope} (");
        finding.What.ShouldContain(said);
        finding.Mend.ShouldNotBeNull().ShouldContain("install the app again");
    }

    [Fact]
    public async Task An_app_level_token_without_its_scope_and_a_wrong_clock_are_told()
    {
        await using var slack = await FakeSlack.StartAsync(new FakeSlackOptions { AppScopes = [], Clock = new WrongClock(TimeSpan.FromMinutes(-8)) });
        var findings = await Examine(slack);
        findings.Troubles().ShouldBe(["clock: Look", "app-token: Broken", .. Unseen]);
        findings.Of("app-token").What.ShouldContain("connections:write");
        findings.Of("clock").What.ShouldContain("8 minutes ahead of Slack's");
    }

    [Fact]
    public async Task By_http_no_socket_is_asked_for_and_the_secret_is_judged_by_its_form()
    {
        await using var slack = await FakeSlack.StartAsync(new FakeSlackOptions { Clock = new WrongClock(TimeSpan.FromMinutes(-8)) });
        var findings = await Examine(slack, ("Slack:Mode", "Http"), ("Slack:AppToken", ""), ("Slack:SigningSecret", "tooshort"));
        findings.Troubles().ShouldBe(["clock: Broken", "signing-secret: Look", "addresses: Look", .. Unseen]);
        var addresses = findings.Of("addresses").Mend.ShouldNotBeNull();
        foreach (var place in new[] { "https://your.domain/slack/events", "Event Subscriptions", "Interactivity & Shortcuts", "Options Load URL", "Slash Commands" })
        {
            addresses.ShouldContain(place);
        }

        slack.Requests.Select(request => request.Path).ShouldBe(["/api/auth.test"]);
    }

    [Fact]
    public async Task Nobody_at_the_address_is_one_line()
    {
        var findings = await Clinic.ExamineAsync("slack", room => room.AddSlack(), ("Slack:BotToken", "xoxb-1"), ("Slack:AppToken", "xapp-1"), ("Slack:ApiUrl", "http://127.0.0.1:1/api/"));
        findings.ShouldHaveSingleItem().What.ShouldBe("Slack does not answer (no connection can be made).");
    }

    [Fact]
    public async Task Without_tokens_it_is_off() =>
        (await Clinic.ExamineAsync("slack", room => room.AddSlack())).ShouldHaveSingleItem().Mark.ShouldBe(Mark.Off);

    [Theory]
    [InlineData("account_inactive", "removed from the workspace")]
    [InlineData("token_revoked", "removed from the workspace")]
    [InlineData("invalid_auth", "does not accept")]
    [InlineData("something_new", "something_new")]
    public void Each_refusal_has_its_words(string error, string said) =>
        SlackFindings.Of(new SlackFacts(new SlackOptions(), new ApiOutcome<BotAnswer>.Ok(new BotAnswer(error, Ahead: null)), SocketRefusal: null)).Of("bot-token").What.ShouldContain(said);

    private static Task<ImmutableArray<Finding>> Examine(FakeSlack slack, params (string, string?)[] settings) => Clinic.ExamineAsync(
        "slack",
        room => room.AddSlack(),
        [("Slack:BotToken", slack.Options.BotToken), ("Slack:AppToken", slack.Options.AppToken), ("Slack:ApiUrl", slack.ApiUrl), .. settings]);
}
