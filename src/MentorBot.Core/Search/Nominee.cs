using System.Numerics;
using System.Runtime.InteropServices;

namespace MentorBot.Core.Search;

/// <summary>A text that the words of a question nominate, and how much of the question they cover.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Nominee(int Text, float Covered)
{
    /// <summary>Finds the texts that are covered most, as many as there is room for, best first; of two alike the first.</summary>
    internal static int Best(ReadOnlySpan<float> covered, Span<Nominee> best)
    {
        var (count, least) = (0, 0f);
        for (var text = 0; text < covered.Length; text++)
        {
            // Among many texts hardly one in a hundred is better than the worst of the best so far.
            while (text + Vector<float>.Count <= covered.Length && Vector.LessThanOrEqualAll(new Vector<float>(covered[text..]), new Vector<float>(least)))
            {
                text += Vector<float>.Count;
            }

            if (text < covered.Length && covered[text] > least)
            {
                count = Insert(new Nominee(text, covered[text]), best, count);
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
