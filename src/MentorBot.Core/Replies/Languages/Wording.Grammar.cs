using System.Globalization;

namespace MentorBot.Core.Replies.Languages;

/// <summary>The rules by which a language writes numbers, days, lists and quotations.</summary>
public abstract partial class Wording
{
    /// <summary>Whether a number takes the form for one, by the plural rules of Unicode's CLDR (https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html).</summary>
    /// <remarks>The form for many that Spanish, French and Portuguese have begins at a million, which nothing here counts.</remarks>
    internal abstract bool IsOne(int number);

    /// <summary>A day, as people write it.</summary>
    internal abstract string Day(DateOnly day);

    /// <summary>Words in quotation marks.</summary>
    internal abstract string Quoted(string words);

    /// <summary>All of these: "a, b and c".</summary>
    internal abstract string All(IEnumerable<string> items);

    /// <summary>Any of these: "a, b or c".</summary>
    internal abstract string Any(IEnumerable<string> items);

    /// <summary>The end of a sentence.</summary>
    internal abstract string FullStop { get; }

    /// <summary>What stands between a name and what is said of it.</summary>
    internal abstract string Colon { get; }

    /// <summary>What stands between the whole and the tenths of a number.</summary>
    protected abstract string DecimalSign { get; }

    /// <summary>The number with the form of the word that belongs to it.</summary>
    protected string Count(int number, string one, string other) => string.Create(CultureInfo.InvariantCulture, $"{number} {Form(number, one, other)}");

    /// <summary>The form that belongs to the number.</summary>
    protected string Form(int number, string one, string other) => IsOne(number) ? one : other;

    /// <summary>Items with commas between them, but for the last.</summary>
    protected static string Listed(IEnumerable<string> items, string beforeLast) => items.ToList() switch
    {
        [.. { Count: > 0 } others, var last] => $"{string.Join(", ", others)}{beforeLast}{last}",
        var few => string.Concat(few),
    };

    private string Tenths(double number) => number.ToString("0.0", CultureInfo.InvariantCulture).Replace(".", DecimalSign, StringComparison.Ordinal);
}
