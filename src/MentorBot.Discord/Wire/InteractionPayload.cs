using System.Text.Json;
using System.Text.Json.Serialization;

namespace MentorBot.Discord.Wire;

/// <summary>Someone used a command or pressed something of ours (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object).</summary>
internal sealed record InteractionPayload(
    string? Id,
    string? ApplicationId,
    int? Type,
    string? Token,
    int? Context,
    InteractionDataPayload? Data,
    MemberPayload? Member,
    UserPayload? User,
    MessagePayload? Message,
    Dictionary<string, JsonElement>? AuthorizingIntegrationOwners,
    string? Locale = null,
    string? ChannelId = null);

internal sealed record InteractionDataPayload(
    string? Name,
    int? Type,
    string? CustomId,
    CommandOptionValuePayload?[]? Options,
    string? TargetId = null,
    ResolvedPayload? Resolved = null,
    string?[]? Values = null,
    SubmittedPayload?[]? Components = null);

/// <summary>A component that came back, in a message of ours or in a form that was filled in: a label around a text, or the text in a row of old (https://discord.com/developers/docs/components/reference#text-input).</summary>
internal sealed record SubmittedPayload(string? CustomId, [property: JsonConverter(typeof(OptionValueReader))] string? Value, SubmittedPayload? Component, SubmittedPayload?[]? Components);

/// <summary>What the ids in an interaction stand for (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-resolved-data-structure).</summary>
internal sealed record ResolvedPayload(Dictionary<string, MessagePayload?>? Messages);

internal sealed record CommandOptionValuePayload(string? Name, [property: JsonConverter(typeof(OptionValueReader))] string? Value, bool? Focused = null);

internal sealed record MemberPayload(UserPayload? User, string? Permissions);

internal sealed record UserPayload(string? Id, bool? Bot);

/// <summary>A message as people wrote it, or the one whose button was pressed (https://discord.com/developers/docs/resources/message#message-object).</summary>
internal sealed record MessagePayload(
    string? Id,
    string? ChannelId,
    string? GuildId,
    UserPayload? Author,
    string? Content,
    long? Flags,
    int? Type,
    string? WebhookId,
    UserPayload?[]? Mentions,
    MessagePayload? ReferencedMessage = null,
    SubmittedPayload?[]? Components = null)
{
    /// <summary>What it says to the bot whose user has this id.</summary>
    internal string WordsTo(string botId) => (Content ?? "")
        .Replace($"<@{botId}>", " ", StringComparison.Ordinal)
        .Replace($"<@!{botId}>", " ", StringComparison.Ordinal)
        .Trim();
}

/// <summary>The kinds of interaction.</summary>
internal static class InteractionType
{
    internal const int Ping = 1;
    internal const int ApplicationCommand = 2;
    internal const int MessageComponent = 3;
    internal const int ApplicationCommandAutocomplete = 4;
    internal const int ModalSubmit = 5;
}
