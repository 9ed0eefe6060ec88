using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace MentorBot.Core.Search;

/// <summary>Finds the texts that fit a question: words over all of a text nominate, words and letters of its title and examples decide.</summary>
/// <remarks>Immutable once built, so that any number of turns may read it while the next one is built.</remarks>
public sealed class SearchIndex
{
    // A third more of them find next to nothing more on the public sets and take that much longer.
    private const int Nominated = 48;
    private const int OnTheStack = 64;

    // From this many texts on, a word that a quarter of them have nominates nobody.
    private const int ManyTexts = 5_000;

    private readonly TermTable _table;
    private readonly TermSide _stems;
    private readonly TermSide _grams;
    private readonly SparseRows _postings;
    private readonly float[] _titleMass;
    private readonly Speller _speller;
    private readonly MeaningRows? _meanings;

    internal SearchIndex(Terms terms, SparseRows postings, Speller speller, MeaningRows? meanings)
    {
        (_table, _stems, _grams) = terms;
        _postings = postings;
        _speller = speller;
        _meanings = meanings;
        Count = _stems.Rows.Count;
        _titleMass = [.. Enumerable.Range(0, Count).Select(TitleMass)];
    }

    /// <summary>How many texts there are.</summary>
    public int Count { get; }

    /// <summary>An index of these texts; a hit names a text by its place among them. Words with a known meaning are never taken for slips.</summary>
    public static SearchIndex Of(IReadOnlyList<SearchText> texts, WordVectors? meanings = null) => IndexBuilder.Build(texts, meanings);

    /// <summary>The same words, those that no text has taken for slips of known ones where one is near; those that <paramref name="isRight" /> says are right stay.</summary>
    public ImmutableArray<string> Repair(ImmutableArray<string> words, Func<string, bool>? isRight = null) =>
        [.. words.Select(word => IsKnown(word) || isRight?.Invoke(word) == true ? word : _speller.Correct(word) ?? word)];

    /// <summary>Whether some text has this word in one of its forms.</summary>
    public bool IsKnown(string word) => _table.FindStem(word) >= 0;

    /// <summary>How much a word says: the rarer, the more; one that no text has says most.</summary>
    public float IdfOf(string word) => _table.FindStem(word) is >= 0 and var stem ? _stems.Idf[stem] : MathF.Log(1 + Count);

    /// <summary>Which share of what these words say a text has at all, and has in its title or an example; 1 for no words.</summary>
    public (float Anywhere, float Short) Covered(int text, IEnumerable<string> words)
    {
        var (all, anywhere, brief) = (0f, 0f, 0f);
        foreach (var word in words)
        {
            var (stem, idf) = (_table.FindStem(word), IdfOf(word));
            all += idf;
            anywhere += stem >= 0 && _postings.Columns(stem).BinarySearch(text) >= 0 ? idf : 0;
            brief += stem >= 0 && HasInShort(text, stem) ? idf : 0;
        }

        return all > 0 ? (anywhere / all, brief / all) : (1, 1);
    }

    /// <summary>The texts that fit best, best first, at most <paramref name="most" />; of two that fit alike the first comes first.</summary>
    public Hits Search(IReadOnlyList<string> words, EvidenceWeights weights, int most = Nominated)
    {
        using var query = new QueryTerms(_stems, _grams, MathF.Log(1 + Count));
        query.Read(words, _table, _speller);
        Span<Nominee> nominees = stackalloc Nominee[Nominated];
        nominees = nominees[..Nominate(query.Stems, nominees)];
        Span<sbyte> meaning = stackalloc sbyte[_meanings?.Size ?? 0];
        var measure = _meanings?.Place(query.Words, meaning) ?? 0;
        var hits = new Hit[nominees.Length];
        for (var at = 0; at < hits.Length; at++)
        {
            var evidence = EvidenceOf(nominees[at], query, meaning, measure);
            hits[at] = new Hit(nominees[at].Text, weights.Score(evidence), evidence);
        }

        Array.Sort(hits, static (one, other) => one.Score != other.Score ? other.Score.CompareTo(one.Score) : one.Text.CompareTo(other.Text));
        return new Hits(ImmutableCollectionsMarshal.AsImmutableArray(hits.Length > most ? hits[..most] : hits), query.Words);
    }

    // A word that stands in very many texts tells few of them apart and takes longest to count.
    private int Nominate(TermQuery query, Span<Nominee> best)
    {
        var telling = query.Terms.Length <= OnTheStack ? stackalloc int[OnTheStack] : new int[query.Terms.Length];
        var count = 0;
        foreach (var stem in query.Terms)
        {
            telling[count] = stem;
            count += Count <= ManyTexts || _postings.Columns(stem).Length <= Count / 4 ? 1 : 0;
        }

        return Nominee.Best(_postings, query, telling[..count], Count, best);
    }

    private Evidence EvidenceOf(Nominee nominee, QueryTerms query, ReadOnlySpan<sbyte> meaning, float measure)
    {
        var (_, wordCentre, title) = Overlap(_stems.Rows, nominee.Text, query.Stems);
        var (letters, letterCentre, _) = Overlap(_grams.Rows, nominee.Text, query.Grams);
        var (nearest, middle) = _meanings?.Likeness(nominee.Text, meaning) ?? (0, 0);
        return new Evidence(
            SparseRows.Unpack(nominee.Covered) / query.Stems.Mass,
            letters / query.Grams.Mass,
            wordCentre / query.Stems.Norm,
            letterCentre / query.Grams.Norm,
            _titleMass[nominee.Text] > 0 ? title / _titleMass[nominee.Text] : 0,
            nearest * measure,
            middle * measure);
    }

    private static (float Impact, float Centre, float Title) Overlap(SparseRows rows, int text, TermQuery query)
    {
        var columns = rows.Columns(text);
        var impacts = rows.First(text);
        var centres = rows.Second(text);
        var weights = query.Weights;
        var (impact, centre, title) = (0f, 0f, 0f);
        for (var at = 0; at < columns.Length; at++)
        {
            var idf = weights[columns[at] >> 1];
            // Few terms of a text are in the question: to pass over the others costs less than to add nothing.
            if (idf > 0)
            {
                impact += idf * impacts[at];
                centre += idf * centres[at];
                title += (columns[at] & 1) * idf;
            }
        }

        return (SparseRows.Unpack(impact), SparseRows.Unpack(centre), title);
    }

    private bool HasInShort(int text, int stem)
    {
        var columns = _stems.Rows.Columns(text);
        return columns.BinarySearch(stem << 1) >= 0 || columns.BinarySearch((stem << 1) | 1) >= 0;
    }

    private float TitleMass(int text)
    {
        var mass = 0f;
        foreach (var column in _stems.Rows.Columns(text))
        {
            mass += (column & 1) * _stems.Idf[column >> 1];
        }

        return mass;
    }
}
