using System.Text;

namespace MentorBot.Slack.Rendering;

/// <summary>Makes words mean nothing but themselves in Slack's markup.</summary>
/// <remarks>
/// Slack knows three escapes and only three, for &amp;, &lt; and &gt; (https://docs.slack.dev/messaging/formatting-message-text#escaping), and none for
/// its formatting signs. A sign formats only at the edge of a word, so a word joiner (U+2060) beside it takes the edge away: it is not seen, is neither
/// a space nor punctuation, does not let a line break there, and leaves the sign itself to be read and searched. It costs one character, which
/// <c>Budget</c> has counted. Signs inside a word, as in snake_case, need none.
/// </remarks>
internal static class PlainWords
{
    internal const char Joiner = '\u2060';

    /// <summary>Escapes what Slack asks to escape, and nothing else.</summary>
    internal static string Escape(string words) => words.Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>The words as ordinary text.</summary>
    /// <param name="words">What to say.</param>
    /// <param name="within">The sign of the style they stand in, which they must not end, or null.</param>
    /// <param name="opensLine">Whether a line begins with them.</param>
    internal static string Neutral(string words, char? within = null, bool opensLine = true)
    {
        var text = new StringBuilder(words.Length + 8);
        for (var at = 0; at < words.Length; at++)
        {
            _ = words[at] switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                // A line that begins with this sign, escaped or in its wide form, is a quotation.
                '>' or '＞' when (at == 0 ? opensLine : words[at - 1] == '\n') => text.Append('›'),
                '>' => text.Append("&gt;"),
                ':' when BeginsEmoji(words, at) => text.Append(':').Append(Joiner),
                '*' or '_' or '~' or '`' when !IsInsideWord(words, at) =>
                    words[at] == within ? text.Append(words[at]).Append(Joiner) : text.Append(Joiner).Append(words[at]),
                var letter => text.Append(letter),
            };
        }

        return text.ToString();
    }

    /// <summary>The words for a header or a button, where Slack reads no markup; no reference survives there either.</summary>
    internal static string Label(string words)
    {
        var text = new StringBuilder(words.ReplaceLineEndings(" "));
        foreach (var sign in "!@#")
        {
            text.Replace($"<{sign}", $"‹{sign}");
        }

        return text.ToString();
    }

    private static bool IsInsideWord(string words, int at) => words[at] != '`'
        && at > 0 && at < words.Length - 1
        && char.IsLetterOrDigit(words[at - 1]) && char.IsLetterOrDigit(words[at + 1]);

    // :smile: is a picture, 10:30:15 is a time.
    private static bool BeginsEmoji(string words, int at)
    {
        var end = at + 1;
        while (end < words.Length && (char.IsAsciiLetterLower(words[end]) || char.IsAsciiDigit(words[end]) || words[end] is '_' or '-' or '+' or '\''))
        {
            end++;
        }

        return end < words.Length && words[end] == ':' && words.AsSpan(at + 1, end - at - 1).ContainsAnyExceptInRange('0', '9');
    }
}
