using System.Collections.Immutable;
using MentorBot.Core.Conversation;

namespace MentorBot.Core.Commands;

/// <summary>A command, said once: Discord registration, the Slack manifest, <c>help</c>, the terminal and the tests all read it.</summary>
/// <param name="Name">One word, lower case, at most 32 characters.</param>
/// <param name="Description">What it does, at most 100 characters (Discord's limit).</param>
/// <param name="Example">How a person would type it, without a slash.</param>
/// <param name="Options">What it can be given; required ones first; the first required one also takes the rest of a typed line.</param>
/// <param name="Read">Turns the given words into what the person did.</param>
public sealed record CommandSpec(
    string Name,
    string Description,
    string Example,
    ImmutableArray<CommandOption> Options,
    Func<CommandWords, Occasion, Incoming> Read)
{
    /// <summary>Whether it is for moderators alone: shown to nobody else where a platform can do so, and always answered privately.</summary>
    public bool ForModerators { get; init; }

    /// <summary>The option that is asked for in a form when it is left out, or null.</summary>
    public CommandOption? Asked => Options.FirstOrDefault(option => option.HasForm);
}

/// <summary>Something a command can be given.</summary>
/// <param name="Name">One word, lower case, at most 32 characters.</param>
/// <param name="Description">What it is, at most 100 characters.</param>
/// <param name="Kind">What can be given.</param>
/// <param name="Required">Whether the command makes no sense without it.</param>
public sealed record CommandOption(string Name, string Description, OptionKind Kind, bool Required)
{
    /// <summary>The only words that make sense, at most 25, for a platform that can offer them; none when any words do.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Whether it is asked for in a form when it is left out, where a platform has forms.</summary>
    public bool HasForm { get; init; }

    /// <summary>What the words name, so that a platform can offer names while a person types; null when they are the person's own.</summary>
    public NameKind? Names { get; init; }
}

/// <summary>A kind of thing that people name to a command.</summary>
public enum NameKind
{
    /// <summary>A role.</summary>
    Role,

    /// <summary>A section of the role that the same command names.</summary>
    RoleSection,

    /// <summary>A skill.</summary>
    Skill,

    /// <summary>A certification or course.</summary>
    Certification,

    /// <summary>A part of the knowledge.</summary>
    Topic,
}

/// <summary>What a person can give a command.</summary>
public enum OptionKind
{
    /// <summary>Words, at most 200 characters.</summary>
    Text,

    /// <summary>Yes or no.</summary>
    Flag,
}

/// <summary>What a person gave a command, by option name; an empty text counts as not given.</summary>
public sealed class CommandWords(IReadOnlyDictionary<string, string> given)
{
    /// <summary>The words given for an option, trimmed, or null.</summary>
    public string? this[string option] =>
        given.TryGetValue(option, out var text) && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
