using MentorBot.Fakes.Slack;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>The Home tab: shown when it is opened, and kept true while it is.</summary>
public sealed class SlackHomeStories : WithSlack
{
    private const string End = "MB1-1-";

    [Fact]
    public async Task Who_opens_it_sees_it_and_what_is_pressed_there_is_answered_in_the_direct_messages()
    {
        await using var bot = await ReadyBot();
        await Opened();
        Slack.HomeOf(SlackUser.Ada).Labels.Take(4).ShouldBe(["Start the quiz", "All roles", "All topics", "Help"]);
        var roles = await Slack.PressHome("All roles").AnswerAsync();
        (roles.Channel, roles.Via, roles.OnlyFor).ShouldBe((SlackUser.Ada.Direct, "chat.postMessage", null));
        roles.Text.ShouldContain("MLOps Engineer");

        // A name can be looked up there too, as it is typed and with a slip; so can one to compare with.
        var offer = await Slack.LookUpHomeAsync("contaners");
        offer.Names[0].ShouldBe("Containers");
        (await Slack.Choose(offer, "Containers").AnswerAsync()).Text.ShouldContain("Containers");
        var companions = await Slack.Slash("/mentor", "compare mlops").AnswerAsync();
        (await Slack.LookUpAsync("", companions)).Names.ShouldNotContain("MLOps Engineer");
        var rival = await Slack.LookUpAsync("data sci", companions);
        (await Slack.Choose(rival, "Data Scientist").AnswerAsync()).Text.ShouldContain("MLOps Engineer and Data Scientist");
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_messages_tab_shows_nothing_of_ours()
    {
        await using var bot = await ReadyBot();
        await Slack.OpenTab("messages").AckAsync();
        await SeesTheCard();
        Slack.Views.ShouldBeEmpty();
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_result_is_there_once_the_quiz_ends_and_gone_once_the_person_is_forgotten()
    {
        await using var bot = await ReadyBot();
        await Opened();
        var card = await Slack.PressHome("Start the quiz").AnswerAsync();
        await Slack.Views.WhenCountAsync(2);
        Slack.HomeOf(SlackUser.Ada).Labels[0].ShouldBe("Continue the quiz");
        for (var asked = 0; asked < 13 && !card.Text.Contains(End, StringComparison.Ordinal); asked++)
        {
            card = await Slack.PressLabel(card.Labels[0], card).AnswerAsync();
        }

        card.Labels.ShouldNotContain("Share");
        await Slack.Views.WhenCountAsync(3);
        Slack.HomeOf(SlackUser.Ada).Labels[0].ShouldBe("My quiz result");
        (await Slack.PressHome("My quiz result").AnswerAsync()).Text.ShouldContain(End);

        var sure = await Slack.DirectMessage("me forget").AnswerAsync();
        await Slack.PressLabel(sure.Labels[0], sure).AnswerAsync();
        await Slack.Views.WhenCountAsync(4);
        Slack.HomeOf(SlackUser.Ada).Labels[0].ShouldBe("Start the quiz");
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_sees_something_newer_than_we_know_of_gets_what_is_true_now()
    {
        await using var bot = await ReadyBot();
        await Opened();
        Slack.Faults.Next("views.publish", FakeSlack.Error("hash_conflict"));
        await Opened(views: 2);
        var tries = Slack.Requests.Where(request => request.Path.EndsWith("views.publish", StringComparison.Ordinal)).Select(request => request.Body.TryGetProperty("hash", out _)).ToList();
        tries.ShouldBe([false, true, false]);
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_moderator_edits_is_there_while_the_bot_runs_and_when_it_was_stopped_meanwhile()
    {
        await using (var bot = await ReadyBot())
        {
            await Opened();
            Slack.HomeOf(SlackUser.Ada).Text.ShouldContain("Checked most recently");
            Workplace.Edit(Place.MlopsPage, text => text.Replace("\n---\n", "\n---\n\nFreshly edited words.", StringComparison.Ordinal));
            await bot.Errors.FirstAsync(line => line.Contains("1 of them new, changed or gone", StringComparison.Ordinal));
            await Opened(views: 2);
            var home = Slack.HomeOf(SlackUser.Ada);
            home.Text.ShouldContain("New in my knowledge");
            home.Text.ShouldMatch(@"MLOps Engineer\W+changed on 2\d{3}-\d\d-\d\d");
            home.Text.ShouldNotContain("Checked most recently");
            (await Slack.PressHome("MLOps Engineer").AnswerAsync()).Text.ShouldContain("Freshly edited words.");
        }

        File.Copy(Path.Combine(Place.Knowledge, "roles", "data-analyst.md"), Path.Combine(Place.Knowledge, "roles", "chart-maker.md"));
        Workplace.Edit(Path.Combine(Place.Knowledge, "roles", "chart-maker.md"), text => System.Text.RegularExpressions.Regex.Replace(text, "(?s)^---\n.*?\n---\n", "---\ntitle: Chart Maker\nstage: entry\n---\n", System.Text.RegularExpressions.RegexOptions.NonBacktracking));
        await using var again = BotProcess.Start(Place, "run");
        await Slack.Sockets.Hellos.WhenCountAsync(2);
        await Opened(views: 3);
        Slack.HomeOf(SlackUser.Ada).Text.ShouldMatch(@"(?s)Chart Maker\W+new since .*MLOps Engineer\W+changed on ");
        Slack.Violations.ShouldBeEmpty();
    }

    private async Task Opened(int views = 1)
    {
        await Slack.OpenTab("home").AckAsync();
        await Slack.Views.WhenCountAsync(views);
    }
}
