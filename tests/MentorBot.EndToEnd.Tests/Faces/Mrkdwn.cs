using System.Text;
using System.Text.RegularExpressions;

namespace MentorBot.EndToEnd.Tests.Faces;

/// <summary>Reads Slack's markup as people see it (https://docs.slack.dev/messaging/formatting-message-text).</summary>
internal static partial class Mrkdwn
{
    private const char Joiner = '\u2060';

    /// <summary>The words, line by line; links are added to <paramref name="links" />.</summary>
    internal static string Read(string text, List<Link> links) => string.Join('\n', text.Split('\n').Where(line => line != "```").Select(line => ReadLine(line, links)));

    private static string ReadLine(string line, List<Link> links)
    {
        line = Bullet().Replace(line, "");
        var words = new StringBuilder();
        for (var at = 0; at < line.Length; at++)
        {
            switch (line[at])
            {
                case '<':
                    var end = line.IndexOf('>', at);
                    words.Append(Follow(line[(at + 1)..end], links));
                    at = end;
                    break;
                case '`' when IsMark(line, at):
                    var close = line.IndexOf('`', at + 1);
                    words.Append(Unescaped(line[(at + 1)..close]));
                    at = close;
                    break;
                case '*' or '_' or '~' when IsMark(line, at):
                    break;
                default:
                    words.Append(line[at]);
                    break;
            }
        }

        return Unescaped(words.ToString());
    }

    private static string Follow(string inside, List<Link> links)
    {
        var bar = inside.IndexOf('|');
        var label = Unescaped(inside[(bar + 1)..]);
        links.Add(new Link(Content.Tidy(label), Unescaped(inside[..bar])));
        return inside[(bar + 1)..];
    }

    // A sign formats at the edge of a word, and not beside a joiner.
    private static bool IsMark(string line, int at)
    {
        var (before, after) = (at == 0 ? ' ' : line[at - 1], at == line.Length - 1 ? ' ' : line[at + 1]);
        return before is not Joiner && after is not Joiner && !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after));
    }

    private static string Unescaped(string words) => words.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);

    [GeneratedRegex("^(?: *[•◦] |&gt; )", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bullet();
}
