using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Knowledge.Checks;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>What the front matter of a page says.</summary>
/// <param name="Title">The name people see.</param>
/// <param name="Facts">What it says by its kind; null, with a complaint, when something is missing there.</param>
/// <param name="Entries">The pages it names.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Asks">Other ways people ask.</param>
/// <param name="Sources">Where the facts come from.</param>
/// <param name="Checked">When somebody last compared it with them.</param>
internal sealed record FrontMatter(
    Written Title,
    Facts? Facts,
    ImmutableArray<WrittenEntry> Entries,
    ImmutableArray<Written> Aliases,
    ImmutableArray<Ask> Asks,
    ImmutableArray<Source> Sources,
    DateOnly? Checked);

/// <summary>Words and the line they stand on.</summary>
internal sealed record Written(string Text, int Line);

/// <summary>Another way people ask for a page or for one of its sections.</summary>
internal sealed record Ask(Written Question, Written? Section);
