using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace MentorBot.Core.Search;

/// <summary>What people write, as comparable words: full-width forms and accents folded, hidden characters dropped, lower case, plural endings taken off.</summary>
public static class Words
{
    /// <summary>The words of a text, in order.</summary>
    public static ImmutableArray<string> Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        foreach (var letter in text.Select(Letters.Fold))
        {
            if (char.IsLetterOrDigit(letter) || (word.Length > 0 && letter is '+' or '#'))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (letter is not ('\'' or '’') && char.GetUnicodeCategory(letter) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark))
            {
                End(word, words);
            }
        }

        End(word, words);
        return words.DrainToImmutable();
    }

    /// <summary>The words of a text, joined by single spaces: two texts with the same key say the same name.</summary>
    public static string Key(string text) => string.Join(' ', Of(text));

    private static void End(StringBuilder word, ImmutableArray<string>.Builder words)
    {
        if (word.Length > 0)
        {
            words.Add(Singular(word.ToString()));
            word.Clear();
        }
    }

    private static string Singular(string word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
}
