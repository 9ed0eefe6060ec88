using MentorBot.Fakes.Slack;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>A conversation in the assistant's pane.</summary>
public sealed class SlackAssistantStories : WithSlack
{
    [Fact]
    public async Task Who_opens_the_pane_is_greeted_and_gets_commands_to_begin_with()
    {
        await using var bot = await ReadyBot();
        var opened = Slack.OpenPane();
        var hello = await opened.AnswerAsync();
        (hello.ThreadTs, hello.OnlyFor, hello.Channel).ShouldBe((opened.Ts, null, SlackUser.Ada.Direct));
        var (method, body) = await Slack.PaneChanges.FirstAsync();
        method.ShouldBe("setSuggestedPrompts");
        body.GetProperty("prompts").EnumerateArray().Select(prompt => prompt.GetProperty("message").GetString()).ShouldBe(["quiz start", "role mlops", "path mlops have: python, docker", "compare mlops and data scientist"]);
        Slack.RepeatEnvelope(opened);
        await SeesTheCard();
        opened.Answers.Count.ShouldBe(1);
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_question_is_answered_in_its_thread_and_gives_the_conversation_its_name_once()
    {
        await using var bot = await ReadyBot();
        var opened = Slack.OpenPane();
        await opened.AnswerAsync();
        await Slack.PaneChanges.FirstAsync();
        var asked = Slack.DirectMessage("what does <!channel> an mlops engineer do?", thread: opened.Ts);
        var answer = await asked.AnswerAsync();
        (answer.ThreadTs, answer.Text.Contains("MLOps Engineer", StringComparison.Ordinal)).ShouldBe((opened.Ts, true));
        var title = (await Slack.PaneChanges.FirstAsync(change => change.Method == "setTitle")).Body.GetProperty("title").GetString().ShouldNotBeNull();
        title.ShouldStartWith("what does ");
        title.ShouldNotContain("<!");
        title.Length.ShouldBeLessThanOrEqualTo(60);

        await Slack.DirectMessage("roles", thread: opened.Ts).AnswerAsync();
        await SeesTheCard();
        Slack.PaneChanges.Count(change => change.Method == "setTitle").ShouldBe(1);
        Slack.PaneChanges.ShouldNotContain(change => change.Method == "setStatus");
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Held_up_it_is_shown_to_be_at_work()
    {
        await using var bot = await ReadyBot();
        var opened = Slack.OpenPane();
        await opened.AnswerAsync();
        SlackAct asked;
        using (Place.LockSessions())
        {
            asked = Slack.DirectMessage("mlops?", thread: opened.Ts);
            (await Slack.PaneChanges.FirstAsync(change => change.Method == "setStatus")).Body.GetProperty("thread_ts").GetString().ShouldBe(opened.Ts);
        }

        (await asked.AnswerAsync()).Text.ShouldContain("MLOps Engineer");
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_somebody_goes_to_look_changes_nothing()
    {
        await using var bot = await ReadyBot();
        await Slack.Event(new() { ["type"] = "assistant_thread_context_changed", ["assistant_thread"] = new System.Text.Json.Nodes.JsonObject { ["user_id"] = "U0ADA", ["channel_id"] = "D0ADA", ["thread_ts"] = "1.2" } }).AckAsync();
        await SeesTheCard();
        Slack.Posted.Count.ShouldBe(1);
        Slack.PaneChanges.ShouldBeEmpty();
        Slack.Violations.ShouldBeEmpty();
    }
}
