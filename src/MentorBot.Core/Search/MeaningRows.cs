using System.Collections.Immutable;

namespace MentorBot.Core.Search;

/// <summary>Where the titles and examples of each text stand in the space of word vectors, and their middle, a byte for each number.</summary>
internal sealed class MeaningRows
{
    private readonly WordVectors _vectors;
    private readonly int[] _starts;
    private readonly float[] _scales;
    private readonly sbyte[] _values;

    internal MeaningRows(WordVectors vectors, IReadOnlyList<SearchText> texts)
    {
        _vectors = vectors;
        _starts = new int[texts.Count + 1];
        for (var text = 0; text < texts.Count; text++)
        {
            // The title before the examples, the middle after them.
            _starts[text + 1] = _starts[text] + texts[text].Examples.Length + 2;
        }

        _scales = new float[_starts[^1]];
        _values = new sbyte[_starts[^1] * vectors.Size];

        // On all cores, because a reload waits for it; each text has rows of its own, so the order does not matter.
        Enumerable.Range(0, texts.Count).AsParallel().ForAll(text => Add(_starts[text], texts[text]));
    }

    /// <summary>How many numbers each place has.</summary>
    internal int Size => _vectors.Size;

    /// <summary>The direction of a question, in bytes; they are the numbers times what comes back, all zero when no word has a place.</summary>
    internal float Place(ImmutableArray<QueryWord> words, Span<sbyte> place)
    {
        Span<float> direction = stackalloc float[Size];
        direction.Clear();
        foreach (var word in words)
        {
            _vectors.Add(word.Used, direction);
        }

        Directions.Normalise(direction);
        return Directions.Pack(direction, place);
    }

    /// <summary>How near a direction is to the nearest title or example of a text, and to their middle, in its own measure; at least 0.</summary>
    internal (float Nearest, float Middle) Likeness(int text, ReadOnlySpan<sbyte> question)
    {
        var nearest = 0f;
        var last = _starts[text + 1] - 1;
        for (var row = _starts[text]; row < last; row++)
        {
            nearest = Math.Max(nearest, Likeness(question, row));
        }

        return (nearest, Math.Max(0, Likeness(question, last)));
    }

    private float Likeness(ReadOnlySpan<sbyte> question, int row) => _scales[row] * Directions.Dot(question, _values.AsSpan(row * Size, Size));

    private void Add(int row, SearchText text)
    {
        Span<float> direction = stackalloc float[Size];
        Span<float> middle = stackalloc float[Size];
        middle.Clear();
        Place(text.Title, direction);
        Keep(row++, direction, middle);
        foreach (var example in text.Examples)
        {
            Place(example, direction);
            Keep(row++, direction, middle);
        }

        Directions.Normalise(middle);
        Keep(row, middle, direction);
    }

    private void Place(string text, Span<float> direction)
    {
        direction.Clear();
        var reader = new WordReader(text, stackalloc char[WordReader.LongestWord]);
        while (reader.Read())
        {
            _vectors.Add(reader.Word, direction);
        }

        Directions.Normalise(direction);
    }

    private void Keep(int row, ReadOnlySpan<float> direction, Span<float> sum)
    {
        _scales[row] = Directions.Pack(direction, _values.AsSpan(row * Size, Size));
        Directions.Add(direction, sum);
    }
}
