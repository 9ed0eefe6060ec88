namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Characters that nobody sees and that make a text or a terminal look different from what it is.</summary>
internal static class HiddenLetters
{
    /// <summary>Where the first one stands, or -1; tabs and ends of lines are none.</summary>
    internal static int IndexIn(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (IsHidden(text[at]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>How one of them is named: <c>U+001B</c>.</summary>
    internal static string NameOf(char letter) => $"U+{(int)letter:X4}";

    /// <summary>The text in one line, with such characters written out: for names and quotations in complaints and logs.</summary>
    internal static string Shown(string text) => IndexIn(text) < 0 && text.AsSpan().IndexOfAny('\t', '\n', '\r') < 0
        ? text
        : string.Concat(text.Select(letter => IsHidden(letter) || letter is '\t' or '\n' or '\r' ? $"\\u{(int)letter:X4}" : letter.ToString()));

    // Control characters, and those that turn the direction of a text (https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters).
    private static bool IsHidden(char letter) =>
        (char.IsControl(letter) && letter is not ('\t' or '\n' or '\r'))
        || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';
}
