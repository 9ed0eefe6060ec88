using System.Diagnostics.CodeAnalysis;
using System.Text;
using MentorBot.Core.Search;

namespace MentorBot.Core.Knowledge;

/// <summary>One part of an address: lower-case letters, digits and single hyphens, 1 to 60 characters.</summary>
public readonly record struct Slug
{
    /// <summary>The longest slug, in characters.</summary>
    public const int MaxLength = 60;

    private readonly string? _value;

    private Slug(string value) => _value = value;

    /// <summary>Reads a slug exactly as written; nonsense is answered with false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Slug slug)
    {
        slug = default;
        if (text is not { Length: > 0 and <= MaxLength } || text[0] == '-' || text[^1] == '-')
        {
            return false;
        }

        if (text.Contains("--", StringComparison.Ordinal) || !text.All(letter => letter is '-' || char.IsAsciiDigit(letter) || char.IsAsciiLetterLower(letter)))
        {
            return false;
        }

        slug = new Slug(text);
        return true;
    }

    /// <summary>Makes the slug of a heading or title ("How to start" gives <c>how-to-start</c>); false when nothing of it can stay.</summary>
    public static bool TryMake(string title, out Slug slug)
    {
        var made = new StringBuilder(title.Length);
        foreach (var letter in title.Select(Letters.Fold))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                made.Append(char.ToLowerInvariant(letter));
            }
            else if (made.Length > 0 && made[^1] != '-' && !IsMark(letter))
            {
                made.Append('-');
            }
        }

        var text = made.ToString();
        return TryParse(text[..Math.Min(text.Length, MaxLength)].Trim('-'), out slug);
    }

    /// <inheritdoc />
    public override string ToString() => _value ?? "";

    private static bool IsMark(char letter) =>
        letter is '\'' or '’' || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
