namespace MentorBot.Core.Search;

/// <summary>For each term all texts whose title or examples have it, each with what the term adds to what a text shares with a question.</summary>
/// <remarks>How much the term says is counted in already: of few texts these shares take little room, and adding is all that is left to do for a question.</remarks>
internal sealed class TermShares
{
    private readonly int[] _starts;
    private readonly int[] _texts;
    private readonly Overlap[] _shares;

    /// <param name="byText">For each text its terms, each twice its number and one more when it stands in the title.</param>
    /// <param name="idf">How much each term says.</param>
    internal TermShares(SparseRows byText, float[] idf)
    {
        _starts = Starts(byText, idf.Length);
        (_texts, _shares) = (new int[_starts[^1]], new Overlap[_starts[^1]]);
        var next = _starts[..^1];
        for (var text = 0; text < byText.Count; text++)
        {
            var columns = byText.Columns(text);
            var impacts = byText.First(text);
            var centres = byText.Second(text);
            for (var at = 0; at < columns.Length; at++)
            {
                var term = columns[at] >> 1;
                var place = next[term]++;
                (_texts[place], _shares[place]) = (text, Overlap.Of(idf[term], impacts[at], centres[at], (columns[at] & 1) == 1));
            }
        }
    }

    /// <summary>Adds what a term adds to each text.</summary>
    internal void Add(int term, Span<Overlap> overlaps)
    {
        var range = _starts[term].._starts[term + 1];
        var texts = _texts.AsSpan(range);
        var shares = _shares.AsSpan(range);
        for (var at = 0; at < texts.Length; at++)
        {
            overlaps[texts[at]] += shares[at];
        }
    }

    private static int[] Starts(SparseRows byText, int terms)
    {
        var starts = new int[terms + 1];
        for (var text = 0; text < byText.Count; text++)
        {
            foreach (var column in byText.Columns(text))
            {
                starts[(column >> 1) + 1]++;
            }
        }

        for (var term = 0; term < terms; term++)
        {
            starts[term + 1] += starts[term];
        }

        return starts;
    }
}
