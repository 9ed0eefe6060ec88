namespace MentorBot.Core.Manners;

/// <summary>Tells talk from questions. Somebody in distress comes before everything, a report of harassment next; all else must be the whole of what is said.</summary>
internal static class TalkReader
{
    // Nobody reads further to see what a text is about, and what comes first weighs most.
    private const int Longest = 20_000;

    private const int LongestTalk = 500;

    /// <summary>What must never be taken for a question, however much else is said, or null.</summary>
    internal static Talk? Urgent(string text)
    {
        var line = Line.Of(text.Length > Longest ? text[..Longest] : text);
        return Distress.IsIn(line) ? Talk.Distress
            : Harassment.IsIn(line) ? Talk.Harassment
            : null;
    }

    /// <summary>The talk that a text is from end to end, or null when a question is left.</summary>
    internal static Talk? Of(string text) => text.Length > LongestTalk ? null : Of(Line.Of(text));

    /// <summary>The text without the courtesies around it; the text as it is when nothing else would be left.</summary>
    internal static string Question(string text) => Courtesies.Off(Line.Of(text)) is { Said: not null, Left: { IsEmpty: false } rest } ? rest.Text.Trim(' ', ',', '.', '!', ';', ':', '-', '\n', '\r', '\t') : text;

    /// <summary>The text without what is only said again and again.</summary>
    internal static string Brief(string text)
    {
        var words = text.Length > LongestTalk ? Line.Of(text).Words : [];
        var kept = Repeats.Without(words).Select(word => word.Start).ToHashSet();
        return kept.Count == words.Length
            ? text
            : string.Concat(words.Select((word, at) => kept.Contains(word.Start) ? text[word.Start..(at + 1 < words.Length ? words[at + 1].Start : text.Length)] : ""));
    }

    private static Talk? Of(Line line)
    {
        if (line.IsEmpty)
        {
            return Talk.Silence;
        }

        if (Remarks.Of(line) is { } remark)
        {
            return remark;
        }

        var (rest, said) = Courtesies.Off(line);
        return rest.IsEmpty ? said : said is null ? null : Remarks.Of(rest);
    }
}
