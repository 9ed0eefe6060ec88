using System.Text.Json.Serialization;

namespace MentorBot.Discord.Wire;

/// <summary>A command as Discord keeps it (https://discord.com/developers/docs/interactions/application-commands#application-command-object).</summary>
internal sealed record CommandPayload(
    string? Name,
    int? Type,
    string? Description,
    CommandOptionPayload[]? Options,
    int[]? Contexts,
    int[]? IntegrationTypes,
    string? DefaultMemberPermissions = null,
    Dictionary<string, string>? NameLocalizations = null,
    Dictionary<string, string>? DescriptionLocalizations = null);

internal sealed record CommandOptionPayload(
    int? Type,
    string? Name,
    string? Description,
    bool? Required,
    int? MaxLength,
    CommandChoicePayload[]? Choices = null,
    bool? Autocomplete = null,
    Dictionary<string, string>? NameLocalizations = null,
    Dictionary<string, string>? DescriptionLocalizations = null);

internal sealed record CommandChoicePayload(string? Name, [property: JsonConverter(typeof(OptionValueReader))] string? Value, Dictionary<string, string>? NameLocalizations = null);

/// <summary>The kinds of command that we have (https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-types).</summary>
internal static class CommandType
{
    internal const int ChatInput = 1;
    internal const int Message = 3;
}

/// <summary>Why a call was refused (https://discord.com/developers/docs/reference#error-messages) or has to wait (https://discord.com/developers/docs/topics/rate-limits#exceeding-a-rate-limit).</summary>
internal sealed record ErrorPayload(int? Code, string? Message, [property: JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] double? RetryAfter, bool? Global);
