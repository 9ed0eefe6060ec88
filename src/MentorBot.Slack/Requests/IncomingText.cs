using System.Text;

namespace MentorBot.Slack.Requests;

/// <summary>Turns Slack's text into what the person typed: it arrives with &amp;, &lt; and &gt; escaped and with references in angle brackets (https://docs.slack.dev/messaging/formatting-message-text).</summary>
internal static class IncomingText
{
    /// <summary>The words, without mentions of the bot itself and without white space around them.</summary>
    internal static string Read(string? text, string? botUser = null)
    {
        var words = new StringBuilder();
        var rest = (text ?? "").AsSpan();
        while (rest.IndexOf('<') is var start and >= 0 && rest[start..].IndexOf('>') is var length and > 0)
        {
            words.Append(rest[..start]).Append(Reference(rest.Slice(start + 1, length - 1), botUser));
            rest = rest[(start + length + 1)..];
        }

        return words.Append(rest)
            .Replace("&lt;", "<")
            .Replace("&gt;", ">")
            .Replace("&amp;", "&")
            .ToString()
            .Trim();
    }

    // <@U1|ada>, <#C1|general>, <!subteam^S1|@team>, <!here>, <https://example.org|label>
    private static string Reference(ReadOnlySpan<char> inside, string? botUser)
    {
        var bar = inside.IndexOf('|');
        var target = bar < 0 ? inside : inside[..bar];
        var label = bar < 0 ? "" : inside[(bar + 1)..].ToString();
        return target switch
        {
            ['@', .. var user] => user.SequenceEqual(botUser) ? " " : Named('@', label, "someone"),
            ['#', ..] => Named('#', label, "channel"),
            ['!', .. var group] => Named('@', label, group.ToString()),
            _ => label.Length > 0 ? label : target.ToString(),
        };
    }

    private static string Named(char sign, string label, string otherwise) =>
        label.Length == 0 ? sign + otherwise : label.StartsWith(sign) ? label : sign + label;
}
