namespace MentorBot.Core.Search;

/// <summary>The title and the examples of each text, each by itself, as the stems it has.</summary>
internal sealed class ExampleRows
{
    private readonly int[] _firstOf;
    private readonly int[] _starts;
    private readonly int[] _stems;
    private readonly float[] _scales;

    /// <param name="chapters">The words of the texts.</param>
    /// <param name="stemsOf">The stem of each word.</param>
    /// <param name="idf">How much each stem says.</param>
    internal ExampleRows(IReadOnlyList<TokenStream> chapters, WordTerms stemsOf, float[] idf)
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
    }

    /// <summary>How close a question is to the nearest title or example of a text, as the cosine of what their stems say, between 0 and 1.</summary>
    internal float Nearest(int text, TermQuery query)
    {
        var weights = query.Weights;
        var nearest = 0f;
        for (var row = _firstOf[text]; row < _firstOf[text + 1]; row++)
        {
            var shared = 0f;
            foreach (var stem in _stems.AsSpan(_starts[row].._starts[row + 1]))
            {
                shared += weights[stem] * weights[stem];
            }

            nearest = Math.Max(nearest, shared * _scales[row]);
        }

        return nearest / query.Norm;
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
}
