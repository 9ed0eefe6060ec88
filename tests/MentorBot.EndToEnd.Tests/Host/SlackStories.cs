using MentorBot.Fakes.Slack;
using MentorBot.Fakes.Wire;

namespace MentorBot.EndToEnd.Tests.Host;

public sealed class SlackStories : WithSlack
{
    [Fact]
    public async Task A_slash_command_is_acknowledged_first_and_answered_for_everyone()
    {
        await using var bot = await ReadyBot();
        var asked = Slack.Slash("/mentor", "role mlops");
        (await asked.AckAsync()).After.ShouldBeLessThan(Slack.Options.AckLimit);
        var card = await asked.AnswerAsync();
        card.Text.ShouldContain("MLOps Engineer");
        card.OnlyFor.ShouldBeNull();
        Slack.Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("role mlops")]
    [InlineData("mlops?")]
    public async Task A_direct_message_is_answered(string text)
    {
        await using var bot = await ReadyBot();
        (await Slack.DirectMessage(text).AnswerAsync()).Text.ShouldContain("MLOps Engineer");
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mention_is_answered_once_in_its_thread_however_it_is_delivered()
    {
        await using var bot = await ReadyBot();
        var asked = Slack.Mention($"<@{Slack.Options.BotUserId}> mlops?", alsoMessage: true);
        var answer = await asked.AnswerAsync();
        answer.ThreadTs.ShouldBe(asked.Ts, answer.Text);
        await SeesTheCard();
        Slack.Posted.Count.ShouldBe(2);
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_button_on_a_public_card_answers_the_presser_alone_and_on_a_private_one_in_place()
    {
        await using var bot = await ReadyBot();
        var card = await SeesTheCard();
        var skills = await Slack.PressLabel("Skills", card, SlackUser.Bob).AnswerAsync();
        skills.Text.ShouldContain("MLOps Engineer: Skills");
        skills.OnlyFor.ShouldBe(SlackUser.Bob.Id);
        var overview = await Slack.PressLabel("Overview", skills, SlackUser.Bob).AnswerAsync();
        overview.Text.ShouldContain("MLOps Engineer");
        overview.Ts.ShouldBe(skills.Ts);
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_menu_of_somebody_elses_message_answers_who_picked_it_and_nobody_else()
    {
        await using var bot = await ReadyBot();
        var asked = Slack.Shortcut("ask_mentorbot", "what does an mlops engineer do?", SlackUser.Bob);
        var answer = await asked.AnswerAsync();
        answer.Text.ShouldContain("MLOps Engineer");
        answer.OnlyFor.ShouldBe(SlackUser.Bob.Id);
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_quick_presses_of_share_show_the_answer_to_everybody_once()
    {
        await using var bot = await ReadyBot();
        var answer = await Slack.Shortcut("ask_mentorbot", "mlops?", SlackUser.Bob).AnswerAsync();
        var (first, second) = (Slack.PressLabel("Share", answer, SlackUser.Bob), Slack.PressLabel("Share", answer, SlackUser.Bob));
        await first.AnswerAsync();
        (await second.AnswerAsync()).OnlyFor.ShouldBe(SlackUser.Bob.Id);
        await Slack.Slash("/mentor", "help", SlackUser.Bob).AnswerAsync();
        var answers = first.Answers.Concat(second.Answers).ToList();
        answers.Count(one => one.OnlyFor is null).ShouldBe(1);
        answer.Text.ShouldStartWith("That is shared already");
        answer.Labels.ShouldBeEmpty();
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_the_person_is_alone_with_the_bot_nothing_is_offered_to_share()
    {
        await using var bot = await ReadyBot();
        (await Slack.Shortcut("ask_mentorbot", "mlops?", SlackUser.Bob, SlackUser.Bob.Direct).AnswerAsync()).Labels.ShouldNotContain("Share");
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_old_button_offers_a_way_on()
    {
        await using var bot = await ReadyBot();
        (await Slack.PressStale("v0.gone", "v0.gone").AnswerAsync()).Text.ShouldContain("older version");
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Three_deliveries_of_one_envelope_get_one_answer()
    {
        await using var bot = await ReadyBot();
        var asked = Slack.DirectMessage("mlops?");
        Slack.RepeatEnvelope(asked, times: 2);
        await asked.AnswerAsync();
        await asked.Acks.WhenCountAsync(3);
        await SeesTheCard();
        asked.Answers.Count.ShouldBe(1);
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task With_several_connections_each_event_is_answered_once_also_while_all_are_changed()
    {
        Place.With("Slack__Connections", "2");
        await using var bot = await ReadyBot();
        await Slack.Sockets.Hellos.WhenCountAsync(2);
        var asked = Slack.DirectMessage("mlops?");
        Slack.RepeatEverywhere(asked);
        await asked.AnswerAsync();
        await asked.Acks.WhenCountAsync(3);

        var mark = Slack.Sockets.OpenCounts.Count;
        await Slack.Sockets.RefreshAsync();
        Slack.Sockets.FewestOpenSince(mark).ShouldBeGreaterThanOrEqualTo(2);
        await SeesTheCard();
        asked.Answers.Count.ShouldBe(1);
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_command_that_comes_in_two_envelopes_gets_one_answer()
    {
        await using var bot = await ReadyBot();
        var asked = Slack.Slash("/mentor", "role mlops");
        Slack.RepeatEverywhere(asked);
        await asked.Acks.WhenCountAsync(2);
        await asked.AnswerAsync();
        await SeesTheCard();
        asked.Answers.Count.ShouldBe(1);
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dropped_socket_is_replaced_and_the_conversation_goes_on()
    {
        await using var bot = await ReadyBot();
        await SeesTheCard();
        Slack.Sockets.Drop();
        await Slack.Sockets.Hellos.WhenCountAsync(2);
        await SeesTheCard();
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_connection_that_goes_silent_is_replaced_and_the_conversation_goes_on()
    {
        await using var bot = await ReadyBot();
        Slack.Sockets.Freeze();
        await Slack.Sockets.Hellos.WhenCountAsync(2);
        await SeesTheCard();
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refresh_leaves_no_moment_without_a_socket()
    {
        await using var bot = await ReadyBot();
        var mark = Slack.Sockets.OpenCounts.Count;
        await Slack.Sockets.RefreshAsync();
        await SeesTheCard();
        Slack.Sockets.FewestOpenSince(mark).ShouldBeGreaterThanOrEqualTo(1);
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refused_token_ends_the_process_with_three_and_is_never_tried_again()
    {
        Place.With("Slack__AppToken", "xapp-1-A0FAKE-1-wrong");
        await using var bot = BotProcess.Start(Place, "run");
        (await bot.ExitAsync()).ShouldBe(3);
        string.Join('\n', bot.Errors).ShouldContain("Slack:AppToken");
        string.Join('\n', bot.Errors).ShouldNotContain("xapp-1-A0FAKE-1-wrong");
        Slack.Requests.Count(request => request.Path.EndsWith("apps.connections.open", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task An_envelope_of_an_unknown_type_and_a_throttle_are_acknowledged()
    {
        await using var bot = await ReadyBot();
        await Slack.AppRateLimited().AckAsync();
        await Slack.Envelope("from_the_future", []).AckAsync();
        await SeesTheCard();
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_rate_limit_is_waited_out()
    {
        await using var bot = await ReadyBot();
        Slack.Faults.Next("chat.postMessage", FakeSlack.RateLimited(1));
        (await Slack.DirectMessage("mlops?").AnswerAsync()).Text.ShouldContain("MLOps Engineer");
        Slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_slow_answer_to_one_person_does_not_delay_another()
    {
        await using var bot = await ReadyBot();
        var release = new TaskCompletionSource();
        Slack.Faults.Next("chat.postMessage", HttpFault.Slow(release.Task));
        var slow = Slack.DirectMessage("mlops?");
        await slow.AnswerAsync();
        var quick = Slack.DirectMessage("mlops?", SlackUser.Bob);
        (await quick.AckAsync()).After.ShouldBeLessThan(Slack.Options.AckLimit);
        await quick.AnswerAsync();
        release.SetResult();
        Slack.Violations.ShouldBeEmpty();
    }
}
