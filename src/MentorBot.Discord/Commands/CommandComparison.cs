using MentorBot.Discord.Wire;

namespace MentorBot.Discord.Commands;

/// <summary>Whether Discord has the commands we would send: creating is limited to 200 a day (https://discord.com/developers/docs/interactions/application-commands#registering-a-command), so the same ones are never sent again.</summary>
internal static class CommandComparison
{
    /// <summary>Compares what we say; what Discord adds by itself does not count, nor does the order of commands.</summary>
    internal static bool AreSame(IEnumerable<CommandPayload> ours, IEnumerable<CommandPayload> theirs) =>
        ours.Select(Said).Order(StringComparer.Ordinal).SequenceEqual(theirs.Select(Said).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    private static string Said(CommandPayload command) => string.Join('\n',
    [
        $"{command.Name} {command.Type ?? CommandType.ChatInput} {command.Description}",
        $"{Numbers(command.Contexts)} {Numbers(command.IntegrationTypes)} {command.DefaultMemberPermissions}",
        .. (command.Options ?? []).Select(Said),
    ]);

    private static string Said(CommandOptionPayload option) =>
        $"{option.Type} {option.Name} {option.Required ?? false} {option.Autocomplete ?? false} {option.MaxLength} {string.Join(',', (option.Choices ?? []).Select(choice => $"{choice.Name}={choice.Value}"))} {option.Description}";

    private static string Numbers(IEnumerable<int>? numbers) => string.Join(',', (numbers ?? []).Order());
}
