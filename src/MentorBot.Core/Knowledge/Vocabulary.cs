using System.Collections.Immutable;
using MentorBot.Core.Search;

namespace MentorBot.Core.Knowledge;

/// <summary>What moderators wrote down about how people write: words that mean the same, words that ask for a section, words that say nothing.</summary>
/// <param name="Words">What people write, and the words that the pages use for it: <c>MLE</c> means <c>machine learning engineer</c>.</param>
/// <param name="Sections">What people write when they ask for a section, and that section's slug: <c>tech stack</c> means <c>skills</c>.</param>
/// <param name="Fillers">Words that say nothing of what a question is about: <c>pls</c>, <c>lol</c>.</param>
public sealed record Vocabulary(ImmutableArray<Synonym> Words, ImmutableArray<Synonym> Sections, ImmutableArray<string> Fillers)
{
    /// <summary>Where the frequent words of the language stand by their meaning; its words are no slips of the pages' words. Null: words are compared by their letters alone.</summary>
    public WordVectors? Meanings { get; init; }

    /// <summary>Questions by theme that the pages do not answer, near as their words may be.</summary>
    public ImmutableArray<SearchText> NotOurs { get; init; } = [];

    /// <summary>No word means another.</summary>
    public static Vocabulary Empty { get; } = new([], [], []);
}

/// <summary>What people write, one word or more, and what they mean by it.</summary>
public sealed record Synonym(string Written, string Meant);
