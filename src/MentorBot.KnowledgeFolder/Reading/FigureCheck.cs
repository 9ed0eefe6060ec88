using System.Text.RegularExpressions;
using MentorBot.Core.Knowledge;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Looks for figures that grow old: amounts of money and per cents need a year and a link beside them, days and spans of time a source of the page.</summary>
internal sealed partial class FigureCheck(Complaints complaints)
{
    // Never reached: it is there for the analyser, since the patterns' time grows with the text's length only.
    private const int MostMs = 10_000;

    /// <summary>The first day or span of time so far, or null.</summary>
    internal Written? Day { get; private set; }

    /// <summary>Looks at a paragraph or a point of a list.</summary>
    internal void Look(RichText text, int line)
    {
        // What is written as code is an example, not a claim.
        var words = string.Concat(text.Inlines.Where(inline => inline is not Inline.Code).Select(inline => inline.Text));
        var figure = Amount().Match(words);
        var rest = Amount().Replace(words, " ");
        if (figure.Success && !(Year().IsMatch(rest) && text.Inlines.Any(inline => inline is Inline.WebLink)))
        {
            complaints.Warn(line, $"`{figure.Value.Trim()}` stands without a year and a link in the same paragraph.", "Write from which year it is and link to where it stands, or take it out.");
        }

        if (Day is null && Span().Match(rest) is { Success: true } span)
        {
            Day = new Written(span.Value, line);
        }
    }

    // Compiled along, since the kind that never backtracks is built anew at every start, which took 40 ms of it. A number has at most so many digits that no text makes it slow.
    [GeneratedRegex(
        @"[$€£¥₹]\s?\d([\d.,]{0,20}\d)?[kKmM]?|\b(USD|EUR|GBP|INR|CHF)\s?\d([\d.,]{0,20}\d)?[kKmM]?|\b\d([\d.,]{0,20}\d)?\s?([$€£¥₹%]|[kKmM]?\s?(USD|EUR|GBP|INR|CHF|dollars?|euros?|pounds|rupees|per ?cent|thousand (dollars|euros|pounds))\b)",
        RegexOptions.ExplicitCapture, MostMs)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\b(19|20)\d\d\b", RegexOptions.ExplicitCapture, MostMs)]
    private static partial Regex Year();

    [GeneratedRegex(
        @"\b(\d{1,2}(st|nd|rd|th)? )?(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,4}\b|\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(19|20)\d\d(-\d\d(-\d\d)?)?\b|\b(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -](hour|day|week|month|year)s?\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MostMs)]
    private static partial Regex Span();
}
