using System.Text.RegularExpressions;

namespace MentorBot.Core.Replies.Languages;

/// <summary>How Spanish writes numbers, days, lists and quotations.</summary>
internal sealed partial class Spanish
{
    internal override string FullStop => ".";
    internal override string Colon => ": ";
    protected override string DecimalSign => ",";

    internal override bool IsOne(int number) => number == 1;

    internal override string Day(DateOnly day) => $"{day.Day} de {Months[day.Month - 1]} de {day.Year}";

    internal override string Quoted(string words) => $"«{words}»";

    internal override string All(IEnumerable<string> items) => Joined([.. items], BeginsWithI(), " e ", " y ");

    internal override string Any(IEnumerable<string> items) => Joined([.. items], BeginsWithO(), " u ", " o ");

    private static readonly string[] Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    // The word for "and" or "or" changes before its own sound (https://www.rae.es/dpd/y and https://www.rae.es/dpd/o).
    private static string Joined(string[] items, Regex itsSound, string before, string otherwise) =>
        Listed(items, items.Length > 0 && itsSound.IsMatch(items[^1]) ? before : otherwise);

    [GeneratedRegex(@"^\W*(?!hi[ae])h?[ií]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BeginsWithI();

    [GeneratedRegex(@"^\W*h?[oó]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BeginsWithO();
}
