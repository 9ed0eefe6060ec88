using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MentorBot.Core.Search;

/// <summary>A text that the words of a question nominate, and how much of the question they cover.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Nominee(int Text, float Covered)
{
    // So few texts are summed at a time that their sums stay in the processor's nearest memory.
    private const int Block = 4_096;

    /// <summary>Finds the texts that these terms of a question cover most, as many as there is room for, best first; of two alike the first.</summary>
    /// <returns>How many there are.</returns>
    [SkipLocalsInit]
    internal static int Best(SparseRows postings, TermQuery query, ReadOnlySpan<int> terms, int texts, Span<Nominee> best)
    {
        Span<float> covered = stackalloc float[Math.Min(Block, texts)];
        var read = new int[terms.Length];
        var count = 0;
        for (var first = 0; first < texts; first += Block)
        {
            covered = covered[..Math.Min(Block, texts - first)];
            covered.Clear();
            for (var at = 0; at < terms.Length; at++)
            {
                read[at] = Cover(postings, terms[at], query.Weights[terms[at]], first, read[at], covered);
            }

            count = Keep(covered, first, best, count);
        }

        return count;
    }

    // Adds what a term says to the texts of a block, from where it was read last; up to where it is read now.
    private static int Cover(SparseRows postings, int term, float idf, int first, int at, Span<float> covered)
    {
        var texts = postings.Columns(term);
        var impacts = postings.First(term);
        for (; at < texts.Length && texts[at] - first < covered.Length; at++)
        {
            covered[texts[at] - first] += idf * impacts[at];
        }

        return at;
    }

    private static int Keep(ReadOnlySpan<float> covered, int first, Span<Nominee> best, int count)
    {
        var least = count < best.Length ? 0 : best[^1].Covered;
        for (var text = 0; text < covered.Length; text++)
        {
            // Among many texts hardly one in a hundred is better than the worst of the best so far.
            while (text + Vector<float>.Count <= covered.Length && Vector.LessThanOrEqualAll(new Vector<float>(covered[text..]), new Vector<float>(least)))
            {
                text += Vector<float>.Count;
            }

            if (text < covered.Length && covered[text] > least)
            {
                count = Insert(new Nominee(first + text, covered[text]), best, count);
                least = count < best.Length ? 0 : best[^1].Covered;
            }
        }

        return count;
    }

    // Into its place among those before it; who falls off the end is out.
    private static int Insert(Nominee one, Span<Nominee> best, int count)
    {
        count = Math.Min(count + 1, best.Length);
        var place = count - 1;
        for (; place > 0 && best[place - 1].Covered < one.Covered; place--)
        {
            best[place] = best[place - 1];
        }

        best[place] = one;
        return count;
    }
}
