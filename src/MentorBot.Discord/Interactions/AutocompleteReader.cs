using MentorBot.Core.Commands;
using MentorBot.Discord.Wire;

namespace MentorBot.Discord.Interactions;

/// <summary>Reads what somebody is typing into an option (https://discord.com/developers/docs/interactions/application-commands#autocomplete); null means "not for us".</summary>
internal static class AutocompleteReader
{
    /// <summary>The command, the option and the words so far.</summary>
    internal static Typing? Read(InteractionPayload payload) => payload is { Type: InteractionType.ApplicationCommandAutocomplete, Data: { Name: { } name } data }
        ? new Typing(CommandCatalog.Find(name), (data.Options ?? []).FirstOrDefault(option => option?.Focused is true)?.Name, InteractionReader.Words(data))
        : null;
}
