using System.Runtime.InteropServices;

namespace MentorBot.Core.Search;

/// <summary>Every stem and every four letters that the texts hold, by number.</summary>
internal sealed class TermTable
{
    // Odd, so that no two numbers become one; near 2^64 over the golden ratio, so that like numbers are spread (Knuth, The Art of Computer Programming, 6.4).
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _stemsBySpan;
    private readonly Dictionary<ulong, int> _grams = [];

    internal TermTable() => _stemsBySpan = _stems.GetAlternateLookup<ReadOnlySpan<char>>();

    internal int Stems => _stems.Count;

    internal int Grams => _grams.Count;

    /// <summary>Numbers the terms of these words; which ones each word has.</summary>
    internal (WordTerms Stems, WordTerms Grams) Add(ReadOnlySpan<WordTable.Word> words)
    {
        var (stems, grams) = (new WordTerms(), new WordTerms());
        foreach (var word in words)
        {
            stems.Add(AddStem(word.Text));
            stems.EndWord();
            var letters = new Grams(word.Text);
            while (letters.Read())
            {
                grams.Add(AddGram(letters.Current));
            }

            grams.EndWord();
        }

        return (stems, grams);
    }

    /// <summary>The number of a word's stem, or -1.</summary>
    internal int FindStem(ReadOnlySpan<char> word) => _stemsBySpan.TryGetValue(Stem.Of(word), out var stem) ? stem : -1;

    internal int FindGram(ulong gram) => _grams.GetValueOrDefault(Key(gram), -1);

    private int AddStem(ReadOnlySpan<char> word)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_stemsBySpan, Stem.Of(word), out var exists);
        return number = exists ? number : _stems.Count - 1;
    }

    private int AddGram(ulong gram)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_grams, Key(gram), out var exists);
        return number = exists ? number : _grams.Count - 1;
    }

    /// <summary>A number by which a dictionary finds two halves: it folds a number in half, which would make the same of thousands of them.</summary>
    internal static ulong Key(ulong number) => number * Spread;
}
