using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.KnowledgeFolder.Writing;

/// <summary>Where a new <c>ask</c> line goes in the text of a page, and how it is written there.</summary>
internal static class AskInsertion
{
    private const string Key = "ask:";

    /// <summary>The place and what to put there; null where the list is written in a way that this does not know.</summary>
    internal static (int At, string Text)? Into(string text, string ask)
    {
        if (SourceText.Of(text, new Complaints("")) is not { } source)
        {
            return null;
        }

        var ending = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var key = Enumerable.Range(2, source.Closing - 2).FirstOrDefault(line => source[line].StartsWith(Key, StringComparison.Ordinal));
        return key == 0 ? (StartOf(text, source.Closing), $"{Key}{ending}  - {Quoted(ask)}{ending}")
            : WithoutNote(source[key][Key.Length..]) is { Length: > 0 } value ? Inline(text, source, key, value, ask)
            : LastItem(source, key) is var (line, indent) ? (StartOf(text, line + 1), $"{indent}- {Quoted(ask)}{ending}")
            : (StartOf(text, key + 1), $"  - {Quoted(ask)}{ending}");
    }

    /// <summary>The words in quotes, in which YAML reads nothing else than is written.</summary>
    internal static string Quoted(string ask) => $"\"{ask.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    // "ask: [one, two]"
    private static (int At, string Text)? Inline(string text, SourceText source, int key, string value, string ask)
    {
        if (value[0] != '[' || value[^1] != ']')
        {
            return null;
        }

        var at = StartOf(text, key) + source[key].IndexOf(value, Key.Length, StringComparison.Ordinal) + value.Length - 1;
        var isEmpty = string.IsNullOrWhiteSpace(value[1..^1]);
        return (at, isEmpty ? Quoted(ask) : $", {Quoted(ask)}");
    }

    // The last line of the list that is neither empty nor a note, and the indent of its points.
    private static (int Line, string Indent)? LastItem(SourceText source, int key)
    {
        (int Line, string Indent)? last = null;
        for (var line = key + 1; line < source.Closing; line++)
        {
            var written = source[line];
            var words = written.TrimStart();
            if (words.StartsWith("- ", StringComparison.Ordinal) || words == "-")
            {
                last = (line, last?.Indent ?? written[..^words.Length]);
            }
            else if (words.Length > 0 && words[0] != '#')
            {
                // A point may go on in the next line, further in; anything in the first column is the next key.
                if (last is not { } point || words.Length == written.Length)
                {
                    break;
                }

                last = (line, point.Indent);
            }
        }

        return last;
    }

    private static string WithoutNote(string value) =>
        (value.IndexOf(" #", StringComparison.Ordinal) is >= 0 and var note ? value[..note] : value).Trim();

    // Line endings of every kind count as one, as they do for the reader.
    private static int StartOf(string text, int line)
    {
        var at = 0;
        for (var number = 1; number < line; number++)
        {
            at = text.IndexOfAny(['\r', '\n'], at);
            at += text.AsSpan(at).StartsWith("\r\n") ? 2 : 1;
        }

        return at;
    }
}
