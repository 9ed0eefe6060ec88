using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace MentorBot.Discord.Rendering;

/// <summary>Keeps words from meaning anything but themselves in Discord's Markdown (https://discord.com/developers/docs/reference#message-formatting).</summary>
/// <remarks>No character becomes longer than <see cref="MentorBot.Core.Replies.Budget" /> says it weighs.</remarks>
internal static partial class Markdown
{
    // Discord looks for mentions before it looks at backslashes; a gap of no width is what no reader of mentions crosses.
    private const char Gap = '\u200B';

    private static readonly SearchValues<char> Signs = SearchValues.Create("\\*_~`|<>[]#@:-+.\n\r");

    /// <summary>Words on one line, with a line break as a space.</summary>
    internal static string Line(string words) => Escape(words.ReplaceLineEndings(" "), atLineStart: true);

    /// <summary>Words of a paragraph, with their line breaks.</summary>
    internal static string Words(string words, bool atLineStart) => Escape(words.ReplaceLineEndings("\n"), atLineStart);

    /// <summary>Words to stand between single backticks, where nothing can be escaped.</summary>
    internal static string Code(string words) => Mention().Replace(words.ReplaceLineEndings(" ").Replace('`', 'ˋ'), Parted);

    /// <summary>Lines to stand between triple backticks, where nothing can be escaped.</summary>
    internal static string CodeBlock(string code) => Mention().Replace(code.Replace("```", "ˋˋˋ", StringComparison.Ordinal), Parted);

    /// <summary>An address to stand in angle brackets.</summary>
    internal static string Target(Uri url) => Everyone().Replace(url.AbsoluteUri, "%40");

    private static string Escape(string words, bool atLineStart)
    {
        if (!atLineStart && words.AsSpan().IndexOfAny(Signs) < 0)
        {
            return words;
        }

        var escaped = new StringBuilder(words.Length + 16);
        for (var at = 0; at < words.Length; at++)
        {
            var letter = words[at];
            switch (letter)
            {
                case '@':
                    escaped.Append(letter).Append(Gap);
                    break;
                case '\\' or '*' or '_' or '~' or '`' or '|' or '<' or '>' or '[' or ']' or '#':
                case '-' or '+' when atLineStart:
                case '.' when EndsLineNumber(words, at):
                case ':' when at + 1 < words.Length && !char.IsWhiteSpace(words[at + 1]):
                    escaped.Append('\\').Append(letter);
                    break;
                default:
                    escaped.Append(letter);
                    break;
            }

            atLineStart = letter is '\n' || (atLineStart && char.IsWhiteSpace(letter));
        }

        return escaped.ToString();
    }

    // "1." opens a list only where nothing but digits stands before it on the line.
    private static bool EndsLineNumber(string words, int dot)
    {
        var at = dot - 1;
        while (at >= 0 && char.IsAsciiDigit(words[at]))
        {
            at--;
        }

        var digits = dot - 1 - at;
        while (at >= 0 && words[at] is ' ' or '\t')
        {
            at--;
        }

        return digits > 0 && (at < 0 || words[at] is '\n');
    }

    private static string Parted(Match mention) => mention.Value.Insert(1, Gap.ToString());

    [GeneratedRegex("@(?=everyone|here)|<(?=@[!&]?[0-9]|#[0-9]|/[^>\n]{1,100}:[0-9]|a?:[^>\n]{1,64}:[0-9]|t:-?[0-9]|id:)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mention();

    [GeneratedRegex("@(?=everyone|here)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Everyone();
}
