using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Wire;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>An answer can be taken away by whom it answered and by who manages messages.</summary>
public sealed class DeletionTests
{
    private static readonly FakeUser ServerOnly = FakeUser.Bob with { Permissions = 1 << 5 };

    [Fact]
    public async Task The_asker_deletes_the_answer_and_no_session_is_touched()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        var answer = await (await discord.SlashAsync("help")).AnswerAsync();
        var loads = bot.Sessions.Loads;
        await Gone(discord, await discord.PressLabelAsync("Delete", answer), answer);

        // The one load is of the command that Gone waits for.
        bot.Sessions.Loads.ShouldBe(loads + 1);
    }

    [Fact]
    public async Task Who_manages_messages_deletes_it_too_and_others_read_why_they_cannot()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        var answer = await (await discord.SlashAsync("help")).AnswerAsync();
        var refused = await (await discord.PressLabelAsync("Delete", answer, ServerOnly)).AnswerAsync();
        refused.Text.ShouldContain("Only the person whom I answered there");
        refused.OnlyFor.ShouldBe(ServerOnly.Id);
        answer.IsDeleted.ShouldBeFalse();
        await Gone(discord, await discord.PressLabelAsync("Delete", answer, FakeUser.Moderator), answer);
    }

    [Fact]
    public async Task Answers_to_plain_words_are_deleted_the_same_way()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        var mention = await (await discord.MessageAsync("help", place: Place.Guild, mentionsBot: true)).ReplyAsync();
        await Gone(discord, await discord.PressLabelAsync("Delete", mention), mention);
        var direct = await (await discord.MessageAsync("help")).ReplyAsync();
        await Gone(discord, await discord.PressLabelAsync("Delete", direct, place: Place.BotDirect), direct);
    }

    [Fact]
    public async Task A_promise_that_was_kept_can_be_deleted()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        var (asked, hold) = await bot.SlowlyAsync(() => discord.SlashAsync("help"));
        await asked.FirstResponseAsync();
        hold.SetResult();
        var answer = await asked.AnswerAsync();
        await Gone(discord, await discord.PressLabelAsync("Delete", answer), answer);
    }

    [Fact]
    public async Task What_only_one_person_sees_has_no_such_button()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        var shared = await (await discord.SlashAsync("help")).AnswerAsync();
        var own = await (await discord.PressLabelAsync("All roles", shared)).AnswerAsync();
        own.Labels.ShouldNotContain("Delete");
        var (pressed, hold) = await bot.SlowlyAsync(() => discord.PressLabelAsync("Help", own));
        (await pressed.FirstResponseAsync()).GetProperty("type").GetInt32().ShouldBe(6);
        hold.SetResult();
        (await pressed.AnswerAsync()).Labels.ShouldNotContain("Delete");
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_who_delete_it_at_once_do_no_harm()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        var answer = await (await discord.SlashAsync("help")).AnswerAsync();
        foreach (var pressed in await Task.WhenAll(discord.PressLabelAsync("Delete", answer), discord.PressLabelAsync("Delete", answer, FakeUser.Moderator)))
        {
            await Gone(discord, pressed, answer);
        }
    }

    [Fact]
    public async Task A_deletion_whose_reply_is_lost_does_no_harm()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        var answer = await (await discord.SlashAsync("help")).AnswerAsync();
        discord.Faults.Next("@original", HttpFault.LoseReply);
        await Gone(discord, await discord.PressLabelAsync("Delete", answer), answer);
        discord.Requests.Where(request => request.Method == "DELETE").Count().ShouldBeGreaterThanOrEqualTo(1);
    }

    private static async Task Gone(FakeDiscord discord, FakeInteraction pressed, FakeMessage answer)
    {
        (await pressed.FirstResponseAsync()).GetProperty("type").GetInt32().ShouldBe(6);
        await discord.Requests.FirstAsync(request => request.Method == "DELETE" && request.Path.Contains(pressed.Token, StringComparison.Ordinal));
        await answer.Deletions.FirstAsync();
        await (await discord.SlashAsync("help")).AnswerAsync();
        discord.Violations.ShouldBeEmpty();
    }
}
