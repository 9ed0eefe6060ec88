using MentorBot.Core.Conversation;
using MentorBot.Discord.Interactions;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Turns;

namespace MentorBot.Discord.Messages;

/// <summary>Reads messages: direct ones, and those in servers that mention the bot; null means "not for us" (https://discord.com/developers/docs/events/gateway-events#message-create).</summary>
internal static class MessageReader
{
    private const int Ordinary = 0;
    private const int Reply = 19;

    /// <summary>What the person, who reads this language, wrote to the bot whose user has this id.</summary>
    internal static Written? Read(MessagePayload message, string botId, DateTimeOffset at, Locale locale)
    {
        if (message is not { Id: { Length: > 0 } id, ChannelId: { Length: > 0 } channel, WebhookId: null, Author: { Bot: not true, Id: { } user }, Type: null or Ordinary or Reply }
            || user == botId
            || !PersonKey.TryMake(InteractionReader.Platform, user, out var person))
        {
            return null;
        }

        var isDirect = message.GuildId is null;
        var isForUs = isDirect || (message.Mentions ?? []).Any(mentioned => mentioned?.Id == botId);
        return isForUs
            ? new Written(person, new Incoming.Said(message.WordsTo(botId), new Occasion(at, id, IsAlone: isDirect, Locale: locale)), user, channel, id, isDirect)
            : null;
    }
}
