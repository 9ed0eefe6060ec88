using MentorBot.Fakes.Slack;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>A conversation in the direct messages of an agent, as every new app is one.</summary>
public sealed class SlackAgentStories : WithSlack
{
    private protected override FakeSlackOptions Options => new() { IsAgent = true };

    [Fact]
    public async Task Who_opens_the_messages_gets_commands_once_and_each_question_has_its_thread_its_sign_and_its_name()
    {
        await using var bot = await ReadyBot();
        Slack.OpenTab("messages");
        var (method, offered) = await Slack.PaneChanges.FirstAsync();
        method.ShouldBe("setSuggestedPrompts");
        offered.GetProperty("prompts").EnumerateArray().Select(prompt => prompt.GetProperty("message").GetString()).ShouldBe(["quiz start", "role mlops", "path mlops have: python, docker", "compare mlops and data scientist"]);
        await Slack.OpenTab("messages").AckAsync();

        SlackAct asked;
        using (Place.LockSessions())
        {
            asked = Slack.DirectMessage("what does an mlops engineer do?");
            (await Slack.PaneChanges.FirstAsync(change => change.Method == "setStatus")).Body.GetProperty("thread_ts").GetString().ShouldBe(asked.Ts);
        }

        var answer = await asked.AnswerAsync();
        (answer.ThreadTs, answer.Text.Contains("MLOps Engineer", StringComparison.Ordinal)).ShouldBe((asked.Ts, true));
        (await Slack.PaneChanges.FirstAsync(change => change.Method == "setTitle")).Body.GetProperty("thread_ts").GetString().ShouldBe(asked.Ts);

        (await Slack.DirectMessage("roles", thread: asked.Ts).AnswerAsync()).ThreadTs.ShouldBe(asked.Ts);
        await SeesTheCard();
        Slack.PaneChanges.Count(change => change.Method == "setTitle").ShouldBe(1);
        Slack.PaneChanges.Count(change => change.Method == "setSuggestedPrompts").ShouldBe(1);
        Slack.Violations.ShouldBeEmpty();
    }
}
