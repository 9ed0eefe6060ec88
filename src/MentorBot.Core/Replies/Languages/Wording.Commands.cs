using System.Collections.Frozen;
using MentorBot.Core.Commands;

namespace MentorBot.Core.Replies.Languages;

/// <summary>What the commands are called, and what they do; in English that is the catalogue's own to say.</summary>
public abstract partial class Wording
{
    // The option that every command has.
    private const string Private = "private";

    /// <summary>What people pick on a message to ask about it, where a platform can show it in their language.</summary>
    public abstract string MessageMenu { get; }

    // Commands by their name, options by the command's and theirs.
    internal abstract FrozenDictionary<string, CommandText> CommandTexts { get; }

    // The words that an option takes, by what is sent.
    internal abstract FrozenDictionary<string, string> ChoiceTexts { get; }

    /// <summary>A command.</summary>
    public CommandText Of(CommandSpec spec) => CommandTexts.GetValueOrDefault(KeyOf(spec)) ?? new CommandText(spec.Name, spec.Description);

    /// <summary>An option of a command.</summary>
    public CommandText Of(CommandSpec spec, CommandOption option) => CommandTexts.GetValueOrDefault(KeyOf(spec, option)) ?? new CommandText(option.Name, option.Description);

    /// <summary>A word that an option takes, as people read it.</summary>
    public string OfChoice(string choice) => ChoiceTexts.GetValueOrDefault(choice, choice);

    internal static string KeyOf(CommandSpec spec) => spec.Name;

    internal static string KeyOf(CommandSpec spec, CommandOption option) => option.Name == Private ? Private : $"{spec.Name} {option.Name}";
}
