using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies;

/// <summary>What a piece of a page says in a line: the points of its first list by their bold words, or its first sentence.</summary>
internal static class Gist
{
    /// <summary>The gist in about <paramref name="longest" /> characters; null of nothing.</summary>
    internal static string? Of(IReadOnlyCollection<Prose> body, int longest)
    {
        var points = body.FirstOrDefault() is Prose.List || body.Count > 1 ? PointsOf(body) : [];
        return points.Count > 1
            ? Join(points, longest)
            : body.SelectMany(prose => prose.Lines).Select(line => Cut(FirstSentence(line.Plain), longest)).FirstOrDefault();
    }

    /// <summary>The bold words a point opens with, or else its first sentence.</summary>
    internal static string Of(RichText point)
    {
        var opening = string.Concat(point.Inlines.TakeWhile(inline => inline is not Inline.Plain).Select(inline => inline.Text));
        return (point.Inlines is [Inline.Strong, ..] ? opening : FirstSentence(point.Plain)).Trim().TrimEnd('.', ':', ';', ',');
    }

    private static List<string> PointsOf(IEnumerable<Prose> body) =>
        body.OfType<Prose.List>().FirstOrDefault()?.Items.Where(item => item.Depth == 0).Select(item => Of(item.Text)).ToList() ?? [];

    /// <summary>As many points as fit, and how many more there are.</summary>
    internal static string Join(List<string> points, int longest)
    {
        var joined = Cut(points[0], longest);
        for (var at = 1; at < points.Count; at++)
        {
            if (joined.Length + 2 + points[at].Length > longest)
            {
                return $"{joined}; {points.Count - at} more";
            }

            joined += $"; {points[at]}";
        }

        return joined;
    }

    // Between words, where there are any.
    private static string Cut(string words, int longest)
    {
        if (words.Length <= longest)
        {
            return words;
        }

        var space = words.LastIndexOf(' ', longest - 1);
        return Budget.Cut(words, space > longest / 2 ? space + 1 : longest);
    }

    private static string FirstSentence(string text)
    {
        for (var at = 1; at < text.Length - 1; at++)
        {
            if (text[at] is '.' or '!' or '?' && text[at + 1] == ' ' && IsEnd(text, at))
            {
                return text[..(at + 1)];
            }
        }

        return text;
    }

    // "e.g. this" and "A. Turing" go on.
    private static bool IsEnd(string text, int at) =>
        text[at] is not '.' || (at >= 2 && char.IsLetterOrDigit(text[at - 1]) && (text[at - 2] != '.' && text[at - 2] != ' '));
}
