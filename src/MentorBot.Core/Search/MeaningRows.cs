using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace MentorBot.Core.Search;

/// <summary>Where the titles and examples of each text stand in the space of word vectors, and their middle, a byte for each number.</summary>
internal sealed class MeaningRows
{
    // As many examples as a text usually has at most.
    private const int OnTheStack = 128;

    private readonly WordVectors _vectors;
    private readonly int[] _starts;
    private readonly float[] _scales;
    private readonly sbyte[] _values;

    internal MeaningRows(WordVectors vectors, IReadOnlyList<TokenStream> chapters, WordTable words)
    {
        _vectors = vectors;
        var rows = new List<int> { 0 };
        foreach (var chapter in chapters)
        {
            for (var text = 0; text < chapter.Texts; text++)
            {
                // The title before the examples, the middle after them, where the body would be.
                rows.Add(rows[^1] + chapter.PartsOf(text).Length);
            }
        }

        _starts = [.. rows];
        _scales = new float[_starts[^1]];
        _values = new sbyte[_starts[^1] * vectors.Size];
        var places = new int[words.Words.Length];
        for (var word = 0; word < places.Length; word++)
        {
            places[word] = vectors.Find(words.Words[word].Text);
        }

        // On all cores, because a reload waits for it; each text has rows of its own, so the order does not matter.
        FirstTexts(chapters).ToArray().AsParallel().ForAll(chapter => Add(chapter.First, chapter.Words, places));
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
            _vectors.Add(_vectors.Find(word.Used), direction);
        }

        Directions.Normalise(direction);
        return Directions.Pack(direction, place);
    }

    /// <summary>How near a direction is to the nearest title or example of a text, and to their middle, in its own measure; at least 0.</summary>
    [SkipLocalsInit]
    internal (float Nearest, float Middle) Likeness(int text, ReadOnlySpan<sbyte> question)
    {
        var (first, count) = (_starts[text], _starts[text + 1] - _starts[text]);
        var dots = count <= OnTheStack ? stackalloc float[OnTheStack] : new float[count];
        dots = dots[..count];
        Directions.Dots(question, _values.AsSpan(first * Size, count * Size), dots);
        var scales = _scales.AsSpan(first, count);
        return (Directions.LargestProduct(scales[..^1], dots[..^1]), Math.Max(0, scales[^1] * dots[^1]));
    }

    private static IEnumerable<(int First, TokenStream Words)> FirstTexts(IReadOnlyList<TokenStream> chapters)
    {
        var first = 0;
        foreach (var chapter in chapters)
        {
            yield return (first, chapter);
            first += chapter.Texts;
        }
    }

    private void Add(int first, TokenStream words, int[] places)
    {
        Span<float> direction = stackalloc float[Size];
        Span<float> middle = stackalloc float[Size];
        for (var text = 0; text < words.Texts; text++)
        {
            middle.Clear();
            var row = _starts[first + text];
            foreach (var part in words.PartsOf(text)[..^1])
            {
                direction.Clear();
                foreach (var word in words.TokensOf(part))
                {
                    _vectors.Add(places[word], direction);
                }

                Directions.Normalise(direction);
                Keep(row++, direction, middle);
            }

            Directions.Normalise(middle);
            Keep(row, middle, direction);
        }
    }

    private void Keep(int row, ReadOnlySpan<float> direction, Span<float> sum)
    {
        _scales[row] = Directions.Pack(direction, _values.AsSpan(row * Size, Size));
        Directions.Add(direction, sum);
    }
}
