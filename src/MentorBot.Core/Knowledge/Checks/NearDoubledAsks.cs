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
        var taken = new Dictionary<string, Question>(StringComparer.Ordinal);
        foreach (var question in pages.SelectMany(page => page.Asks.Select(ask => new Question(page.File, ask, ContentOf(ask.Text, out var ordered), ordered))))
        {
            var variants = Variants(question).ToList();
            if (variants.Select(taken.GetValueOrDefault).OfType<Question>().FirstOrDefault(question.IsNear) is { } other)
            {
                yield return new Complaint(
                    question.File,
                    question.Ask.Line,
                    Severity.Warning,
                    $"The question `{question.Ask.Text}` is nearly `{other.Ask.Text}` ({other.File}:{other.Ask.Line}), which is written for `{other.Ask.Address}`.",
                    "Keep it in one place only, or say what makes it different.");
            }

            variants.ForEach(variant => taken.TryAdd(variant, question));
        }
    }

    private static ImmutableArray<string> ContentOf(string text, out bool ordered)
    {
        var words = Words.Of(text);
        var content = words.Where(word => !Fillers.Contains(word));
        ordered = words.Any(Turns.Contains);
        return ordered ? [.. content] : [.. content.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    // Two words that are one slip apart become the same when the right letter of the one or of both is taken away.
    private static IEnumerable<string> Variants(Question question)
    {
        var words = question.Words;
        if (words.Length < FewestWords)
        {
            yield break;
        }

        yield return string.Join(' ', words);
        for (var at = 0; at < words.Length && words.Length <= MostWords; at++)
        {
            if (!MaySlip(words[at]))
            {
                continue;
            }

            // A slip in its first letter moves a word among the others, unless their order counts.
            var (word, rest) = (words[at], string.Join(' ', question.Ordered ? words.SetItem(at, "") : words.RemoveAt(at)) + "|");
            yield return rest + word;
            for (var letter = 0; letter < word.Length; letter++)
            {
                yield return string.Concat(rest, word.AsSpan(0, letter), word.AsSpan(letter + 1));
            }
        }
    }

    // "AI-102" and "AI-103" are two exams, and "train" and "rain" two words.
    private static bool MaySlip(string word) => word.Length is >= ShortestSlip and <= LongestSlip && !word.Any(char.IsAsciiDigit);

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
