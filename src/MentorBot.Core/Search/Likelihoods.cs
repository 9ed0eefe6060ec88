using System.Runtime.InteropServices;

namespace MentorBot.Core.Search;

/// <summary>How likely it is that somebody who wants a text writes a question, by the words of its title and examples and by which word follows which.</summary>
/// <remarks>
/// Multinomial naive Bayes (Manning, Raghavan and Schütze 2008, chapter 13, https://nlp.stanford.edu/IR-book/html/htmledition/naive-bayes-text-classification-1.html).
/// Pairs of words hold what single words lose: "how do I start", "what comes after".
/// </remarks>
internal sealed class Likelihoods
{
    // So much of an example every text is taken to have of every term, so that one new word does not rule a text out.
    private const float Smoothing = .03f;

    private readonly TermNumbers _pairs = new();
    private readonly int _stems;
    private readonly int[] _starts;
    private readonly (int Text, float Gain)[] _gains;
    private readonly float[] _absent;

    /// <param name="chapters">The words of the texts.</param>
    /// <param name="stemsOf">The stem of each word.</param>
    /// <param name="stems">How many stems there are.</param>
    internal Likelihoods(IReadOnlyList<TokenStream> chapters, WordTerms stemsOf, int stems)
    {
        _stems = stems;
        var texts = chapters.SelectMany(chapter => Enumerable.Range(0, chapter.Texts).Select(text => Count(chapter, text, stemsOf))).ToArray();
        var terms = stems + _pairs.Count;
        _absent = [.. texts.Select(counts => MathF.Log(Smoothing / (counts.Values.Sum() + (Smoothing * terms))))];
        _starts = new int[terms + 1];
        foreach (var term in texts.SelectMany(counts => counts.Keys))
        {
            _starts[term + 1]++;
        }

        for (var term = 0; term < terms; term++)
        {
            _starts[term + 1] += _starts[term];
        }

        var next = _starts[..^1];
        _gains = new (int, float)[_starts[^1]];
        for (var text = 0; text < texts.Length; text++)
        {
            foreach (var (term, examples) in texts[text])
            {
                _gains[next[term]++] = (text, MathF.Log((examples + Smoothing) / Smoothing));
            }
        }
    }

    /// <summary>Measures a question by every text: the logarithm of its likelihood, but for what is the same for all of them.</summary>
    /// <param name="question">The stem of each of its words in order, -1 for a word that no text has.</param>
    /// <param name="measured">Room for one number per text.</param>
    /// <returns>The largest of them.</returns>
    internal float Measure(ReadOnlySpan<int> question, Span<float> measured)
    {
        measured.Clear();
        var terms = 0;
        for (var at = 0; at < question.Length; at++)
        {
            terms += Add(question[at], measured);
            terms += at > 0 ? Add(PairOf(question[at - 1], question[at]), measured) : 0;
        }

        return Directions.AddAndFindLargest(_absent, terms, measured);
    }

    private int Add(int term, Span<float> measured)
    {
        var gains = term < 0 ? [] : _gains.AsSpan(_starts[term].._starts[term + 1]);
        foreach (var (text, gain) in gains)
        {
            measured[text] += gain;
        }

        // What stands in no title or example tells no two texts apart.
        return gains.IsEmpty ? 0 : 1;
    }

    private int PairOf(int stem, int next) => stem >= 0 && next >= 0 && _pairs.Find(Pair(stem, next)) is >= 0 and var pair ? _stems + pair : -1;

    // How many of its title and examples have each term.
    private Dictionary<int, int> Count(TokenStream chapter, int text, WordTerms stemsOf)
    {
        var (counts, seen) = (new Dictionary<int, int>(), new HashSet<int>());
        foreach (var part in chapter.PartsOf(text)[..^1])
        {
            seen.Clear();
            var last = -1;
            foreach (var word in chapter.TokensOf(part))
            {
                var stem = stemsOf[word][0];
                seen.Add(stem);
                if (last >= 0)
                {
                    seen.Add(NumberOf(last, stem));
                }

                last = stem;
            }

            foreach (var term in seen)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _)++;
            }
        }

        return counts;
    }

    private int NumberOf(int stem, int next) => _stems + _pairs.Add(Pair(stem, next));

    private static ulong Pair(int stem, int next) => ((ulong)stem << 32) | (uint)next;
}
