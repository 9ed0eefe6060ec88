using System.Collections.Immutable;

namespace MentorBot.Core.Answers;

/// <summary>Phrases to look for in a text's words.</summary>
internal sealed class Phrases
{
    private readonly ILookup<string, ImmutableArray<string>> _byFirstWord;

    /// <summary>Phrases separated by commas; <c>*</c> stands for any one word.</summary>
    internal Phrases(string phrases) => _byFirstWord = phrases
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(phrase => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word == "*" ? word : Search.Words.Key(word)).ToImmutableArray())
        .ToLookup(phrase => phrase[0], StringComparer.Ordinal);

    /// <summary>Whether one of them stands in these words.</summary>
    internal bool StandIn(ImmutableArray<string> words) => FirstIn(words) is not null;

    /// <summary>The first of them in these words, or null.</summary>
    internal string? FirstIn(ImmutableArray<string> words) =>
        Enumerable.Range(0, words.Length).Select(start => At(words, start)).FirstOrDefault(phrase => phrase is not null);

    /// <summary>The one that begins at this word, or null.</summary>
    internal string? At(ImmutableArray<string> words, int start)
    {
        foreach (var phrase in _byFirstWord[words[start]])
        {
            if (start + phrase.Length <= words.Length && Matches(words, start, phrase))
            {
                return string.Join(' ', words.AsSpan(start, phrase.Length));
            }
        }

        return null;
    }

    private static bool Matches(ImmutableArray<string> words, int start, ImmutableArray<string> phrase)
    {
        for (var at = 1; at < phrase.Length; at++)
        {
            if (phrase[at] != "*" && phrase[at] != words[start + at])
            {
                return false;
            }
        }

        return true;
    }
}
