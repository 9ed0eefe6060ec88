using System.Text;
using System.Text.RegularExpressions;

namespace MentorBot.EndToEnd.Tests.Faces;

/// <summary>Reads Discord's Markdown as people see it (https://discord.com/developers/docs/reference#message-formatting); every sign that is meant as itself has a backslash.</summary>
internal static partial class DiscordMarkdown
{
    /// <summary>The words of a line, and whether it is small print; links are added to <paramref name="links" />.</summary>
    internal static (string Words, bool IsSmall) Read(string line, List<Link> links)
    {
        var mark = LineMark().Match(line);
        return (line == "```" ? "" : Words(line[mark.Length..], links), mark.Value == "-# ");
    }

    private static string Words(string line, List<Link> links)
    {
        var words = new StringBuilder();
        for (var at = 0; at < line.Length; at++)
        {
            switch (line[at])
            {
                case '\\':
                    words.Append(line[++at]);
                    break;
                case '`':
                    var close = line.IndexOf('`', at + 1);
                    words.Append(line[(at + 1)..close]);
                    at = close;
                    break;
                case '[':
                    var link = WebLink().Match(line, at);
                    var label = Words(link.Groups["label"].Value, []);
                    links.Add(new Link(Content.Tidy(label), link.Groups["url"].Value));
                    words.Append(label);
                    at += link.Length - 1;
                    break;
                case '*':
                    break;
                default:
                    words.Append(line[at]);
                    break;
            }
        }

        return words.ToString();
    }

    [GeneratedRegex("^(?:#{2,3} |-# |> | *- )?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineMark();

    [GeneratedRegex(@"\G\[(?<label>(?:\\.|[^\\\]])*)\]\(<(?<url>[^>]*)>\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WebLink();
}
