using System.Runtime.InteropServices;

namespace MentorBot.Core.Search;

/// <summary>Every word and every four letters that the texts hold, by number.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _wordsBySpan;
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _stemsBySpan;
    private readonly Dictionary<ulong, int> _grams = [];
    private readonly List<Word> _list = [];

    internal TermTable()
    {
        _wordsBySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _stemsBySpan = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal int Stems => _stems.Count;

    internal int Grams => _grams.Count;

    /// <summary>Every word as written, with how often it stands there.</summary>
    internal ReadOnlySpan<Word> Words => CollectionsMarshal.AsSpan(_list);

    /// <summary>The number of a word's stem, counted once more.</summary>
    internal int Add(ReadOnlySpan<char> word)
    {
        if (_wordsBySpan.TryGetValue(word, out var at))
        {
            ref var known = ref CollectionsMarshal.AsSpan(_list)[at];
            known.Count++;
            return known.Stem;
        }

        return AddNew(word.ToString(), times: 1);
    }

    /// <summary>Adds what another table has; which numbers its stems and its runs of letters have here.</summary>
    internal (int[] Stems, int[] Grams) Add(TermTable other)
    {
        var stems = new int[other.Stems];
        foreach (var word in other.Words)
        {
            stems[word.Stem] = Add(word);
        }

        var grams = new int[other.Grams];
        foreach (var (gram, number) in other._grams)
        {
            grams[number] = AddGram(gram);
        }

        return (stems, grams);
    }

    private int Add(Word word)
    {
        if (!_words.TryGetValue(word.Text, out var at))
        {
            return AddNew(word.Text, word.Count);
        }

        ref var known = ref CollectionsMarshal.AsSpan(_list)[at];
        known.Count += word.Count;
        return known.Stem;
    }

    private int AddNew(string word, int times)
    {
        ref var stem = ref CollectionsMarshal.GetValueRefOrAddDefault(_stemsBySpan, Stem.Of(word), out var exists);
        stem = exists ? stem : _stems.Count - 1;
        _words.Add(word, _list.Count);
        _list.Add(new Word(word, stem, times));
        return stem;
    }

    internal int AddGram(ulong gram)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_grams, gram, out var exists);
        return number = exists ? number : _grams.Count - 1;
    }

    /// <summary>The number of a word's stem, or -1.</summary>
    internal int FindStem(ReadOnlySpan<char> word) => _stemsBySpan.TryGetValue(Stem.Of(word), out var stem) ? stem : -1;

    internal int FindGram(ulong gram) => _grams.GetValueOrDefault(gram, -1);

    internal record struct Word(string Text, int Stem, int Count);
}
