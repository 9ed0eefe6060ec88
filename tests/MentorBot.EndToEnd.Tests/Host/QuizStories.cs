using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Slack;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>The fit quiz as it ships, taken on each platform.</summary>
public sealed class QuizStories : WithDiscord
{
    private const string End = "MB1-1-";
    private static readonly Dictionary<string, object> Start = new(StringComparer.Ordinal) { ["what"] = "start" };

    [Fact]
    public async Task On_discord_a_whole_quiz_is_one_message_for_one_person_and_a_restart_does_not_end_it()
    {
        FakeMessage card;
        await using (var first = await ReadyBot())
        {
            card = await (await Discord.SlashAsync("quiz", Start)).AnswerAsync();
            (card.OnlyFor, card.Text).ShouldSatisfyAllConditions(one => one.OnlyFor.ShouldBe(FakeUser.Ada.Id), one => one.Text.ShouldContain("Question 1, usually 6 to 9."));
            card = await Press("A: ", card);
            card = await Press("Skip", card);
            (await Press("Back", card)).Text.ShouldContain("Question 2,");
            first.Terminate();
            (await first.ExitAsync()).ShouldBe(0);
        }

        await using var second = BotProcess.Start(Place, "run");
        await Discord.Gateway.Resumed.FirstAsync();
        for (var asked = 0; asked < 13 && !card.Text.Contains(End, StringComparison.Ordinal); asked++)
        {
            var next = await Press("B: ", card);
            next.Id.ShouldBe(card.Id);
            card = next;
        }

        card.Text.ShouldContain("simulated people only");
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_people_at_once_do_not_touch_each_other()
    {
        await using var bot = await ReadyBot();
        var ada = await (await Discord.SlashAsync("quiz", Start)).AnswerAsync();
        var bob = await (await Discord.SlashAsync("quiz", Start, FakeUser.Bob)).AnswerAsync();
        var old = Id("A: ", ada);
        var (theirs, stale) = (await (await Discord.PressStaleAsync(old, FakeUser.Bob)).AnswerAsync(), await Press("A: ", ada));
        theirs.Text.ShouldContain("somebody else's");
        theirs.OnlyFor.ShouldBe(FakeUser.Bob.Id);
        stale.Text.ShouldContain("Question 2,");
        (await (await Discord.PressStaleAsync(old)).AnswerAsync()).Text.ShouldContain("was counted already");
        (await Press("B: ", bob, FakeUser.Bob)).Text.ShouldContain("Question 2,");

        for (ada = stale; !ada.Text.Contains(End, StringComparison.Ordinal);)
        {
            ada = await Press("A: ", ada);
        }

        (await Press("Share", ada)).OnlyFor.ShouldBe(FakeUser.Ada.Id);
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task On_discord_of_two_answers_that_are_pressed_at_once_one_counts_and_the_other_is_told()
    {
        await using var bot = await ReadyBot();
        var card = await (await Discord.SlashAsync("quiz", Start)).AnswerAsync();
        var pressed = await Task.WhenAll(Discord.PressLabelAsync(Label("A: ", card), card), Discord.PressLabelAsync(Label("B: ", card), card));
        var said = await Task.WhenAll(pressed.Select(one => one.AnswerAsync()));
        said.ShouldAllBe(answer => answer.OnlyFor == FakeUser.Ada.Id);
        Once([.. said.Select(answer => answer.Text)]);
        (await (await Discord.SlashAsync("me")).AnswerAsync()).Text.ShouldContain("The fit quiz: 1 answer,");
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task In_slack_of_two_answers_that_are_pressed_at_once_one_counts_and_the_other_is_told()
    {
        await using var slack = await FakeSlack.StartAsync();
        Place.On(slack);
        await using var bot = await ReadyBot();
        await slack.Sockets.Hellos.FirstAsync();
        var card = await slack.Slash("/mentor", "quiz").AnswerAsync();
        SlackAct[] pressed = [.. new[] { "A: ", "B: " }.Select(start => card.Labels.First(label => label.StartsWith(start, StringComparison.Ordinal))).ToList().Select(label => slack.PressLabel(label, card))];
        await Task.WhenAll(pressed.Select(one => one.AckAsync()));
        var said = await Task.WhenAll(pressed.Select(one => one.AnswerAsync()));
        said.ShouldAllBe(answer => answer.OnlyFor == SlackUser.Ada.Id);
        Once([.. said.Select(answer => answer.Text)]);
        (await slack.Slash("/mentor", "me").AnswerAsync()).Text.ShouldContain("The fit quiz: 1 answer,");
        slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task In_slack_it_is_taken_by_buttons_and_in_words_with_a_question_in_between()
    {
        await using var slack = await FakeSlack.StartAsync();
        Place.On(slack);
        await using var bot = await ReadyBot();
        await slack.Sockets.Hellos.FirstAsync();
        var card = await slack.Slash("/mentor", "quiz").AnswerAsync();
        card.OnlyFor.ShouldBe(SlackUser.Ada.Id);
        var next = await slack.PressLabel(card.Labels.First(label => label.StartsWith("A: ", StringComparison.Ordinal)), card).AnswerAsync();
        (next.Ts, next.Text).ShouldSatisfyAllConditions(one => one.Ts.ShouldBe(card.Ts), one => one.Text.ShouldContain("Question 2,"));

        (await slack.DirectMessage("both a and c").AnswerAsync()).Text.ShouldContain("Question 3,");
        var between = slack.DirectMessage("mlops?");
        (await between.Answers.FirstAsync(message => message.Text.Contains("MLOps Engineer", StringComparison.Ordinal))).ShouldNotBeNull();
        (await between.Answers.FirstAsync(message => message.Text.Contains("Your quiz waits at question 3.", StringComparison.Ordinal))).Labels.ShouldBe(["Continue the quiz"]);
        for (var asked = 0; asked < 13 && !next.Text.Contains(End, StringComparison.Ordinal); asked++)
        {
            next = await slack.DirectMessage("b").AnswerAsync();
        }

        next.Text.ShouldContain(End);
        (await slack.PressLabel("Change an answer", next).AnswerAsync()).Text.ShouldContain("Which answer do you want to change?");
        slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task In_the_terminal_it_is_taken_in_numbers_and_words_over_two_runs()
    {
        var first = await BotProcess.RunAsync(Place, "quiz\n1\nskip\nback\nstop\n", "chat");
        first.Output.ShouldContain("Question 1, usually 6 to 9.");
        first.Output.ShouldContain("Question 3,");
        first.Output.ShouldContain("1 A 2 B");
        first.Output.ShouldNotContain("A: ");
        first.Output.ShouldContain("Your 1 answer is kept");
        var second = await BotProcess.RunAsync(Place, $"quiz resume\n{string.Concat(Enumerable.Repeat("b\n", 12))}", "chat");
        second.Output.ShouldContain("Question 2,");
        second.Output.ShouldContain(End);
        second.Output.ShouldNotContain("Question 1,");
        var code = second.Output[second.Output.IndexOf(End, StringComparison.Ordinal)..].Split([' ', '\n', '.'])[0];
        (await BotProcess.RunAsync(Place, $"{code}\n", "chat")).Output.ShouldContain("the result that the code tells of");
    }

    private static void Once(string[] said)
    {
        said.Count(text => text.Contains("Question 2,", StringComparison.Ordinal)).ShouldBe(1);
        said.Count(text => text.Contains("was counted already", StringComparison.Ordinal)).ShouldBe(1);
    }

    private static string Label(string start, FakeMessage message) => message.Labels.First(label => label.StartsWith(start, StringComparison.Ordinal));

    private static string Id(string start, FakeMessage message) => message.CustomIdOf(Label(start, message));

    private async Task<FakeMessage> Press(string start, FakeMessage message, FakeUser? user = null) =>
        await (await Discord.PressLabelAsync(Label(start, message), message, user)).AnswerAsync();
}
