using System.Buffers;
using System.Runtime.CompilerServices;

namespace MentorBot.Core.Search;

/// <summary>The title and the examples of each text, each a row of its own, as the stems it has.</summary>
/// <remarks>
/// Only the rows of the nominated texts are looked at: of many rows each from its first stem to its last. Where there are few, it is quicker
/// to look at the stems of the question instead, each with the rows that have it.
/// </remarks>
internal sealed class ExampleRows
{
    /// <summary>Up to so many rows are few: their sums stay in the processor's nearest memory.</summary>
    internal const int FewRows = 16_384;

    private readonly int[] _firstOf;
    private readonly float[] _scales;
    private readonly int[] _starts;
    private readonly int[] _stems;
    private readonly RowsByStem? _byStem;

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
        _byStem = _scales.Length <= few ? new RowsByStem(_firstOf, _starts, _stems, idf.Length) : null;
    }

    /// <summary>How close a question is to the nearest title or example of each of these texts, as the cosine of what their stems say, between 0 and 1.</summary>
    internal void Nearest(ReadOnlySpan<Nominee> nominees, TermQuery query, Span<float> nearest)
    {
        if (_byStem is not null)
        {
            NearestOfFew(_byStem, nominees, query, nearest);
            return;
        }

        for (var at = 0; at < nominees.Length; at++)
        {
            var most = 0f;
            for (var row = _firstOf[nominees[at].Text]; row < _firstOf[nominees[at].Text + 1]; row++)
            {
                most = Math.Max(most, _scales[row] * Shared(row, query.Weights));
            }

            nearest[at] = most / query.Norm;
        }
    }

    [SkipLocalsInit]
    private void NearestOfFew(RowsByStem byStem, ReadOnlySpan<Nominee> nominees, TermQuery query, Span<float> nearest)
    {
        // From a pool, since to empty the sums of all rows takes longer than to empty those that are looked at.
        var room = ArrayPool<float>.Shared.Rent(_scales.Length);
        Span<bool> isNominated = stackalloc bool[_firstOf.Length - 1];
        isNominated.Clear();
        foreach (var nominee in nominees)
        {
            isNominated[nominee.Text] = true;
            room.AsSpan(RowsOf(nominee.Text)).Clear();
        }

        foreach (var stem in query.Terms)
        {
            byStem.Add(stem, query.Weights[stem] * query.Weights[stem], isNominated, room);
        }

        for (var at = 0; at < nominees.Length; at++)
        {
            var rows = RowsOf(nominees[at].Text);
            nearest[at] = Directions.LargestProduct(_scales.AsSpan(rows), room.AsSpan(rows)) / query.Norm;
        }

        ArrayPool<float>.Shared.Return(room);
    }

    private Range RowsOf(int text) => _firstOf[text].._firstOf[text + 1];

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
}
