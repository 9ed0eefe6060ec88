using System.Collections.Immutable;

namespace MentorBot.Core.Manners;

/// <summary>Leaves out what is only said again: a message of a thousand times the same few words means no more than three times of them, and would take long to read.</summary>
internal static class Repeats
{
    private const int LongestPeriod = 12;
    private const int Kept = 3;

    /// <summary>The words with at most three copies in a row of any few words.</summary>
    internal static ImmutableArray<LineWord> Without(ImmutableArray<LineWord> words)
    {
        if (words.Length <= Kept)
        {
            return words;
        }

        var left = ImmutableArray.CreateBuilder<LineWord>(words.Length);
        foreach (var word in words)
        {
            left.Add(word);
            for (var period = 1; period <= LongestPeriod && period * (Kept + 1) <= left.Count; period++)
            {
                if (EndsInRepeats(left, period))
                {
                    left.RemoveRange(left.Count - period, period);
                    break;
                }
            }
        }

        return left.DrainToImmutable();
    }

    private static bool EndsInRepeats(ImmutableArray<LineWord>.Builder words, int period)
    {
        for (var at = words.Count - (period * Kept); at < words.Count; at++)
        {
            if (words[at].Word != words[at - period].Word || words[at].Pauses != words[at - period].Pauses)
            {
                return false;
            }
        }

        return true;
    }
}
