using System.Text;
using MentorBot.Discord.Wire;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>Messages of the gateway: the wrapping is read at once, and what is wrapped when somebody wants it.</summary>
public sealed class GatewayPayloadTests
{
    [Theory]
    [InlineData("""{"t":"INTERACTION_CREATE","s":8,"op":0,"d":{"id":"1"}}""")]
    [InlineData("""{"d":{"id":"1"},"op":0,"s":8,"t":"INTERACTION_CREATE"}""")]
    [InlineData("""{"s":8,"d":{"op":7,"id":"1","t":"READY"},"t":"INTERACTION_CREATE","op":0}""")]
    [InlineData("""{"t":"INTERACTION_CREATE","s":8,"op":0,"d":{"id":"1"},"new":{"d":2}}""")]
    public void Wherever_the_fields_stand_they_are_found(string frame)
    {
        var payload = Read(frame).ShouldNotBeNull();
        (payload.Op, payload.S, payload.T).ShouldBe((0, 8L, "INTERACTION_CREATE"));
        payload.Read(DiscordJson.Default.GatewayDataInteractionPayload).ShouldNotBeNull().Id.ShouldBe("1");
    }

    [Theory]
    [InlineData("""{"t":"INTERACTION_CREATE","s":8,"op":0,"d":{"id":1}}""")]
    [InlineData("""{"t":"INTERACTION_CREATE","s":8,"op":0,"d":["id"]}""")]
    [InlineData("""{"t":"INTERACTION_CREATE","s":8,"op":0,"d":null}""")]
    [InlineData("""{"t":"INTERACTION_CREATE","s":8,"op":0}""")]
    [InlineData("""{"t":"INTERACTION_CREATE","s":8,"op":0,"d":{"id":"1}""")]
    public void Who_wants_what_is_not_there_gets_nothing(string frame) =>
        Read(frame).ShouldNotBeNull().Read(DiscordJson.Default.GatewayDataInteractionPayload).ShouldBeNull();

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"d":1}""")]
    [InlineData("""{"op":"ten"}""")]
    [InlineData("""{"op":1""")]
    [InlineData("""{"op":1.5}""")]
    [InlineData("""{"op":99999999999}""")]
    [InlineData("""{"op":0,"s":1.5}""")]
    [InlineData("""{"op":0,"s":99999999999999999999}""")]
    [InlineData("""{"op":0,"t":"\ud83d"}""")]
    [InlineData("""{"\ud83d":1}""")]
    public void What_is_no_gateway_message_is_read_as_nothing(string frame) =>
        Read(frame).ShouldBeNull();

    private static GatewayPayload? Read(string frame) => GatewayPayload.Read(Encoding.UTF8.GetBytes(frame));
}
