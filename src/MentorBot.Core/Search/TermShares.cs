namespace MentorBot.Core.Search;

/// <summary>For each term all texts whose title or examples have it, each with what the term adds to what a text shares with a question.</summary>
/// <remarks>How much the term says is counted in already: of few texts these shares take little room, and adding is all that is left to do for a question.</remarks>
internal sealed class TermShares
{
    private readonly int[] _starts;
    private readonly (int Text, Overlap Share)[] _shares;

    /// <param name="byText">For each text its terms, each twice its number and one more when it stands in the title.</param>
    /// <param name="idf">How much each term says.</param>
    internal TermShares(SparseRows byText, float[] idf)
    {
        _starts = Starts(byText, idf.Length);
        _shares = new (int, Overlap)[_starts[^1]];
        var next = _starts[..^1];
        for (var text = 0; text < byText.Count; text++)
        {
            var columns = byText.Columns(text);
            var impacts = byText.First(text);
            var centres = byText.Second(text);
            for (var at = 0; at < columns.Length; at++)
            {
                var term = columns[at] >> 1;
                _shares[next[term]++] = (text, default(Overlap).With(idf[term], impacts[at], centres[at], (columns[at] & 1) == 1));
            }
        }
    }

    /// <summary>Adds what a term adds to each text.</summary>
    internal void Add(int term, Span<Overlap> overlaps)
    {
        foreach (ref readonly var one in _shares.AsSpan(_starts[term].._starts[term + 1]))
        {
            overlaps[one.Text] += one.Share;
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
