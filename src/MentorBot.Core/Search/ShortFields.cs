using System.Runtime.CompilerServices;

namespace MentorBot.Core.Search;

/// <summary>The titles and examples of the texts by term: what each term counts in each text, and whether it stands in the title.</summary>
/// <remarks>
/// Of many texts only those that are nominated are looked at, each from its first term to its last. Few texts have so many examples each that it is quicker
/// to look at the terms of the question instead, each with all texts that have it.
/// </remarks>
internal sealed class ShortFields
{
    /// <summary>Up to so many texts are few: their sums stay in the processor's nearest memory.</summary>
    internal const int FewTexts = 2_000;

    private readonly SparseRows _byText;
    private readonly TermShares? _byTerm;

    /// <param name="byText">For each text its terms, each twice its number and one more when it stands in the title.</param>
    /// <param name="idf">How much each term says.</param>
    /// <param name="few">Up to so many texts are looked at term by term.</param>
    internal ShortFields(SparseRows byText, float[] idf, int few = FewTexts)
    {
        _byText = byText;
        _byTerm = byText.Count <= few ? new TermShares(byText, idf) : null;
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
    [SkipLocalsInit]
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
            _byTerm.Add(term, all);
        }

        for (var at = 0; at < nominees.Length; at++)
        {
            overlaps[at] = all[nominees[at].Text].Unpacked;
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
                overlap += Overlap.Of(idf, impacts[at], centres[at], (terms[at] & 1) == 1);
            }
        }

        return overlap;
    }
}
