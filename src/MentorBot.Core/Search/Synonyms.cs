using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MentorBot.Core.Search;

/// <summary>Writes a text's words as the collection writes them: each known phrase in place of what people write for it.</summary>
public sealed class Synonyms
{
    private readonly FrozenDictionary<string, ImmutableArray<string>> _meant;

    // Most words begin no phrase; the others say how long the longest is.
    private readonly FrozenDictionary<string, int> _longestFrom;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _firstWords;

    /// <summary>Of two meanings for one phrase the first stays.</summary>
    public Synonyms(IEnumerable<(string Written, string Meant)> synonyms)
    {
        _meant = synonyms
            .Select(one => (Key: Words.Key(one.Written), Meant: Words.AsWritten(one.Meant)))
            .Where(one => one.Key.Length > 0)
            .DistinctBy(one => one.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(one => one.Key, one => one.Meant, StringComparer.Ordinal);
        _longestFrom = _meant.Keys
            .Select(key => key.Split(' '))
            .GroupBy(words => words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(phrases => phrases.Key, phrases => phrases.Max(words => words.Length), StringComparer.Ordinal);
        _firstWords = _longestFrom.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>No word means another.</summary>
    public static Synonyms None { get; } = new([]);

    /// <summary>The words of a text as the collection writes them, plural endings taken off.</summary>
    public ImmutableArray<string> Read(string text) => [.. Rewrite(Words.AsWritten(text)).Select(Words.Singular)];

    /// <summary>The same words with the longest known phrases replaced, and once more, for "ML operations" is a phrase only when ML is read.</summary>
    public ImmutableArray<string> Rewrite(ImmutableArray<string> words) => RewriteOnce(words) is var once && once == words ? words : RewriteOnce(once);

    // The very same words when none of them is of a known phrase.
    private ImmutableArray<string> RewriteOnce(ImmutableArray<string> words)
    {
        if (!words.Any(word => _firstWords.ContainsKey(Words.Singular(word.AsSpan()))))
        {
            return words;
        }

        ImmutableArray<string> singular = [.. words.Select(Words.Singular)];
        var (rewritten, found) = (ImmutableArray.CreateBuilder<string>(words.Length), false);
        for (var start = 0; start < words.Length;)
        {
            var (meant, length) = PhraseAt(singular, start);
            if (length > 0)
            {
                (found, start) = (true, start + length);
                rewritten.AddRange(meant);
            }
            else
            {
                rewritten.Add(words[start++]);
            }
        }

        return found ? rewritten.DrainToImmutable() : words;
    }

    // The longest phrase that begins at this word; of no length when none does.
    private (ImmutableArray<string> Meant, int Length) PhraseAt(ImmutableArray<string> singular, int start)
    {
        for (var length = Math.Min(_longestFrom.GetValueOrDefault(singular[start]), singular.Length - start); length > 0; length--)
        {
            if (_meant.TryGetValue(string.Join(' ', singular.AsSpan(start, length)), out var meant))
            {
                return (meant, length);
            }
        }

        return ([], 0);
    }
}
