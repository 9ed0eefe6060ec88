using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>What the front matter of a page says.</summary>
internal sealed record FrontMatter(
    Written Title,
    Stage? Stage,
    ImmutableArray<Written> Aliases,
    ImmutableArray<Ask> Asks,
    ImmutableArray<Source> Sources,
    DateOnly? Checked);

/// <summary>Words and the line they stand on.</summary>
internal sealed record Written(string Text, int Line);

/// <summary>Another way people ask for a page or for one of its sections.</summary>
internal sealed record Ask(Written Question, Written? Section);
