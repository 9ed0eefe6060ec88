using System.Collections.Frozen;
using System.Collections.Immutable;
using MentorBot.Core.Search;

namespace MentorBot.Core.Knowledge.Checks;

/// <summary>Questions of two pages that say the same: with their words in another order, or with one letter of one word amiss.</summary>
internal static class NearDoubledAsks
{
    private const int FewestWords = 2;

    // A slip in a long question or a long word is not looked for, so that the work grows with the number of questions only.
    private const int MostWords = 12;
    private const int ShortestSlip = 5;
    private const int LongestSlip = 20;

    private static readonly FrozenSet<string> Fillers = Words.Of(
        "a an am and are as at be can could do does for get give has have i if in is it its just know let like me my of on or please should so tell that the their them there they this to was what will with would you your")
        .ToFrozenSet(StringComparer.Ordinal);

    // Around these the order of the words is the question.
    private static readonly FrozenSet<string> Turns = FrozenSet.Create(StringComparer.Ordinal, "from", "into", "before", "after", "than");

    internal static IEnumerable<Complaint> Of(ImmutableArray<WrittenPage> pages)
    {
        var (taken, variants) = (new Dictionary<ulong, Question>(), new List<ulong>());
        foreach (var question in pages.SelectMany(page => page.Asks.Select(ask => new Question(page.File, ask, ContentOf(ask.Text, out var ordered), ordered))))
        {
            variants.Clear();
            variants.AddRange(Variants(question));
            if (variants.Select(taken.GetValueOrDefault).OfType<Question>().FirstOrDefault(question.IsNear) is { } other)
            {
                yield return new Complaint(
                    question.File,
                    question.Ask.Line,
                    Severity.Warning,
                    $"The question `{question.Ask.Text}` is nearly `{other.Ask.Text}` ({other.File}:{other.Ask.Line}), which is written for `{other.Ask.Address}`.",
                    "Keep it in one place only, or say what makes it different.");
            }

            foreach (var variant in variants)
            {
                taken.TryAdd(variant, question);
            }
        }
    }

    private static ImmutableArray<string> ContentOf(string text, out bool ordered)
    {
        var words = Words.Of(text);
        ordered = words.Any(Turns.Contains);
        words = words.RemoveAll(Fillers.Contains);
        return ordered ? words : [.. words.Sort(StringComparer.Ordinal).Distinct(StringComparer.Ordinal)];
    }

    // Two words that are one slip apart become the same when the right letter of the one or of both is taken away. A page has dozens of
    // questions and each of them dozens of variants, so only a number is kept of each; who shares one is looked at as written.
    private static IEnumerable<ulong> Variants(Question question)
    {
        var words = question.Words;
        if (words.Length < FewestWords)
        {
            yield break;
        }

        yield return Print.Of(words);
        for (var at = 0; at < words.Length && words.Length <= MostWords; at++)
        {
            if (!MaySlip(words[at]))
            {
                continue;
            }

            // A slip in its first letter moves a word among the others, unless their order counts.
            var (word, rest) = (words[at], question.Ordered ? Print.Of(words.SetItem(at, "")) : Print.Of(words, without: at));
            yield return Print.With(rest, word);
            for (var letter = 0; letter < word.Length; letter++)
            {
                yield return Print.With(rest, word, without: letter);
            }
        }
    }

    // "AI-102" and "AI-103" are two exams, and "train" and "rain" two words.
    private static bool MaySlip(string word) => word.Length is >= ShortestSlip and <= LongestSlip && !word.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Words as a number that other words hardly share (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/).</summary>
    private static class Print
    {
        private const ulong Basis = 14695981039346656037;
        private const ulong Prime = 1099511628211;
        private const char Gap = ' ';

        internal static ulong Of(ImmutableArray<string> words, int without = -1)
        {
            var print = Basis;
            for (var at = 0; at < words.Length; at++)
            {
                print = at == without ? print : With(print, words[at]);
            }

            return print;
        }

        internal static ulong With(ulong print, string word, int without = -1)
        {
            for (var at = 0; at < word.Length; at++)
            {
                if (at != without)
                {
                    print = (print ^ word[at]) * Prime;
                }
            }

            return (print ^ Gap) * Prime;
        }
    }

    private sealed record Question(string File, WrittenLine Ask, ImmutableArray<string> Words, bool Ordered)
    {
        // The very same question is another fault, and the questions of one page are its own matter.
        internal bool IsNear(Question other) => other.File != File && Search.Words.Key(Ask.Text) != Search.Words.Key(other.Ask.Text) && HasOneSlip(other);

        private bool HasOneSlip(Question other)
        {
            var mine = Words.Except(other.Words, StringComparer.Ordinal).ToList();
            var others = other.Words.Except(Words, StringComparer.Ordinal).ToList();
            return (mine, others) switch
            {
                ([], []) => true,
                ([var one], [var two]) => Spelling.IsWithin(one, two, slips: 1),
                _ => false,
            };
        }
    }
}
