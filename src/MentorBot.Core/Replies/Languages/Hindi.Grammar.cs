namespace MentorBot.Core.Replies.Languages;

/// <summary>How Hindi writes numbers, days, lists and quotations.</summary>
internal sealed partial class Hindi
{
    internal override string FullStop => "।";
    internal override string Colon => ": ";
    protected override string DecimalSign => ".";

    internal override bool IsOne(int number) => number is 0 or 1;

    internal override string Day(DateOnly day) => $"{day.Day} {Months[day.Month - 1]} {day.Year}";

    internal override string Quoted(string words) => $"“{words}”";

    internal override string All(IEnumerable<string> items) => Listed(items, " और ");

    internal override string Any(IEnumerable<string> items) => Listed(items, " या ");

    private static readonly string[] Months = ["जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"];
}
