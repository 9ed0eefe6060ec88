using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MentorBot.Core.Search;

/// <summary>Writes a text's words as the collection writes them: each known phrase in place of what people write for it.</summary>
public sealed class Synonyms
{
    private readonly FrozenDictionary<string, ImmutableArray<string>> _meant;
    private readonly int _longest;

    /// <summary>Of two meanings for one phrase the first stays.</summary>
    public Synonyms(IEnumerable<(string Written, string Meant)> synonyms)
    {
        _meant = synonyms
            .Select(one => (Key: Words.Key(one.Written), Meant: Words.AsWritten(one.Meant)))
            .Where(one => one.Key.Length > 0)
            .DistinctBy(one => one.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(one => one.Key, one => one.Meant, StringComparer.Ordinal);
        _longest = _meant.Keys.Select(key => key.Count(letter => letter == ' ') + 1).DefaultIfEmpty(0).Max();
    }

    /// <summary>No word means another.</summary>
    public static Synonyms None { get; } = new([]);

    /// <summary>The words of a text as the collection writes them, plural endings taken off.</summary>
    public ImmutableArray<string> Read(string text) => [.. Rewrite(Words.AsWritten(text)).Select(Words.Singular)];

    /// <summary>The same words with the longest known phrases replaced, and once more, for "ML operations" is a phrase only when ML is read.</summary>
    public ImmutableArray<string> Rewrite(ImmutableArray<string> words) => RewriteOnce(RewriteOnce(words));

    private ImmutableArray<string> RewriteOnce(ImmutableArray<string> words)
    {
        if (_longest == 0)
        {
            return words;
        }

        var rewritten = ImmutableArray.CreateBuilder<string>(words.Length);
        for (var start = 0; start < words.Length;)
        {
            var (meant, length) = PhraseAt(words, start);
            rewritten.AddRange(meant);
            start += length;
        }

        return rewritten.DrainToImmutable();
    }

    private (ImmutableArray<string> Meant, int Length) PhraseAt(ImmutableArray<string> words, int start)
    {
        for (var length = Math.Min(_longest, words.Length - start); length > 0; length--)
        {
            if (_meant.TryGetValue(string.Join(' ', words.Skip(start).Take(length).Select(Words.Singular)), out var meant))
            {
                return (meant, length);
            }
        }

        return ([words[start]], 1);
    }
}
