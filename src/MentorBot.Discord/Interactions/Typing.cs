using System.Collections.Immutable;
using MentorBot.Core;
using MentorBot.Core.Commands;
using MentorBot.Core.Knowledge;
using MentorBot.Discord.Wire;

namespace MentorBot.Discord.Interactions;

/// <summary>Somebody is typing into an option of a command, and has given these words so far; what an older version had is not known any more.</summary>
internal sealed record Typing(CommandSpec? Spec, string? Option, CommandWords Given)
{
    private const int Most = 25;
    private const int Longest = 100;

    /// <summary>The names to offer, within Discord's limits.</summary>
    internal ChoicesResponse Answer(KnowledgeBase library) =>
        new(CallbackType.AutocompleteResult, new ChoicesPayload([.. Names(library).Where(name => name.Length <= Longest).Take(Most).Select(name => new CommandChoicePayload(name, name))]));

    private ImmutableArray<string> Names(KnowledgeBase library) => Spec is not null && Option is not null ? Mentor.Complete(Spec, Option, Given, library) : [];
}
