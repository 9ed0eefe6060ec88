using System.Globalization;

namespace MentorBot.Core.Replies.Languages;

/// <summary>How English writes numbers, days, lists and quotations.</summary>
internal sealed partial class English
{
    internal override string FullStop => ".";
    internal override string Colon => ": ";
    protected override string DecimalSign => ".";

    internal override bool IsOne(int number) => number == 1;

    // The one form that readers on both sides of the Atlantic read alike.
    internal override string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal override string Quoted(string words) => $"\"{words}\"";

    internal override string All(IEnumerable<string> items) => Listed(items, " and ");

    internal override string Any(IEnumerable<string> items) => Listed(items, " or ");
}
