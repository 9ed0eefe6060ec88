namespace MentorBot.Core.Search;

/// <summary>The title and the examples of each text, each a row of its own, as the stems it has.</summary>
/// <remarks>
/// Of many rows only those of the nominated texts are looked at, each from its first stem to its last. Where there are few, it is quicker
/// to look at the stems of the question instead, each with all rows that have it.
/// </remarks>
internal sealed class ExampleRows
{
    /// <summary>Up to so many rows are few: their sums stay in the processor's nearest memory, and on the stack.</summary>
    internal const int FewRows = 16_384;

    private readonly int[] _firstOf;
    private readonly float[] _scales;
    private readonly int[] _starts;
    private readonly int[] _stems;
    private readonly (int[] Starts, int[] Rows)? _byStem;

    /// <param name="chapters">The words of the texts.</param>
    /// <param name="stemsOf">The stem of each word.</param>
    /// <param name="idf">How much each stem says.</param>
    /// <param name="few">Up to so many rows are looked at stem by stem.</param>
    internal ExampleRows(IReadOnlyList<TokenStream> chapters, WordTerms stemsOf, float[] idf, int few = FewRows)
    {
        var (firstOf, starts, stems, scales) = (new List<int> { 0 }, new List<int> { 0 }, new List<int>(), new List<float>());
        foreach (var chapter in chapters)
        {
            for (var text = 0; text < chapter.Texts; text++)
            {
                // The title before the examples, the body after them.
                foreach (var part in chapter.PartsOf(text)[..^1])
                {
                    scales.Add(Add(chapter.TokensOf(part), stemsOf, idf, stems));
                    starts.Add(stems.Count);
                }

                firstOf.Add(scales.Count);
            }
        }

        (_firstOf, _starts, _stems, _scales) = ([.. firstOf], [.. starts], [.. stems], [.. scales]);
        _byStem = _scales.Length <= few ? ByStem(idf.Length) : null;
    }

    /// <summary>How close a question is to the nearest title or example of each of these texts, as the cosine of what their stems say, between 0 and 1.</summary>
    internal void Nearest(ReadOnlySpan<Nominee> nominees, TermQuery query, Span<float> nearest)
    {
        Span<float> shared = stackalloc float[_byStem is null ? 0 : _scales.Length];
        if (_byStem is var (starts, rows))
        {
            shared.Clear();
            foreach (var stem in query.Terms)
            {
                Add(rows.AsSpan(starts[stem]..starts[stem + 1]), query.Weights[stem], shared);
            }
        }

        for (var at = 0; at < nominees.Length; at++)
        {
            var most = 0f;
            for (var row = _firstOf[nominees[at].Text]; row < _firstOf[nominees[at].Text + 1]; row++)
            {
                most = Math.Max(most, _scales[row] * (shared.IsEmpty ? Shared(row, query.Weights) : shared[row]));
            }

            nearest[at] = most / query.Norm;
        }
    }

    private static void Add(ReadOnlySpan<int> rows, float idf, Span<float> shared)
    {
        var square = idf * idf;
        foreach (var row in rows)
        {
            shared[row] += square;
        }
    }

    private float Shared(int row, ReadOnlySpan<float> weights)
    {
        var shared = 0f;
        foreach (var stem in _stems.AsSpan(_starts[row].._starts[row + 1]))
        {
            shared += weights[stem] * weights[stem];
        }

        return shared;
    }

    // What makes its length one; each stem counts once.
    private static float Add(ReadOnlySpan<int> words, WordTerms stemsOf, float[] idf, List<int> stems)
    {
        var (first, square) = (stems.Count, 0f);
        foreach (var word in words)
        {
            foreach (var stem in stemsOf[word])
            {
                if (stems.IndexOf(stem, first) < 0)
                {
                    stems.Add(stem);
                    square += idf[stem] * idf[stem];
                }
            }
        }

        return square > 0 ? 1 / MathF.Sqrt(square) : 0;
    }

    private (int[] Starts, int[] Rows) ByStem(int stems)
    {
        var starts = new int[stems + 1];
        foreach (var stem in _stems)
        {
            starts[stem + 1]++;
        }

        for (var stem = 0; stem < stems; stem++)
        {
            starts[stem + 1] += starts[stem];
        }

        var (next, rows) = (starts[..^1], new int[_stems.Length]);
        for (var row = 0; row < _scales.Length; row++)
        {
            foreach (var stem in _stems.AsSpan(_starts[row].._starts[row + 1]))
            {
                rows[next[stem]++] = row;
            }
        }

        return (starts, rows);
    }
}
