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
    Dictionary<string, JsonElement>? AuthorizingIntegrationOwners);

internal sealed record InteractionDataPayload(string? Name, int? Type, string? CustomId, CommandOptionValuePayload?[]? Options);

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
    UserPayload?[]? Mentions);

/// <summary>The kinds of interaction.</summary>
internal static class InteractionType
{
    internal const int Ping = 1;
    internal const int ApplicationCommand = 2;
    internal const int MessageComponent = 3;
    internal const int ApplicationCommandAutocomplete = 4;
    internal const int ModalSubmit = 5;
}
