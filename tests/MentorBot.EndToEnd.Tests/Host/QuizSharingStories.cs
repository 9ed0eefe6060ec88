using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Slack;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>A result is the person's own until they say twice that others may read it, and nobody else's buttons reach it.</summary>
public sealed class QuizSharingStories : WithDiscord
{
    private const string End = "MB1-1-";
    private const string Shared = "Somebody here took the fit quiz.";

    [Fact]
    public async Task On_discord_a_result_is_shared_only_after_the_person_confirms()
    {
        await using var bot = await ReadyBot();
        var card = await (await Discord.SlashAsync("quiz", new Dictionary<string, object>(StringComparer.Ordinal) { ["what"] = "start" })).AnswerAsync();
        for (var asked = 0; asked < 13 && !card.Text.Contains(End, StringComparison.Ordinal); asked++)
        {
            card = await Press(card.Labels[0], card);
        }

        var sure = await Press("Share", card);
        (sure.OnlyFor, sure.Id).ShouldBe((FakeUser.Ada.Id, card.Id));
        sure.Text.ShouldContain(Shared);
        var kept = await Press("No, keep it to myself", sure);
        kept.Text.ShouldContain(End);

        var yes = await Discord.PressLabelAsync("Yes, share it", await Press("Share", kept));
        var post = await yes.FollowUps.FirstAsync();
        post.OnlyFor.ShouldBeNull();
        post.Text.ShouldStartWith(Shared);
        post.Text.ShouldNotContain(End);
        (await yes.AnswerAsync()).OnlyFor.ShouldBe(FakeUser.Ada.Id);
        yes.FollowUps.Count.ShouldBe(1);
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task In_slack_a_result_is_shared_only_after_the_person_confirms()
    {
        await using var slack = await FakeSlack.StartAsync();
        await using var bot = await ReadyBot(slack);
        var card = await Taken(slack, SlackUser.Ada);
        var sure = await slack.PressLabel("Share", card).AnswerAsync();
        sure.OnlyFor.ShouldBe(SlackUser.Ada.Id);
        slack.Posted.ShouldAllBe(message => message.OnlyFor == SlackUser.Ada.Id);

        var yes = slack.PressLabel("Yes, share it", sure);
        var post = await yes.Answers.FirstAsync(message => message.OnlyFor is null);
        post.Text.ShouldStartWith(Shared);
        post.Text.ShouldNotContain(End);
        slack.Posted.Count(message => message.OnlyFor is null).ShouldBe(1);
        slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task In_slack_two_people_take_it_at_once_and_one_who_presses_the_others_button_changes_nothing()
    {
        await using var slack = await FakeSlack.StartAsync();
        await using var bot = await ReadyBot(slack);
        var ada = await slack.Slash("/mentor", "quiz", SlackUser.Ada).AnswerAsync();
        var bob = await slack.Slash("/mentor", "quiz", SlackUser.Bob).AnswerAsync();
        var (action, value) = ada.ActionOf(ada.Labels[0]);
        var strange = await slack.PressStale(action, value, SlackUser.Bob).AnswerAsync();
        strange.Text.ShouldContain("somebody else's");
        strange.OnlyFor.ShouldBe(SlackUser.Bob.Id);

        (await slack.PressLabel(ada.Labels[0], ada, SlackUser.Ada).AnswerAsync()).Text.ShouldContain("Question 2,");
        (await slack.PressLabel(bob.Labels[1], bob, SlackUser.Bob).AnswerAsync()).Text.ShouldContain("Question 2,");
        slack.Violations.ShouldBeEmpty();
    }

    private static async Task<SlackMessage> Taken(FakeSlack slack, SlackUser user)
    {
        var card = await slack.Slash("/mentor", "quiz", user).AnswerAsync();
        for (var asked = 0; asked < 13 && !card.Text.Contains(End, StringComparison.Ordinal); asked++)
        {
            card = await slack.PressLabel(card.Labels[0], card, user).AnswerAsync();
        }

        return card;
    }

    private async Task<BotProcess> ReadyBot(FakeSlack slack)
    {
        Place.On(slack);
        var bot = await ReadyBot();
        await slack.Sockets.Hellos.FirstAsync();
        return bot;
    }

    private async Task<FakeMessage> Press(string label, FakeMessage card) => await (await Discord.PressLabelAsync(label, card)).AnswerAsync();
}
