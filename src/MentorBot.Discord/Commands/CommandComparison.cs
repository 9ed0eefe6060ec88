using System.Collections.Immutable;
using MentorBot.Discord.Wire;

namespace MentorBot.Discord.Commands;

/// <summary>Whether Discord has the commands we would send: creating is limited to 200 a day (https://discord.com/developers/docs/interactions/application-commands#registering-a-command), so the same ones are never sent again.</summary>
internal static class CommandComparison
{
    /// <summary>Compares what we say; what Discord adds by itself does not count, nor does the order of commands.</summary>
    internal static bool AreSame(IEnumerable<CommandPayload> ours, IEnumerable<CommandPayload> theirs) =>
        ours.Select(Said).Order(StringComparer.Ordinal).SequenceEqual(theirs.Select(Said).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>What is not the same, by the names of the commands.</summary>
    internal static CommandDifferences Compare(IReadOnlyCollection<CommandPayload> ours, IReadOnlyCollection<CommandPayload> theirs)
    {
        var known = theirs.ToLookup(Key);
        return new CommandDifferences(
            [.. ours.Where(one => !known.Contains(Key(one))).Select(Name)],
            [.. ours.Where(one => known.Contains(Key(one)) && !known[Key(one)].Any(other => Said(other) == Said(one))).Select(Name)],
            [.. theirs.ExceptBy(ours.Select(Key), Key).Select(Name)]);
    }

    // A command for messages may be called as a slash command is.
    private static (string?, int) Key(CommandPayload command) => (command.Name, command.Type ?? CommandType.ChatInput);

    private static string Name(CommandPayload command) => (command.Type ?? CommandType.ChatInput) == CommandType.ChatInput ? $"/{command.Name}" : $"\"{command.Name}\"";

    private static string Said(CommandPayload command) => string.Join('\n',
    [
        $"{command.Name}{Said(command.NameLocalizations)} {command.Type ?? CommandType.ChatInput} {command.Description}{Said(command.DescriptionLocalizations)}",
        $"{Numbers(command.Contexts)} {Numbers(command.IntegrationTypes)} {command.DefaultMemberPermissions}",
        .. (command.Options ?? []).Select(Said),
    ]);

    private static string Said(CommandOptionPayload option) =>
        $"{option.Type} {option.Name}{Said(option.NameLocalizations)} {option.Required ?? false} {option.Autocomplete ?? false} {option.MaxLength} {string.Join(',', (option.Choices ?? []).Select(Said))} {option.Description}{Said(option.DescriptionLocalizations)}";

    private static string Said(CommandChoicePayload choice) => $"{choice.Name}{Said(choice.NameLocalizations)}={choice.Value}";

    private static string Said(Dictionary<string, string>? localizations) =>
        string.Concat((localizations ?? []).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $" {one.Key}:{one.Value}"));

    private static string Numbers(IEnumerable<int>? numbers) => string.Join(',', (numbers ?? []).Order());
}

/// <summary>Which commands Discord lacks, has otherwise, or has and we do not.</summary>
internal sealed record CommandDifferences(ImmutableArray<string> Missing, ImmutableArray<string> Different, ImmutableArray<string> Extra);
