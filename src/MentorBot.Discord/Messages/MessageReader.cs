using MentorBot.Core.Conversation;
using MentorBot.Discord.Interactions;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Turns;

namespace MentorBot.Discord.Messages;

/// <summary>Reads messages: direct ones, those in servers that mention the bot, and what somebody replies to an answer that they were given; null means "not for us" (https://discord.com/developers/docs/events/gateway-events#message-create).</summary>
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
        var isForUs = isDirect || (message.Mentions ?? []).Any(mentioned => mentioned?.Id == botId) || IsReplyToOwnAnswer(message, user, botId);
        return isForUs
            ? new Written(person, new Incoming.Said(message.WordsTo(botId), new Occasion(at, id, IsAlone: isDirect, Locale: locale)), user, channel, id, isDirect)
            : null;
    }

    // A reply mentions whom it answers, unless its writer has turned that off; then others may well be talking about the answer among themselves.
    private static bool IsReplyToOwnAnswer(MessagePayload message, string user, string botId) =>
        message is { Type: Reply, ReferencedMessage: { } answer } && answer.Author?.Id == botId && Owners(answer.Components).Contains(user, StringComparer.Ordinal);

    // Whom a message of ours answered stands in the button that deletes it.
    private static IEnumerable<string> Owners(SubmittedPayload?[]? components) => (components ?? []).SelectMany(component =>
        DeleteToken.TryParse(component?.CustomId, char.IsAsciiDigit, out var delete) ? [delete.Owner] : Owners(component?.Components));
}
