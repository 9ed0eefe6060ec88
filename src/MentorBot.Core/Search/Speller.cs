using System.Numerics;
using System.Runtime.InteropServices;

namespace MentorBot.Core.Search;

/// <summary>Takes a word that no text has for a slip of one that some text has: the fewest slips away, and of several the likeliest (Kernighan, Church and Gale 1990, https://aclanthology.org/C90-2036/).</summary>
internal sealed class Speller
{
    // A word of three letters is taken only for one of four with a letter dropped, or with two swapped: else too many are near.
    private const int Shortest = 3;
    private const int Short = 4;

    // Which letter was added or put in place of another is one in so many; there is but one way to drop a letter or to swap two.
    private const int Alphabet = 26;

    // A slip is seldom in the first letter.
    private const int SameStart = 2;

    // Only when a word is not known: to look for the other forms takes longer than to index a small collection.
    private readonly Lazy<Shelf[]> _byLength;
    private readonly WordVectors? _meanings;

    /// <param name="words">The words that the texts have.</param>
    /// <param name="terms">Their stems: a word that shares one is known too.</param>
    /// <param name="meanings">Words of the language that are no slips, whether or not a text has them.</param>
    internal Speller(WordTable words, TermTable terms, WordVectors? meanings)
    {
        _meanings = meanings;
        _byLength = new Lazy<Shelf[]>(() => ByLength([.. words.Words, .. FormsOf(words, terms, meanings)]));
    }

    /// <summary>The known word that is meant; null when none is near.</summary>
    internal string? Correct(string word)
    {
        if (word.Length is < Shortest or > WordReader.LongestWord || _meanings?.Knows(word) == true || word.Any(char.IsAsciiDigit))
        {
            return null;
        }

        var (slips, mask) = (Slips(word.Length), Letters(word));
        var counter = new SlipCounter(word, stackalloc ulong[SlipCounter.Room]);
        var best = new Guess(Word: null, slips, Chance: 0);
        for (var length = Math.Max(Shortest, word.Length - (word.Length < Short ? 0 : slips)); length <= Math.Min(WordReader.LongestWord, word.Length + slips); length++)
        {
            // One slip changes at most two of the letters that the words do not share, one that adds or drops a letter only that.
            var isSwap = word.Length < Short && length == word.Length;
            var different = isSwap ? 0 : (2 * slips) - Math.Abs(word.Length - length);
            best = _byLength.Value[length].Best(word, mask, different, counter, best);
        }

        return best.Word;
    }

    // Other forms of what the texts say, which somebody may have meant as well.
    private static IEnumerable<WordTable.Word> FormsOf(WordTable words, TermTable terms, WordVectors? meanings) =>
        (meanings?.Words ?? []).Where(word => terms.FindStem(word) >= 0 && !words.Has(word)).Select(word => new WordTable.Word(word, Count: 1));

    private static Shelf[] ByLength(IEnumerable<WordTable.Word> words)
    {
        var byLength = words
            .Where(word => word.Text.Length >= Shortest && !char.IsAsciiDigit(word.Text[0]))
            .ToLookup(word => word.Text.Length);
        return [.. Enumerable.Range(0, WordReader.LongestWord + 1).Select(length => new Shelf([.. byLength[length].Select(word => Letters(word.Text))], [.. byLength[length]]))];
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

    // How likely the known word is and, if it is meant, this slip of it.
    private static long Chance(string written, WordTable.Word known, bool areSameLetters)
    {
        var isDroppedOrSwapped = known.Text.Length > written.Length || (areSameLetters && known.Text.Length == written.Length);
        return (long)known.Count * (isDroppedOrSwapped ? Alphabet : 1) * (known.Text[0] == written[0] ? SameStart : 1);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Guess(string? Word, int Slips, long Chance);

    // Words of one length. Their letters lie side by side, because most words are passed over by them alone.
    private sealed record Shelf(uint[] Masks, WordTable.Word[] Words)
    {
        internal Guess Best(string written, uint mask, int different, SlipCounter counter, Guess best)
        {
            for (var at = NextAlike(0, mask, different); at < Masks.Length; at = NextAlike(at + 1, mask, different))
            {
                if (counter.To(Words[at].Text) is var slips && slips <= best.Slips
                    && Chance(written, Words[at], Masks[at] == mask) is var chance && (slips < best.Slips || chance > best.Chance))
                {
                    best = new Guess(Words[at].Text, slips, chance);
                }
            }

            return best;
        }

        // The next word, from one on, whose letters differ by at most so many; most are passed over many at a time.
        private int NextAlike(int at, uint mask, int different)
        {
            while (at < Masks.Length)
            {
                if (at + Vector<uint>.Count <= Masks.Length && !Vector.EqualsAny(Without(new Vector<uint>(Masks, at) ^ new Vector<uint>(mask), different), Vector<uint>.Zero))
                {
                    at += Vector<uint>.Count;
                }
                else if (BitOperations.PopCount(Masks[at] ^ mask) <= different)
                {
                    return at;
                }
                else
                {
                    at++;
                }
            }

            return at;
        }

        // The bits without so many of those that are set.
        private static Vector<uint> Without(Vector<uint> bits, int taken)
        {
            for (; taken > 0; taken--)
            {
                bits &= bits - Vector<uint>.One;
            }

            return bits;
        }
    }
}
