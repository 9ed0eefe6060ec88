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
    [InlineData("""{"id":"5","channel_id":"7","guild_id":"1","type":0,"author":{"id":"42"},"content":"","mentions":[]}""")]
    [InlineData("""{"id":"5","channel_id":"7","guild_id":"1","type":0,"author":{"id":"42"},"content":"<@98>","mentions":[{"id":"98"}]}""")]
    [InlineData("""{"id":"5","channel_id":"7","type":0,"author":{"id":"42","bot":true},"content":"x"}""")]
    [InlineData("""{"id":"5","channel_id":"7","type":0,"author":{"id":"99"},"content":"x"}""")]
    [InlineData("""{"id":"5","channel_id":"7","type":0,"author":{"id":"42"},"content":"x","webhook_id":"3"}""")]
    [InlineData("""{"id":"5","channel_id":"7","type":7,"author":{"id":"42"},"content":"x"}""")]
    [InlineData("""{"id":"5","channel_id":"7","type":0,"author":null,"content":"x"}""")]
    [InlineData("{}")]
    public void Others_bots_webhooks_and_notices_are_not_for_us(string payload) => Read(payload).ShouldBeNull();

    private static Written? Read(string json) =>
        MessageReader.Read(DiscordJson.Read(Encoding.UTF8.GetBytes(json), DiscordJson.Words.MessagePayload)!, "99", DateTimeOffset.UnixEpoch, Core.Conversation.Locale.English);
}
