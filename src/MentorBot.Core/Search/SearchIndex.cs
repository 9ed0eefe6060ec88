using System.Collections.Immutable;
using System.Runtime.CompilerServices;
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
    private readonly ExampleRows _examples;
    private readonly Likelihoods? _likelihoods;
    private readonly float[] _titleMass;
    private readonly Speller _speller;
    private readonly MeaningRows? _meanings;

    internal SearchIndex(Terms terms, SparseRows postings, ShortRows shorts, Speller speller, MeaningRows? meanings)
    {
        (_table, _stems, _grams) = terms;
        _postings = postings;
        (_examples, _likelihoods) = shorts;
        _speller = speller;
        _meanings = meanings;
        Count = _stems.Fields.Texts;
        _titleMass = _stems.Fields.TitleMasses(_stems.Idf);
    }

    /// <summary>How many texts there are.</summary>
    public int Count { get; }

    /// <summary>An index of these texts; a hit names a text by its place among them. Words with a known meaning are never taken for slips.</summary>
    public static SearchIndex Of(IReadOnlyList<SearchText> texts, WordVectors? meanings = null) => IndexBuilder.Build(texts, meanings);

    /// <summary>The same words, those that no text has taken for slips of known ones where one is near, with or without a plural ending; those that <paramref name="isRight" /> says are right stay.</summary>
    public ImmutableArray<string> Repair(ImmutableArray<string> words, Func<string, bool>? isRight = null) =>
        [.. words.Select(word => IsKnown(word) || isRight?.Invoke(word) == true ? word : _speller.Correct(word) ?? _speller.Correct(Words.Singular(word)) ?? word)];

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
            brief += stem >= 0 && _stems.Fields.Has(text, stem) ? idf : 0;
        }

        return all > 0 ? (anywhere / all, brief / all) : (1, 1);
    }

    /// <summary>The texts that fit best, best first, at most <paramref name="most" />; of two that fit alike the first comes first.</summary>
    [SkipLocalsInit]
    public Hits Search(IReadOnlyList<string> words, EvidenceWeights weights, int most = Nominated)
    {
        using var query = new QueryTerms(_stems, _grams, MathF.Log(1 + Count));
        query.Read(words, _table, _speller);
        Span<Nominee> nominees = stackalloc Nominee[Nominated];
        nominees = nominees[..Nominate(query.Stems, nominees)];
        Span<sbyte> meaning = stackalloc sbyte[_meanings?.Size ?? 0];
        var measure = _meanings?.Place(query.Words, meaning) ?? 0;
        Span<Overlap> shared = stackalloc Overlap[Nominated];
        Span<Overlap> letters = stackalloc Overlap[Nominated];
        _stems.Fields.Overlaps(nominees, query.Stems, shared);
        _grams.Fields.Overlaps(nominees, query.Grams, letters);
        Span<float> examples = stackalloc float[Nominated];
        _examples.Nearest(nominees, query.Stems, examples);
        Span<float> likelihood = stackalloc float[_likelihoods is null ? 0 : Count];
        var likeliest = _likelihoods?.Measure(query.Sequence, likelihood) ?? 0;
        Span<Hit> hits = stackalloc Hit[nominees.Length];
        for (var at = 0; at < hits.Length; at++)
        {
            var evidence = EvidenceOf(nominees[at], query, (shared[at], letters[at], examples[at]), _meanings?.Likeness(nominees[at].Text, meaning) is var (nearest, middle) ? (nearest * measure, middle * measure) : default) with
            {
                Likelihood = likelihood.IsEmpty ? 0 : likelihood[nominees[at].Text] - likeliest,
            };
            hits[at] = new Hit(nominees[at].Text, weights.Score(evidence), evidence);
        }

        return new Hits(BestFirst(hits, most), query.Words);
    }

    // Places are put in order in the hits' stead, which are ten times as long.
    private static ImmutableArray<Hit> BestFirst(ReadOnlySpan<Hit> hits, int most)
    {
        Span<Rank> ranks = stackalloc Rank[Math.Min(most, hits.Length)];
        var count = 0;
        for (var at = 0; at < hits.Length; at++)
        {
            count = new Rank(hits[at].Score, hits[at].Text, at).Insert(ranks, count);
        }

        var best = new Hit[count];
        for (var at = 0; at < best.Length; at++)
        {
            best[at] = hits[ranks[at].Place];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(best);
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

    private Evidence EvidenceOf(Nominee nominee, QueryTerms query, (Overlap Words, Overlap Letters, float Example) shared, (float Nearest, float Middle) meaning) => new(
        SparseRows.Unpack(nominee.Covered) / query.Stems.Mass,
        shared.Letters.Impact / query.Grams.Mass,
        shared.Words.Centre / query.Stems.Norm,
        shared.Letters.Centre / query.Grams.Norm,
        shared.Example,
        _titleMass[nominee.Text] > 0 ? shared.Words.Title / _titleMass[nominee.Text] : 0,
        meaning.Nearest,
        meaning.Middle);

    // The better score comes first, of two alike the earlier text.
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Rank(float Score, int Text, int Place)
    {
        private bool IsBefore(Rank other) => Score > other.Score || (Score == other.Score && Text < other.Text);

        // Into its place among those before it; who falls off the end is out.
        internal int Insert(Span<Rank> best, int count)
        {
            var place = count;
            while (place > 0 && IsBefore(best[place - 1]))
            {
                place--;
            }

            if (place == best.Length)
            {
                return count;
            }

            count = Math.Min(count + 1, best.Length);
            best[place..(count - 1)].CopyTo(best[(place + 1)..]);
            best[place] = this;
            return count;
        }
    }
}
