namespace MentorBot.Core.Search;

/// <summary>The titles and examples of the texts by term: what each term counts in each text, and whether it stands in the title.</summary>
/// <remarks>
/// Of many texts only those that are nominated are looked at, each from its first term to its last. Few texts have so many examples each that it is quicker
/// to look at the terms of the question instead, each with all texts that have it.
/// </remarks>
internal sealed class ShortFields
{
    // Their sums stay in the processor's nearest memory.
    private const int FewTexts = 2_000;

    private readonly SparseRows _byText;
    private readonly SparseRows? _byTerm;

    /// <param name="byText">For each text its terms, each twice its number and one more when it stands in the title.</param>
    /// <param name="terms">How many terms there are.</param>
    /// <param name="few">Up to so many texts are looked at term by term.</param>
    internal ShortFields(SparseRows byText, int terms, int few = FewTexts)
    {
        _byText = byText;
        _byTerm = byText.Count <= few ? ByTerm(byText, terms) : null;
    }

    /// <summary>How many texts there are.</summary>
    internal int Texts => _byText.Count;

    /// <summary>Whether the title or an example of a text has a term.</summary>
    internal bool Has(int text, int term)
    {
        var columns = _byText.Columns(text);
        return columns.BinarySearch(term << 1) >= 0 || columns.BinarySearch((term << 1) | 1) >= 0;
    }

    /// <summary>How much the terms of each title say.</summary>
    internal float[] TitleMasses(float[] idf)
    {
        var masses = new float[Texts];
        for (var text = 0; text < masses.Length; text++)
        {
            foreach (var column in _byText.Columns(text))
            {
                masses[text] += (column & 1) * idf[column >> 1];
            }
        }

        return masses;
    }

    /// <summary>What each of these texts has of a question.</summary>
    internal void Overlaps(ReadOnlySpan<Nominee> nominees, TermQuery query, Span<Overlap> overlaps)
    {
        if (_byTerm is null)
        {
            for (var at = 0; at < nominees.Length; at++)
            {
                overlaps[at] = Of(nominees[at].Text, query.Weights).Unpacked;
            }

            return;
        }

        Span<Overlap> all = stackalloc Overlap[Texts];
        all.Clear();
        foreach (var term in query.Terms)
        {
            Add(_byTerm, term, query.Weights[term], all);
        }

        for (var at = 0; at < nominees.Length; at++)
        {
            overlaps[at] = all[nominees[at].Text].Unpacked;
        }
    }

    private static void Add(SparseRows byTerm, int term, float idf, Span<Overlap> overlaps)
    {
        var texts = byTerm.Columns(term);
        var impacts = byTerm.First(term);
        var centres = byTerm.Second(term);
        for (var at = 0; at < texts.Length; at++)
        {
            ref var overlap = ref overlaps[texts[at] >> 1];
            overlap = overlap.With(idf, impacts[at], centres[at], (texts[at] & 1) == 1);
        }
    }

    private Overlap Of(int text, ReadOnlySpan<float> weights)
    {
        var terms = _byText.Columns(text);
        var impacts = _byText.First(text);
        var centres = _byText.Second(text);
        var overlap = default(Overlap);
        for (var at = 0; at < terms.Length; at++)
        {
            // Few terms of a text are in the question: to pass over the others costs less than to add nothing.
            if (weights[terms[at] >> 1] is > 0 and var idf)
            {
                overlap = overlap.With(idf, impacts[at], centres[at], (terms[at] & 1) == 1);
            }
        }

        return overlap;
    }

    private static SparseRows ByTerm(SparseRows byText, int terms)
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

        var next = starts[..^1];
        var (texts, impacts, centres) = (new int[starts[^1]], new ushort[starts[^1]], new ushort[starts[^1]]);
        for (var text = 0; text < byText.Count; text++)
        {
            var columns = byText.Columns(text);
            for (var at = 0; at < columns.Length; at++)
            {
                var place = next[columns[at] >> 1]++;
                (texts[place], impacts[place], centres[place]) = ((text << 1) | (columns[at] & 1), byText.First(text)[at], byText.Second(text)[at]);
            }
        }

        return new SparseRows(starts, texts, impacts, centres);
    }
}
