using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Slack;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>The fit quiz in words and with second thoughts, on each platform.</summary>
public sealed class QuizWrittenStories : WithDiscord
{
    private const string End = "MB1-1-";

    [Fact]
    public async Task On_discord_it_is_taken_in_words_in_a_direct_message()
    {
        await using var bot = await ReadyBot();
        (await Writes("quiz")).Text.ShouldContain("Question 1, usually 6 to 9.");
        (await Writes("i think b")).Text.ShouldContain("Question 2,");
        (await Writes("a or b")).Text.ShouldContain("Which of the two is it, A or B?");
        (await Writes("both a and b")).Text.ShouldContain("Question 3,");
        (await Writes("undo that")).Text.ShouldContain("Question 2,");
        var card = await Writes("the first one");
        for (var asked = 0; asked < 13 && !card.Text.Contains(End, StringComparison.Ordinal); asked++)
        {
            card = await Writes("let me go with a");
        }

        var code = card.Text[card.Text.IndexOf(End, StringComparison.Ordinal)..].Split([' ', '\n', '`'])[0].TrimEnd('.');
        (await Writes("change an answer")).Text.ShouldContain("Which answer do you want to change?");
        (await Writes($"my code is `{code}`.")).Text.ShouldContain("the result that the code tells of");
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task In_slack_back_undoes_the_last_answer_in_the_same_message_and_a_restart_does_not_end_it()
    {
        await using var slack = await FakeSlack.StartAsync();
        Place.On(slack);
        SlackMessage card;
        await using (var first = await ReadyBot())
        {
            await slack.Sockets.Hellos.FirstAsync();
            card = await slack.Slash("/mentor", "quiz").AnswerAsync();
            card = await Press(slack, "A: ", card);
            card = await Press(slack, "B: ", card);
            card.Text.ShouldContain("Question 3,");
            var before = card.Ts;
            card = await Press(slack, "Back", card);
            (card.Ts, card.Text).ShouldSatisfyAllConditions(one => one.Ts.ShouldBe(before), one => one.Text.ShouldContain("Question 2,"));
            first.Terminate();
            (await first.ExitAsync()).ShouldBe(0);
        }

        await using var second = BotProcess.Start(Place, "run");
        await slack.Sockets.Hellos.WhenCountAsync(2);
        for (var asked = 0; asked < 13 && !card.Text.Contains(End, StringComparison.Ordinal); asked++)
        {
            card = await Press(slack, "B: ", card);
        }

        card.Text.ShouldContain(End);
        slack.Violations.ShouldBeEmpty();
    }

    private static Task<SlackMessage> Press(FakeSlack slack, string start, SlackMessage card) =>
        slack.PressLabel(card.Labels.First(label => label.StartsWith(start, StringComparison.Ordinal)), card).AnswerAsync();

    private async Task<FakeMessage> Writes(string text) => await (await Discord.MessageAsync(text)).ReplyAsync();
}
