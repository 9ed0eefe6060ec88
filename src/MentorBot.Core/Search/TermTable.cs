using System.Runtime.InteropServices;

namespace MentorBot.Core.Search;

/// <summary>Every stem and every four letters that the texts hold, by number.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _stemsBySpan;
    private readonly TermNumbers _grams = new();

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
                grams.Add(_grams.Add(letters.Current));
            }

            grams.EndWord();
        }

        return (stems, grams);
    }

    /// <summary>The number of a word's stem, or -1.</summary>
    internal int FindStem(ReadOnlySpan<char> word) => _stemsBySpan.TryGetValue(Stem.Of(word), out var stem) ? stem : -1;

    internal int FindGram(ulong gram) => _grams.Find(gram);

    private int AddStem(ReadOnlySpan<char> word)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_stemsBySpan, Stem.Of(word), out var exists);
        return number = exists ? number : _stems.Count - 1;
    }
}
