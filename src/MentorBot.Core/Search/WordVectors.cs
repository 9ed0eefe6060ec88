using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace MentorBot.Core.Search;

/// <summary>Where each of many frequent words stands in a space in which words of like meaning are near, so that a text stands at the middle of its words.</summary>
public sealed class WordVectors
{
    // Frequent words say little (Arora, Liang and Ma 2017, https://openreview.net/forum?id=SyK00v5xx).
    private const float Rare = 1e-3f;
    private const float EulersConstant = .5772f;

    private readonly Dictionary<string, int> _places;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _placesBySpan;
    private readonly float[] _scales;
    private readonly sbyte[] _values;

    private WordVectors(Dictionary<string, int> places, float[] scales, sbyte[] values)
    {
        _places = places;
        _placesBySpan = places.GetAlternateLookup<ReadOnlySpan<char>>();
        _scales = scales;
        _values = values;
        Size = values.Length / Math.Max(1, scales.Length);
    }

    /// <summary>How many numbers each place has.</summary>
    public int Size { get; }

    /// <summary>Every word that has a place.</summary>
    internal IEnumerable<string> Words => _places.Keys;

    /// <summary>Whether a word, in small letters, is one of the language.</summary>
    public bool Knows(string word) => _places.ContainsKey(word);

    /// <summary>Reads a table, the most frequent word first: the count of words and of numbers (32 bits each, little end first), each word with its length in a byte before it, a scale per word, the numbers in a byte each.</summary>
    public static WordVectors Read(ReadOnlySpan<byte> table)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(table);
        var size = BinaryPrimitives.ReadInt32LittleEndian(table[4..]);
        table = table[8..];
        var places = new Dictionary<string, int>(count, StringComparer.Ordinal);
        for (var word = 0; word < count; word++)
        {
            places.TryAdd(Encoding.UTF8.GetString(table.Slice(1, table[0])), word);
            table = table[(1 + table[0])..];
        }

        var scales = new float[count];
        var harmonic = MathF.Log(count) + EulersConstant;
        for (var word = 0; word < count; word++)
        {
            // By Zipf's law a word's share of a text falls with its rank.
            var weight = Rare / (Rare + (1 / ((word + 1) * harmonic)));
            scales[word] = BinaryPrimitives.ReadSingleLittleEndian(table[(4 * word)..]) * weight;
        }

        var values = MemoryMarshal.Cast<byte, sbyte>(table.Slice(4 * count, count * size)).ToArray();
        return new WordVectors(places, scales, values);
    }

    /// <summary>The number of a word, or -1 when its place is not known.</summary>
    internal int Find(ReadOnlySpan<char> word) => _placesBySpan.TryGetValue(word, out var place) ? place : -1;

    /// <summary>Adds a word, by its number, to the sum of a text; nothing for -1.</summary>
    internal void Add(int word, Span<float> sum)
    {
        if (word >= 0)
        {
            Directions.Add(_values.AsSpan(word * Size, Size), _scales[word], sum);
        }
    }
}
