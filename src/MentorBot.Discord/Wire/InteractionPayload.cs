using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace MentorBot.Discord.Wire;

/// <summary>Someone used a command or pressed something of ours (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object).</summary>
/// <remarks>Here fields are set one by one, since the serializer takes half as long again to gather them for a constructor, and this is read before each answer.</remarks>
internal sealed record InteractionPayload
{
    public string? Id { get; set; }

    public string? ApplicationId { get; set; }

    public int? Type { get; set; }

    public string? Token { get; set; }

    public int? Context { get; set; }

    public InteractionDataPayload? Data { get; set; }

    public MemberPayload? Member { get; set; }

    public UserPayload? User { get; set; }

    public MessagePayload? Message { get; set; }

    /// <summary>In whose name the app is here: the keys of the object, without whose they are.</summary>
    [JsonConverter(typeof(NamesReader))]
    public ImmutableArray<string>? AuthorizingIntegrationOwners { get; set; }

    public string? Locale { get; set; }

    public string? ChannelId { get; set; }
}

internal sealed record InteractionDataPayload
{
    public string? Name { get; set; }

    public int? Type { get; set; }

    public string? CustomId { get; set; }

    public CommandOptionValuePayload?[]? Options { get; set; }

    public string? TargetId { get; set; }

    public ResolvedPayload? Resolved { get; set; }

    public string?[]? Values { get; set; }

    public SubmittedPayload?[]? Components { get; set; }
}

/// <summary>A component that came back, in a message of ours or in a form that was filled in: a label around a text, or the text in a row of old (https://discord.com/developers/docs/components/reference#text-input).</summary>
internal sealed record SubmittedPayload(string? CustomId, [property: JsonConverter(typeof(OptionValueReader))] string? Value, SubmittedPayload? Component, SubmittedPayload?[]? Components);

/// <summary>What the ids in an interaction stand for (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-resolved-data-structure).</summary>
internal sealed record ResolvedPayload(Dictionary<string, MessagePayload?>? Messages);

internal sealed record CommandOptionValuePayload
{
    public string? Name { get; set; }

    [JsonConverter(typeof(OptionValueReader))]
    public string? Value { get; set; }

    public bool? Focused { get; set; }
}

internal sealed record MemberPayload
{
    public UserPayload? User { get; set; }

    public string? Permissions { get; set; }
}

internal sealed record UserPayload
{
    public string? Id { get; set; }

    public bool? Bot { get; set; }
}

/// <summary>A message as people wrote it, or the one whose button was pressed (https://discord.com/developers/docs/resources/message#message-object).</summary>
/// <remarks>Its components are not read: every card of the bot comes back with them, as an event of its own and with each press.</remarks>
internal sealed record MessagePayload
{
    public string? Id { get; set; }

    public string? ChannelId { get; set; }

    public string? GuildId { get; set; }

    public UserPayload? Author { get; set; }

    public string? Content { get; set; }

    public long? Flags { get; set; }

    public int? Type { get; set; }

    public string? WebhookId { get; set; }

    public UserPayload?[]? Mentions { get; set; }

    public AnsweredPayload? ReferencedMessage { get; set; }

    /// <summary>What it says to the bot whose user has this id.</summary>
    internal string WordsTo(string botId) => (Content ?? "")
        .Replace($"<@{botId}>", " ", StringComparison.Ordinal)
        .Replace($"<@!{botId}>", " ", StringComparison.Ordinal)
        .Trim();
}

/// <summary>A message that another one replies to.</summary>
internal sealed record AnsweredPayload(UserPayload? Author, SubmittedPayload?[]? Components);

/// <summary>The kinds of interaction.</summary>
internal static class InteractionType
{
    internal const int Ping = 1;
    internal const int ApplicationCommand = 2;
    internal const int MessageComponent = 3;
    internal const int ApplicationCommandAutocomplete = 4;
    internal const int ModalSubmit = 5;
}
