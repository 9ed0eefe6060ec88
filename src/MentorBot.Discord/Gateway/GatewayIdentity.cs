using MentorBot.Discord.Wire;
using MentorBot.Runtime.Http;

namespace MentorBot.Discord.Gateway;

/// <summary>Who we are to the gateway, and the messages that say so; none is longer than the 4,096 bytes that Discord reads.</summary>
/// <param name="Token">The bot's token; it goes into the messages and nowhere else.</param>
/// <param name="Intents">The kinds of event we ask for (https://discord.com/developers/docs/events/gateway#list-of-intents).</param>
/// <param name="Shard">For which part of the bot's servers we come.</param>
internal sealed record GatewayIdentity(string Token, int Intents, Shard Shard)
{
    /// <summary>Asks for events of direct messages and of mentions in servers; their text comes without the privileged intent.</summary>
    internal const int FreeTextIntents = (1 << 9) | (1 << 12);

    /// <inheritdoc />
    public override string ToString() => "the bot's identity";

    internal static byte[] Beat(long? sequence) =>
        JsonBody.Of(new HeartbeatPayload(GatewayOp.Heartbeat, sequence), DiscordJson.Default.HeartbeatPayload);

    internal byte[] Identify() => JsonBody.Of(
        new IdentifyPayload(GatewayOp.Identify, new IdentifyData(Token, Intents, [Shard.Id, Shard.Count], new IdentifyProperties("linux", "mentorbot", "mentorbot"))),
        DiscordJson.Default.IdentifyPayload);

    internal byte[] Resume(GatewaySession session) => JsonBody.Of(
        new ResumePayload(GatewayOp.Resume, new ResumeData(Token, session.Id, session.Sequence)),
        DiscordJson.Default.ResumePayload);
}
