using MentorBot.Fakes.Slack;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>Answers are taken away again, and what was to change one that is gone is said beside it.</summary>
public sealed class SlackDeletionStories : WithSlack
{
    [Fact]
    public async Task The_asker_and_a_moderator_delete_an_answer_and_nobody_else()
    {
        Place.With("Slack__Moderators", "U0MODERATOR");
        await using var bot = await ReadyBot();
        var card = await SeesTheCard();
        var refused = await Slack.PressLabel("Delete", card, SlackUser.Bob).AnswerAsync();
        refused.OnlyFor.ShouldBe(SlackUser.Bob.Id);
        refused.Text.ShouldContain("Only the person whom I answered there");
        card.IsDeleted.ShouldBeFalse();
        await Deletes(card, SlackUser.Ada);
        await Deletes(await SeesTheCard(), new SlackUser("U0MODERATOR", "moderator"));
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_in_a_thread_and_one_in_the_direct_messages_are_deleted_too_and_what_only_one_person_sees_has_no_such_button()
    {
        await using var bot = await ReadyBot();
        await Deletes(await Slack.Mention("mlops?").AnswerAsync(), SlackUser.Ada);
        await Deletes(await Slack.DirectMessage("mlops?").AnswerAsync(), SlackUser.Ada);
        (await Slack.PressLabel("Skills", await SeesTheCard(), SlackUser.Bob).AnswerAsync()).Labels.ShouldNotContain("Delete");
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_shared_answer_is_deleted_by_who_shared_it()
    {
        await using var bot = await ReadyBot();
        var alone = await Slack.Shortcut("ask_mentorbot", "mlops?", SlackUser.Bob).AnswerAsync();
        alone.Labels.ShouldNotContain("Delete");
        var shared = await Slack.PressLabel("Share", alone, SlackUser.Bob).Answers.FirstAsync(message => message.OnlyFor is null);
        await Deletes(shared, SlackUser.Bob);
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_presses_anothers_delete_on_and_on_is_told_to_slow_down()
    {
        Place.With("Limits__PerMinute", "1").With("Limits__Burst", "1");
        await using var bot = await ReadyBot();
        var card = await Slack.Mention("mlops?").AnswerAsync();
        (await Slack.PressLabel("Delete", card, SlackUser.Bob).AnswerAsync()).Text.ShouldContain("Only the person whom I answered there");
        (await Slack.PressLabel("Delete", card, SlackUser.Bob).AnswerAsync()).Text.ShouldNotContain("Only the person whom I answered there");
        card.IsDeleted.ShouldBeFalse();
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_press_that_comes_too_late_does_no_harm()
    {
        await using var bot = await ReadyBot();
        var card = await SeesTheCard();
        var (action, value) = card.ActionOf("Delete");
        await Deletes(card, SlackUser.Ada);
        var late = Slack.PressTooLate(action, value, card);
        await Slack.Requests.FirstAsync(request => late.Payload.GetProperty("response_url").GetString()!.EndsWith(request.Path, StringComparison.Ordinal));
        await SeesTheCard();
        late.Answers.ShouldBeEmpty();
        string.Join('\n', bot.Errors.Concat(bot.Output)).ShouldNotContain("did not reach");
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_press_on_a_message_that_is_gone_is_answered_beside_it()
    {
        await using var bot = await ReadyBot();
        var question = await Slack.DirectMessage("quiz").AnswerAsync();
        var (action, value) = question.ActionOf(question.Labels[0]);
        var next = await Slack.PressTooLate(action, value, question).AnswerAsync();
        next.Text.ShouldContain("Question 2,");
        (next.Via, next.Channel).ShouldBe(("chat.postMessage", SlackUser.Ada.Direct));

        var skills = await Slack.PressLabel("Skills", await SeesTheCard(), SlackUser.Bob).AnswerAsync();
        var (overview, page) = skills.ActionOf("Overview");
        var card = await Slack.PressTooLate(overview, page, skills, SlackUser.Bob).AnswerAsync();
        (card.Via, card.OnlyFor).ShouldBe(("chat.postEphemeral", SlackUser.Bob.Id));
        Slack.Violations.ShouldBeEmpty();
    }

    private async Task Deletes(SlackMessage message, SlackUser user)
    {
        (await Slack.PressLabel("Delete", message, user).AnswerAsync()).ShouldBe(message);
        message.IsDeleted.ShouldBeTrue();
    }
}
