using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies;

/// <summary>Cuts one line of text: after a sentence where it can, else between words, and inside a word only when the word alone is too long.</summary>
internal static class LineCutting
{
    // A surrogate pair has to stay together, so room is kept for two.
    private const int MostOfCharacter = 10;

    private static readonly int Empty = Budget.Of(RichText.Of());

    /// <summary>The line in lines of at most <paramref name="weight" /> each, at least one.</summary>
    internal static ImmutableArray<RichText> Cut(RichText text, int weight)
    {
        if (Budget.Of(text) <= weight)
        {
            return [text];
        }

        var lines = ImmutableArray.CreateBuilder<RichText>();
        var line = new List<Inline>();
        var used = Empty;
        foreach (var word in text.Inlines.SelectMany(inline => WordsOf(inline, weight)))
        {
            if (line.Count > 0 && used + Cost(word, line) > weight)
            {
                var rest = TakeAfterSentence(line);
                lines.Add(Join(line));
                line = rest;
                used = Budget.Of(Join(line));
            }

            used += Cost(word, line);
            line.Add(word);
        }

        lines.Add(Join(line));
        return lines.DrainToImmutable();
    }

    private static int Cost(Inline word, List<Inline> line) =>
        Budget.Of(word.Text) + (line.Count > 0 && IsSameStretch(line[^1], word) ? 0 : Budget.OfStyle(word));

    private static bool IsSameStretch(Inline before, Inline word) => before.With("") == word.With("");

    // Going back further than half the line for a full stop would waste more than it pleases.
    private static List<Inline> TakeAfterSentence(List<Inline> line)
    {
        var end = line.FindLastIndex(word => word.Text.TrimEnd() is [.., '.' or '!' or '?']) + 1;
        if (end <= line.Count / 2)
        {
            return [];
        }

        var rest = line[end..];
        line.RemoveRange(end, line.Count - end);
        return rest;
    }

    private static IEnumerable<Inline> WordsOf(Inline inline, int weight)
    {
        var room = weight - Empty - Budget.OfStyle(inline);
        var (start, used) = (0, 0);
        for (var at = 1; at <= inline.Text.Length; at++)
        {
            used += Budget.Of(inline.Text[at - 1]);
            var ends = at == inline.Text.Length
                || (char.IsWhiteSpace(inline.Text[at - 1]) && !char.IsWhiteSpace(inline.Text[at]))
                || used + MostOfCharacter > room;
            if (ends && (at == inline.Text.Length || !char.IsLowSurrogate(inline.Text[at])))
            {
                yield return inline.With(inline.Text[start..at]);
                (start, used) = (at, 0);
            }
        }
    }

    private static RichText Join(List<Inline> words)
    {
        var joined = new List<Inline>();
        foreach (var word in words)
        {
            if (joined.Count > 0 && IsSameStretch(joined[^1], word))
            {
                joined[^1] = word.With(joined[^1].Text + word.Text);
            }
            else
            {
                joined.Add(word);
            }
        }

        return new RichText([.. joined]);
    }
}
