using System.Text.RegularExpressions;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Says in a moderator's words why YAML could not be read, from the line as written rather than from the parser's message.</summary>
internal static partial class YamlFaults
{
    private const string Quote = "Put quotes around the whole value: \"…\".";

    /// <summary>What is most likely wrong near this line.</summary>
    internal static (int Line, string Problem, string Remedy) Explain(SourceText source, int at)
    {
        var line = Math.Clamp(at, source.First, Math.Max(source.First, source.Closing - 1));
        var written = source[line].Trim();
        var value = Value().Match(written).Groups["value"].Value;
        return value switch
        {
            ['"' or '\'', ..] when !IsClosed(value) => (line, "A quote is opened and not closed, or there is text after it.", "Close the quote at the end of the line; inside \"…\" write \\\" for a quote."),
            ['"', ..] => (line, "A `\\` in a text with double quotes has a meaning of its own.", "Write `\\\\` for one backslash, or use single quotes."),
            ['[', ..] when !value.Contains(']', StringComparison.Ordinal) => (line, "A list is opened with `[` and not closed.", "Close it with `]` in the same line, or write one `- …` per line."),
            ['{', ..] when !value.Contains('}', StringComparison.Ordinal) => (line, "A `{` is opened and not closed.", Quote),
            ['@' or '`' or '%' or '{' or '[' or ']' or '}' or ',' or '|' or '>', ..] => (line, $"A value may not begin with `{value[0]}`.", Quote),
            ['-', ' ', ..] when written != value => (line, "A list begins in the same line as its key.", "Begin the list in the next line: two spaces, `- `, and the text."),
            _ when value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':') => (line, "A colon inside an unquoted value looks like a second key.", Quote),
            _ => ExplainShape(source, line, written),
        };
    }

    private static (int Line, string Problem, string Remedy) ExplainShape(SourceText source, int line, string written)
    {
        for (var before = line; before >= Math.Max(source.First, line - 1); before--)
        {
            if (KeyWithoutSpace().Match(source[before]) is { Success: true } key)
            {
                return (before, $"There is no space after `{key.Groups["key"].Value}:`.", "Put a space after the colon.");
            }
        }

        return written switch
        {
            ['-', not (' ' or '-'), ..] => (line, "There is no space after the `-`.", "Put a space after the `-` of each point."),
            _ when !written.StartsWith('-') && !written.Contains(':', StringComparison.Ordinal) => (
                line,
                "This line is neither a key with a value nor a point of a list.",
                "If it is text of the page, put a line with only `---` above it; else write `key: value` or `- …`."),
            _ => (line, "This line is not indented like the ones around it.", "Begin keys in the first column, and all points of a list in one column below their key."),
        };
    }

    private static bool IsClosed(string value) => value.Length > 1 && value.TrimEnd()[^1] == value[0] && !value[1..^1].Replace("\\\"", "", StringComparison.Ordinal).Replace("''", "", StringComparison.Ordinal).Contains(value[0], StringComparison.Ordinal);

    // The value of `key: value`, of a point `- value`, or of both.
    [GeneratedRegex(@"^(?:-\s+)?(?:[\w-]+:(?:\s+|$))?(?<value>.*)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Value();

    [GeneratedRegex(@"^\s*(?<key>[a-z_]+):[^\s/]", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex KeyWithoutSpace();
}
