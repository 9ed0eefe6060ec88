using System.Text;
using MentorBot.Core.Conversation;
using MentorBot.Discord.Messages;
using MentorBot.Discord.Wire;

namespace MentorBot.Adapters.Tests.Discord;

public sealed class MessageReaderTests
{
    [Fact]
    public void A_direct_message_is_for_us()
    {
        var written = Read("""{"id":"5","channel_id":"7","type":0,"author":{"id":"42","bot":false},"content":" how do I start? ","mentions":[],"webhook_id":null}""")!;
        written.Incoming.ShouldBe(new Incoming.Said("how do I start?", new Occasion(DateTimeOffset.UnixEpoch, "5", IsAlone: true)));
        (written.Channel, written.Message, written.User, written.IsDirect, written.Person.ToString()).ShouldBe(("7", "5", "42", true, "discord:42"));
    }

    [Theory]
    [InlineData("<@99> what is mlops?", "what is mlops?")]
    [InlineData("hey <@!99>, what is mlops?", "hey  , what is mlops?")]
    [InlineData("<@99>", "")]
    public void A_mention_is_for_us_and_is_not_part_of_the_words(string content, string words) =>
        Read($$$"""{"id":"5","channel_id":"7","guild_id":"1","type":19,"author":{"id":"42"},"content":"{{{content}}}","mentions":[null,{"id":"99"}]}""")!
            .Incoming.ShouldBeOfType<Incoming.Said>().Text.ShouldBe(words);

    [Theory]
    [InlineData("[{\"id\":\"99\"}]", "41", "what the bot said to somebody else, with the mention that a reply brings")]
    [InlineData("[]", "42", "what the bot said to the writer, who has turned the mention off")]
    public void A_reply_to_the_bot_is_for_us(string mentions, string owner, string which) =>
        Read(ReplyTo("99", owner, mentions)).ShouldNotBeNull(which).Incoming.ShouldBeOfType<Incoming.Said>().Text.ShouldBe("its skills?");

    [Theory]
    [InlineData("99", "41", "people talk about what the bot said to another one")]
    [InlineData("98", "42", "the message is not the bot's, whatever buttons it has")]
    public void A_reply_without_a_mention_is_else_not_for_us(string author, string owner, string which) =>
        Read(ReplyTo(author, owner, "[]")).ShouldBeNull(which);

    [Theory]
    [InlineData("""{"id":"5","channel_id":"7","guild_id":"1","type":0,"author":{"id":"42"},"content":"","mentions":[]}""")]
    [InlineData("""{"id":"5","channel_id":"7","guild_id":"1","type":0,"author":{"id":"42"},"content":"<@98>","mentions":[{"id":"98"}]}""")]
    [InlineData("""{"id":"5","channel_id":"7","type":0,"author":{"id":"42","bot":true},"content":"x"}""")]
    [InlineData("""{"id":"5","channel_id":"7","type":0,"author":{"id":"99"},"content":"x"}""")]
    [InlineData("""{"id":"5","channel_id":"7","type":0,"author":{"id":"42"},"content":"x","webhook_id":"3"}""")]
    [InlineData("""{"id":"5","channel_id":"7","type":7,"author":{"id":"42"},"content":"x"}""")]
    [InlineData("""{"id":"5","channel_id":"7","type":0,"author":null,"content":"x"}""")]
    [InlineData("{}")]
    public void Others_bots_webhooks_and_notices_are_not_for_us(string payload) => Read(payload).ShouldBeNull();

    // What the bot said stands in a card, below which is the button to delete it.
    private static string ReplyTo(string author, string owner, string mentions) =>
        $$$"""{"id":"5","channel_id":"7","guild_id":"1","type":19,"author":{"id":"42"},"content":"its skills?","mentions":{{{mentions}}},"referenced_message":{"id":"4","author":{"id":"{{{author}}}","bot":true},"components":[{"type":17,"components":[{"type":10,"content":"MLOps"},{"type":1,"components":[{"type":2,"custom_id":"m1.help"},{"type":2,"custom_id":"d1.{{{owner}}}"}]}]}]}}""";

    private static Written? Read(string json) =>
        MessageReader.Read(DiscordJson.Read(Encoding.UTF8.GetBytes(json), DiscordJson.Default.MessagePayload)!, "99", DateTimeOffset.UnixEpoch, Core.Conversation.Locale.English);
}
