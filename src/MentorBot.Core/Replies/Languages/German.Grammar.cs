namespace MentorBot.Core.Replies.Languages;

/// <summary>How German writes numbers, days, lists and quotations.</summary>
internal sealed partial class German
{
    internal override string FullStop => ".";
    internal override string Colon => ": ";
    protected override string DecimalSign => ",";

    internal override bool IsOne(int number) => number == 1;

    internal override string Day(DateOnly day) => $"{day.Day}. {Months[day.Month - 1]} {day.Year}";

    internal override string Quoted(string words) => $"„{words}“";

    internal override string All(IEnumerable<string> items) => Listed(items, " und ");

    internal override string Any(IEnumerable<string> items) => Listed(items, " oder ");

    private static readonly string[] Months = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];
}
