using MentorBot.Fakes.Slack;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>People who have chosen another language in Slack, which tells it to who asks.</summary>
public sealed class SlackLanguageStories : WithSlack
{
    private const string Asking = "users.info";

    private static readonly SlackUser Greta = SlackUser.Ada with { Locale = "de-DE" };

    [Fact]
    public async Task A_German_in_Slack_is_answered_in_German_wherever_she_speaks_and_Slack_is_asked_once()
    {
        await using var bot = await ReadyBot();
        var card = await Slack.Slash("/mentor", "role mlops", Greta).AnswerAsync();
        card.Text.ShouldContain("MLOps Engineer");
        card.Text.ShouldContain("Zuletzt geprüft am ");
        card.Labels.ShouldContain("Hilfreich");
        (await Slack.PressLabel("Hilfreich", card, Greta).AnswerAsync()).Text.ShouldContain("Danke.");
        (await Slack.DirectMessage("thanks", Greta).AnswerAsync()).Text.ShouldContain("Gern geschehen");
        (await Slack.Mention("thanks", Greta).AnswerAsync()).Text.ShouldContain("Gern geschehen");
        (await Slack.Shortcut("ask_mentorbot", "", Greta).AnswerAsync()).Text.ShouldNotContain("There is nothing");
        (await Slack.Slash("/mentor", "help", SlackUser.Bob).AnswerAsync()).Text.ShouldContain("What I can do");
        Slack.Requests.Count(request => request.Path.EndsWith(Asking, StringComparison.Ordinal)).ShouldBe(2);
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Her_forms_and_her_Home_tab_are_in_German_too()
    {
        await using var bot = await ReadyBot();
        Slack.OpenTab("home", Greta);
        await Slack.Views.WhenCountAsync(1);
        Slack.HomeOf(Greta).Labels.Take(2).ShouldBe(["Quiz starten", "Alle Rollen"]);
        Slack.Slash("/mentor", "ask", Greta);
        var modal = await Slack.Modals.FirstAsync();
        modal.Title.ShouldBe("MentorBot fragen");
        Slack.Submit(modal with { User = Greta }, new Dictionary<string, string>(StringComparer.Ordinal) { ["words"] = "what skills does an mlops engineer need?" });
        (await Slack.Posted.FirstAsync()).Labels.ShouldContain("Hilfreich");
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task While_Slack_does_not_tell_the_answer_is_in_English_and_does_not_wait_for_it()
    {
        await using var bot = await ReadyBot();
        Slack.Faults.Next(Asking, FakeSlack.Error("missing_scope"));
        (await Slack.Slash("/mentor", "help", Greta).AnswerAsync()).Text.ShouldContain("What I can do");
        (await Slack.Slash("/mentor", "help", Greta).AnswerAsync()).Text.ShouldContain("What I can do");
        Slack.Requests.Count(request => request.Path.EndsWith(Asking, StringComparison.Ordinal)).ShouldBe(1);
        await bot.Errors.FirstAsync(line => line.Contains("users:read", StringComparison.Ordinal));
        Slack.Violations.ShouldBeEmpty();
    }
}
