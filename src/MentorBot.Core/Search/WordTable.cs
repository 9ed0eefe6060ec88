using System.Runtime.InteropServices;

namespace MentorBot.Core.Search;

/// <summary>The different words of some texts by number, in the order in which they came, each with how often it stands there.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbersBySpan;
    private readonly List<Word> _words = [];

    internal WordTable() => _numbersBySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    internal ReadOnlySpan<Word> Words => CollectionsMarshal.AsSpan(_words);

    internal bool Has(string word) => _numbers.ContainsKey(word);

    /// <summary>The number of a word, counted once more.</summary>
    internal int Add(ReadOnlySpan<char> word)
    {
        if (!_numbersBySpan.TryGetValue(word, out var number))
        {
            return AddNew(word.ToString(), times: 1);
        }

        CollectionsMarshal.AsSpan(_words)[number].Count++;
        return number;
    }

    /// <summary>Adds what another table has; which numbers its words have here.</summary>
    internal int[] Add(WordTable other)
    {
        var numbers = new int[other._words.Count];
        for (var at = 0; at < numbers.Length; at++)
        {
            numbers[at] = Add(other._words[at]);
        }

        return numbers;
    }

    private int Add(Word word)
    {
        if (!_numbers.TryGetValue(word.Text, out var number))
        {
            return AddNew(word.Text, word.Count);
        }

        CollectionsMarshal.AsSpan(_words)[number].Count += word.Count;
        return number;
    }

    private int AddNew(string word, int times)
    {
        var number = _words.Count;
        _numbers.Add(word, number);
        _words.Add(new Word(word, times));
        return number;
    }

    internal record struct Word(string Text, int Count);
}
