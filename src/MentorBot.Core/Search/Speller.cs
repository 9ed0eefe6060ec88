using System.Numerics;

namespace MentorBot.Core.Search;

/// <summary>Takes a word that no text has for a slip of one that some text has.</summary>
/// <param name="table">The words that the texts have.</param>
/// <param name="meanings">Words of the language that are no slips, whether or not a text has them.</param>
internal sealed class Speller(TermTable table, WordVectors? meanings)
{
    private const int Shortest = 4;

    private readonly Shelf[] _byLength = ByLength(table);

    /// <summary>The known word that is fewest slips away, the most frequent of several; null when none is near.</summary>
    internal string? Correct(string word)
    {
        if (word.Length is < Shortest or > WordReader.LongestWord || meanings?.Knows(word) == true || word.Any(char.IsAsciiDigit))
        {
            return null;
        }

        var (slips, mask) = (Slips(word.Length), Letters(word));
        var counter = new SlipCounter(word, stackalloc ulong[SlipCounter.Room]);
        var best = (Word: (string?)null, Rank: (Slips: int.MaxValue, OtherStart: true, Rare: 0));
        for (var length = Math.Max(Shortest - 1, word.Length - slips); length <= Math.Min(WordReader.LongestWord, word.Length + slips); length++)
        {
            // One slip changes at most two of the letters that the words do not share, one that adds or drops a letter only that.
            var different = (2 * slips) - Math.Abs(word.Length - length);
            var (masks, words) = _byLength[length];
            for (var at = 0; at < masks.Length; at++)
            {
                if (BitOperations.PopCount(masks[at] ^ mask) <= different && counter.To(words[at].Text) is var distance && distance <= slips)
                {
                    var rank = (distance, words[at].Text[0] != word[0], -words[at].Count);
                    best = rank.CompareTo(best.Rank) < 0 ? (words[at].Text, rank) : best;
                }
            }
        }

        return best.Word;
    }

    private static Shelf[] ByLength(TermTable table)
    {
        var byLength = new List<TermTable.Word>[WordReader.LongestWord + 1];
        foreach (var word in table.Words)
        {
            if (word.Text.Length >= Shortest - 1 && !char.IsAsciiDigit(word.Text[0]))
            {
                (byLength[word.Text.Length] ??= []).Add(word);
            }
        }

        return [.. byLength.Select(words => words is null ? new Shelf([], []) : new Shelf([.. words.Select(word => Letters(word.Text))], [.. words]))];
    }

    private static int Slips(int length) => length < 8 ? 1 : 2;

    private static uint Letters(string word)
    {
        var mask = 0u;
        foreach (var letter in word)
        {
            mask |= 1u << (letter is >= 'a' and <= 'z' ? letter - 'a' : 26 + (letter % 6));
        }

        return mask;
    }

    // The letters lie side by side, because most words are passed over by them alone.
    private sealed record Shelf(uint[] Masks, TermTable.Word[] Words);
}
