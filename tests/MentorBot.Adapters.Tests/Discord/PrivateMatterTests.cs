using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Wire;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>What is nobody else's business, asked where everybody reads.</summary>
public sealed class PrivateMatterTests
{
    [Theory]
    [InlineData("I want to die", "crisis line")]
    [InlineData("someone is harassing me in DMs", "Write to a moderator")]
    public async Task It_is_answered_in_direct_messages_and_nothing_stands_in_the_channel(string cry, string answer)
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        var written = await discord.MessageAsync(cry, place: Place.Guild, mentionsBot: true);
        await discord.DeliverAgainAsync(written);
        var direct = await discord.Posted.FirstAsync();
        direct.Text.ShouldContain(answer);
        direct.ChannelId.ShouldNotBe(written.ChannelId);
        await Asks(discord);
        discord.Posted.Count.ShouldBe(2);
        discord.Requests.Count(request => request.Path.EndsWith("/users/@me/channels", StringComparison.Ordinal)).ShouldBe(1);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_has_closed_their_direct_messages_is_asked_to_write_without_a_word_about_what()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        discord.CloseDirectMessagesOf(FakeUser.Ada);
        var written = await discord.MessageAsync("I want to die", place: Place.Guild, mentionsBot: true);
        var line = await written.ReplyAsync();
        line.Text.ShouldContain("I have something for you");
        line.Text.ShouldContain("Please write to me there");
        line.Text.ShouldNotContain("crisis");
        line.Json.GetProperty("message_reference").GetProperty("message_id").GetString().ShouldBe(written.Id);
        line.Labels.ShouldBe(["Delete"]);
        await Asks(discord);
        written.Replies.Count.ShouldBe(2);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_no_direct_messages_can_be_opened_the_same_line_is_said()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        discord.Faults.Next("/users/@me/channels", HttpFault.Reply(new FakeReply(400, """{"message":"You are opening direct messages too fast.","code":40003}""")));
        var written = await discord.MessageAsync("I want to die", place: Place.Guild, mentionsBot: true);
        (await written.ReplyAsync()).Text.ShouldContain("I have something for you");
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task In_direct_messages_it_is_simply_answered()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        (await (await discord.MessageAsync("I want to die")).ReplyAsync()).Text.ShouldContain("crisis line");
        discord.Requests.ShouldNotContain(request => request.Path.EndsWith("/users/@me/channels", StringComparison.Ordinal));
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task By_a_command_it_is_seen_by_the_person_alone()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        var asked = await discord.SlashAsync("ask", new Dictionary<string, object>(StringComparer.Ordinal) { ["question"] = "I want to die" });
        var answer = await asked.AnswerAsync();
        answer.Text.ShouldContain("crisis line");
        answer.OnlyFor.ShouldBe(FakeUser.Ada.Id);
        discord.Violations.ShouldBeEmpty();
    }

    // Anything else is answered where it was asked, whoever it is for.
    private static async Task Asks(FakeDiscord discord)
    {
        var asked = await discord.MessageAsync("zorblatt", place: Place.Guild, mentionsBot: true);
        (await asked.ReplyAsync()).Text.ShouldContain("I don't know that.");
    }
}
