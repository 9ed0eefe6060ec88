using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Slack;
using Where = MentorBot.Fakes.Discord.Place;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>Somebody writes in need where everybody reads, and is answered where nobody else does.</summary>
public sealed class PrivateMatterStories : WithDiscord
{
    private const string Cry = "I want to die";

    [Fact]
    public async Task On_discord_the_answer_comes_as_a_direct_message_even_to_who_asked_too_much()
    {
        Place.With("Limits__PerMinute", "1").With("Limits__Burst", "1");
        await using var bot = await ReadyBot();
        await (await Discord.MessageAsync("mlops?", place: Where.Guild, mentionsBot: true)).ReplyAsync();
        var cry = await Discord.MessageAsync(Cry, place: Where.Guild, mentionsBot: true);
        await Discord.DeliverAgainAsync(cry);
        var answer = await Discord.Posted.FirstAsync(message => message.Text.Contains("crisis line", StringComparison.Ordinal));
        answer.ChannelId.ShouldNotBe(cry.ChannelId);
        cry.Replies.ShouldBeEmpty();
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Closed_direct_messages_are_said_to_be_and_nothing_else()
    {
        await using var bot = await ReadyBot();
        Discord.CloseDirectMessagesOf(FakeUser.Ada);
        var cry = await Discord.MessageAsync(Cry, place: Where.Guild, mentionsBot: true);
        (await cry.ReplyAsync()).Text.ShouldContain("I have something for you");
        await SeesTheCard();
        cry.Replies.Count.ShouldBe(1);
        string.Join('\n', bot.Errors).ShouldNotContain(Cry);
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task In_slack_it_is_shown_to_the_person_alone_or_sent_to_them()
    {
        await using var slack = await FakeSlack.StartAsync();
        Place.On(slack);
        await using var bot = await ReadyBot();
        await slack.Sockets.Hellos.FirstAsync();
        var cry = slack.Mention($"<@{slack.Options.BotUserId}> {Cry}", alsoMessage: true);
        var shown = await cry.AnswerAsync();
        shown.Text.ShouldContain("crisis line");
        (shown.OnlyFor, shown.ThreadTs).ShouldBe((SlackUser.Ada.Id, null));

        slack.Faults.Next("chat.postEphemeral", FakeSlack.Error("user_not_in_channel"));
        slack.Mention($"<@{slack.Options.BotUserId}> {Cry}", SlackUser.Bob);
        var sent = await slack.Posted.FirstAsync(message => message.Channel == SlackUser.Bob.Id);
        sent.Text.ShouldContain("crisis line");
        slack.Posted.Count.ShouldBe(2);
        slack.Violations.ShouldBeEmpty();
    }
}
