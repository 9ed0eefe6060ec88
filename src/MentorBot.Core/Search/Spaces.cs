using System.Text;

namespace MentorBot.Core.Search;

/// <summary>Makes every stretch of blanks one blank, or one line end where it held one: what is read after it need not reckon with thousands of them.</summary>
internal static class Spaces
{
    internal static string Single(string text)
    {
        var single = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter) || single.Length == 0 || !char.IsWhiteSpace(single[^1]))
            {
                single.Append(letter);
            }
            else if (letter is '\n')
            {
                single[^1] = letter;
            }
        }

        return single.ToString();
    }
}
