using MentorBot.Fakes.Slack;
using MentorBot.Fakes.Wire;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>Forms in Slack: opened within three seconds, and answered to who filled them in.</summary>
public sealed class SlackFormStories : WithSlack
{
    [Fact]
    public async Task Who_asks_without_words_is_asked_for_them_and_answered_alone()
    {
        await using var bot = await ReadyBot();
        Slack.Slash("/mentor", "ask", SlackUser.Bob);
        var modal = await Slack.Modals.FirstAsync();
        modal.Title.ShouldBe("Ask MentorBot");
        Slack.Submit(modal, Words("what skills does an mlops engineer need?"));
        var answer = await Slack.Posted.FirstAsync();
        answer.Text.ShouldContain("MLOps Engineer: Skills");
        answer.OnlyFor.ShouldBe(SlackUser.Bob.Id);

        // The form lay open for longer than its response URL lives.
        Slack.Slash("/mentor", "ask", SlackUser.Bob);
        var late = await Slack.Modals.FirstAsync(one => one.Id != modal.Id);
        Slack.Faults.Next(1, request => request.Path.Contains("/commands/", StringComparison.Ordinal), HttpFault.Reply(new FakeReply(404, "expired_url", "text/html")));
        Slack.Submit(late, Words("what skills does an mlops engineer need?"));
        var direct = await Slack.Posted.FirstAsync(post => post.Via == "chat.postMessage");
        (direct.Channel, direct.Text.Contains("MLOps Engineer: Skills", StringComparison.Ordinal)).ShouldBe((SlackUser.Bob.Id, true));
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_says_what_they_know_already_sees_the_path_without_it_where_they_are()
    {
        await using var bot = await ReadyBot();
        var path = await Slack.DirectMessage("path mlops").AnswerAsync();
        Slack.PressLabel("What I know already", path);
        var answer = await Slack.Submit(await Slack.Modals.FirstAsync(), Words("python, docker")).AnswerAsync();
        answer.Text.ShouldContain("You have already: ");
        (answer.Channel, answer.OnlyFor).ShouldBe((SlackUser.Ada.Direct, null));

        // A vote counts by itself; what was missing may be said in a form after it.
        var card = await SeesTheCard();
        var thanks = await Slack.PressLabel("Not helpful", card).AnswerAsync();
        thanks.OnlyFor.ShouldBe(SlackUser.Ada.Id);
        Slack.PressLabel("What was missing?", thanks);
        var asking = await Slack.Modals.FirstAsync(modal => modal.Title == "What was missing?");
        Slack.Submit(asking, Words("what it pays"));
        (await Slack.Posted.FirstAsync(message => message.Text.Contains("without your name", StringComparison.Ordinal))).OnlyFor.ShouldBe(SlackUser.Ada.Id);
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_that_is_opened_in_a_thread_is_answered_in_it()
    {
        await using var bot = await ReadyBot();
        var asked = Slack.Mention("path mlops");
        var path = await asked.AnswerAsync();
        path.ThreadTs.ShouldBe(asked.Ts);
        Slack.PressLabel("What I know already", path, SlackUser.Bob);
        Slack.Submit(await Slack.Modals.FirstAsync(), Words("python, docker"));
        var answer = await Slack.Posted.FirstAsync(post => post.Text.Contains("You have already: ", StringComparison.Ordinal));
        (answer.ThreadTs, answer.OnlyFor).ShouldBe((asked.Ts, SlackUser.Bob.Id));

        var card = await Slack.Mention("role mlops", thread: asked.Ts).AnswerAsync();
        var thanks = await Slack.PressLabel("Not helpful", card).AnswerAsync();
        Slack.PressLabel("What was missing?", thanks);
        Slack.Submit(await Slack.Modals.FirstAsync(modal => modal.Title == "What was missing?"), Words("what it pays"));
        var said = await Slack.Posted.FirstAsync(message => message.Text.Contains("without your name", StringComparison.Ordinal));
        (said.ThreadTs, said.OnlyFor).ShouldBe((asked.Ts, SlackUser.Ada.Id));
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_that_comes_too_late_is_an_answer_in_words()
    {
        await using var bot = await ReadyBot();
        Slack.Faults.Next("views.open", FakeSlack.Error("expired_trigger_id"));
        (await Slack.Slash("/mentor", "ask").AnswerAsync()).Text.ShouldContain("What I can do");
        Slack.Modals.ShouldBeEmpty();
        Slack.Violations.ShouldBeEmpty();
    }

    private static Dictionary<string, string> Words(string words) => new(StringComparer.Ordinal) { ["words"] = words };
}
