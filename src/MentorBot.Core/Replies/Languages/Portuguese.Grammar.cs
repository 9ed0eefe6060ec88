namespace MentorBot.Core.Replies.Languages;

/// <summary>How Portuguese writes numbers, days, lists and quotations.</summary>
internal sealed partial class Portuguese
{
    internal override string FullStop => ".";
    internal override string Colon => ": ";
    protected override string DecimalSign => ",";

    internal override bool IsOne(int number) => number is 0 or 1;

    internal override string Day(DateOnly day) => $"{(day.Day == 1 ? "1º" : $"{day.Day}")} de {Months[day.Month - 1]} de {day.Year}";

    internal override string Quoted(string words) => $"“{words}”";

    internal override string All(IEnumerable<string> items) => Listed(items, " e ");

    internal override string Any(IEnumerable<string> items) => Listed(items, " ou ");

    private static readonly string[] Months = ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"];
}
