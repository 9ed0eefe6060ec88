namespace MentorBot.Core.Replies.Languages;

/// <summary>How French writes numbers, days, lists and quotations.</summary>
internal sealed partial class French
{
    internal override string FullStop => ".";
    internal override string Colon => " : ";
    protected override string DecimalSign => ",";

    internal override bool IsOne(int number) => number is 0 or 1;

    internal override string Day(DateOnly day) => $"{(day.Day == 1 ? "1er" : $"{day.Day}")} {Months[day.Month - 1]} {day.Year}";

    internal override string Quoted(string words) => $"« {words} »";

    internal override string All(IEnumerable<string> items) => Listed(items, " et ");

    internal override string Any(IEnumerable<string> items) => Listed(items, " ou ");

    private static readonly string[] Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
}
