using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Wire;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>People and the bot, over a Discord that writes down everything a bot can do wrong.</summary>
public sealed class ConversationTests
{
    private const int Ephemeral = 64;

    private static readonly Dictionary<string, object> Privately = new(StringComparer.Ordinal) { ["private"] = true };

    [Fact]
    public async Task A_slash_command_is_answered_for_all_to_see()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        var asked = await discord.SlashAsync("help");
        var answer = await asked.AnswerAsync();
        answer.Text.ShouldContain("What I can do");
        answer.OnlyFor.ShouldBeNull();
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_private_answer_is_seen_by_its_person_alone()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        var answer = await (await discord.SlashAsync("help", Privately)).AnswerAsync();
        answer.OnlyFor.ShouldBe(FakeUser.Ada.Id);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_button_of_a_public_message_answers_the_presser_alone_and_one_of_a_private_message_changes_it()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        var shared = await (await discord.SlashAsync("help")).AnswerAsync();
        var pressed = await discord.PressLabelAsync("All roles", shared, FakeUser.Bob);
        var own = await pressed.AnswerAsync();
        own.OnlyFor.ShouldBe(FakeUser.Bob.Id);
        own.ShouldNotBeSameAs(shared);
        shared.Edits.ShouldBeEmpty();

        var again = await discord.PressStaleAsync("m1.help", FakeUser.Bob, Place.BotDirect);
        (await again.FirstResponseAsync()).GetProperty("type").GetInt32().ShouldBe(7);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_for_moderators_is_shown_to_one_and_kindly_refused_to_others()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        var gaps = new Dictionary<string, object>(StringComparer.Ordinal) { ["what"] = "gaps" };
        var shown = await (await discord.SlashAsync("mentor-admin", gaps, FakeUser.Moderator)).AnswerAsync();
        shown.Text.ShouldContain("What the knowledge lacks");
        shown.OnlyFor.ShouldBe(FakeUser.Moderator.Id);
        var (asked, hold) = await bot.SlowlyAsync(() => discord.SlashAsync("mentor-admin", gaps));
        (await asked.FirstResponseAsync()).GetProperty("type").GetInt32().ShouldBe(5);
        hold.SetResult();
        var refused = await asked.AnswerAsync();
        refused.Text.ShouldContain("for the moderators");
        refused.OnlyFor.ShouldBe(FakeUser.Ada.Id);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_button_from_an_older_version_never_fails()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        var answer = await (await discord.PressStaleAsync("q0.something.old")).AnswerAsync();
        answer.Text.ShouldContain("older version");
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_slow_answer_is_promised_first_and_then_takes_the_promises_place()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        var (asked, hold) = await bot.SlowlyAsync(() => discord.SlashAsync("help"));
        (await asked.FirstResponseAsync()).GetProperty("type").GetInt32().ShouldBe(5);
        hold.SetResult();
        (await asked.AnswerAsync()).Text.ShouldContain("What I can do");
        (await asked.EditedAsync()).GetProperty("flags").GetInt32().ShouldBe(32768);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_slow_answer_whose_promise_somebody_deleted_is_said_all_the_same()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        var (asked, hold) = await bot.SlowlyAsync(() => discord.SlashAsync("help"));
        await asked.FirstResponseAsync();
        FakeDiscord.DeleteByHand(asked);
        hold.SetResult();
        var answer = await asked.FollowUps.FirstAsync();
        answer.Text.ShouldContain("What I can do");
        answer.OnlyFor.ShouldBeNull();
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_button_of_a_message_that_is_gone_by_then_is_answered_below()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        var (pressed, hold) = await bot.SlowlyAsync(() => discord.PressStaleAsync("m1.help", place: Place.BotDirect));
        await pressed.FirstResponseAsync();
        FakeDiscord.DeleteByHand(pressed);
        hold.SetResult();
        (await pressed.FollowUps.FirstAsync()).Text.ShouldContain("What I can do");
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_asker_goes_on_by_a_reply_without_a_mention_and_others_may_talk_about_the_answer()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        var answer = await (await discord.SlashAsync("help")).AnswerAsync();
        await discord.MessageAsync("that is funny", FakeUser.Bob, Place.Guild, inReplyTo: answer);
        var own = await discord.MessageAsync("thanks", FakeUser.Ada, Place.Guild, inReplyTo: answer);
        (await own.ReplyAsync()).Json.GetProperty("message_reference").GetProperty("message_id").GetString().ShouldBe(own.Id);
        discord.Posted.Count.ShouldBe(1);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_public_promise_is_withdrawn_when_the_answer_is_for_one_person()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        var words = new Dictionary<string, object>(StringComparer.Ordinal) { ["name"] = "astronaut" };
        var (asked, hold) = await bot.SlowlyAsync(() => discord.SlashAsync("role", words));
        (await asked.FirstResponseAsync()).GetProperty("type").GetInt32().ShouldBe(5);
        hold.SetResult();
        var answer = await asked.FollowUps.FirstAsync();
        answer.OnlyFor.ShouldBe(FakeUser.Ada.Id);
        discord.Requests.Last(request => request.Method == "DELETE").Path.ShouldEndWith("@original");
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_slow_private_button_is_promised_without_a_new_message()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        var own = await (await discord.SlashAsync("help", Privately)).AnswerAsync();
        own.Flags.ShouldBe(Ephemeral | 32768);
        var (pressed, hold) = await bot.SlowlyAsync(() => discord.PressLabelAsync("All roles", own));
        (await pressed.FirstResponseAsync()).GetProperty("type").GetInt32().ShouldBe(6);
        hold.SetResult();
        (await pressed.AnswerAsync()).Text.ShouldContain("I do not know any roles yet");
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_server_error_at_the_callback_does_not_lose_the_answer()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        discord.Faults.Next("/callback", HttpFault.Status(500));
        (await (await discord.SlashAsync("help")).AnswerAsync()).Text.ShouldContain("What I can do");
        discord.Faults.Next("/callback", HttpFault.LoseReply);
        (await (await discord.SlashAsync("help")).AnswerAsync()).Text.ShouldContain("What I can do");
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_event_that_cannot_be_read_costs_nobody_else_an_answer()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        await discord.Gateway.HaveSessionAsync();
        discord.Gateway.SendRaw("""{"op":0,"t":"INTERACTION_CREATE","d":{"id":"1","type":2,"token":"t","user":{"id":"42"},"data":{"name":"ask","options":[{"name":"question","value":"\ud83d"}]}}}""");
        discord.Gateway.SendRaw("""{"op":0,"t":"MESSAGE_CREATE","d":{"id":"1","channel_id":"2","author":{"id":"42"},"content":"\ud83d"}}""");
        await (await discord.SlashAsync("help")).AnswerAsync();
        discord.Gateway.Connections.Count.ShouldBe(1);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_delivery_is_answered_once()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        var asked = await discord.SlashAsync("help");
        await discord.DeliverAgainAsync(asked);
        await asked.AnswerAsync();
        await (await discord.SlashAsync("help")).AnswerAsync();
        asked.Callbacks.Count.ShouldBe(1);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Plain_words_are_answered_in_a_direct_message_and_after_a_mention_but_not_otherwise()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        await discord.MessageAsync("help", place: Place.Guild);
        var direct = await (await discord.MessageAsync("help")).ReplyAsync();
        direct.Text.ShouldContain("What I can do");
        var mention = await (await discord.MessageAsync("help", place: Place.Guild, mentionsBot: true)).ReplyAsync();
        mention.Text.ShouldContain("What I can do");
        discord.Posted.Count.ShouldBe(2);
        discord.Violations.ShouldBeEmpty();
    }
}
