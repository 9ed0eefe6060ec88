using System.Collections.Immutable;
using MentorBot.Runtime.Diagnosis;

namespace MentorBot.Diagnosis;

/// <summary>Lays findings out for people: areas as headings, marks as words, sentences beside them. Addresses are never cut, so that they can be copied.</summary>
internal static class ReportLines
{
    /// <summary>How wide a mark is with the blanks behind it.</summary>
    internal const int MarkWidth = 8;

    private const int CheckWidth = 15;
    private const int Indent = 2 + MarkWidth + CheckWidth;

    /// <summary>The lines, each with the mark it begins with, if any.</summary>
    internal static IEnumerable<ReportLine> Of(ImmutableArray<Finding> findings, int width)
    {
        foreach (var area in findings.GroupBy(finding => finding.Area, StringComparer.Ordinal))
        {
            yield return new ReportLine(null, Title(area.Key));
            foreach (var line in area.SelectMany(finding => Of(finding, width - Indent)))
            {
                yield return line;
            }

            yield return new ReportLine(null, "");
        }

        yield return new ReportLine(null, Sum(findings));
    }

    /// <summary>The mark in a word; what is broken stands out without colour too.</summary>
    internal static string Word(Mark mark) => mark switch
    {
        Mark.Fine => "ok",
        Mark.Look => "look",
        Mark.Broken => "BROKEN",
        _ => "off",
    };

    private static IEnumerable<ReportLine> Of(Finding finding, int width)
    {
        var lines = Wrap(finding.What, width).Concat(finding.Mend is null ? [] : Wrap(finding.Mark is Mark.Off ? finding.Mend : $"To do: {finding.Mend}", width)).ToList();
        yield return new ReportLine(finding.Mark, finding.Check.PadRight(CheckWidth) + lines[0]);
        foreach (var line in lines.Skip(1))
        {
            yield return new ReportLine(null, new string(' ', Indent) + line);
        }
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }

    private static string Title(string area) => $"{char.ToUpperInvariant(area[0])}{area[1..]}";

    private static string Sum(ImmutableArray<Finding> findings)
    {
        var (broken, look) = (findings.Count(finding => finding.Mark is Mark.Broken), findings.Count(finding => finding.Mark is Mark.Look));
        return (broken, look) switch
        {
            (0, 0) => "All is well.",
            (0, _) => $"Nothing is broken. {Things(look)} to look at.",
            (_, 0) => $"{Are(broken)} broken.",
            _ => $"{Are(broken)} broken, {look} to look at.",
        };
    }

    private static string Are(int count) => $"{Things(count)} {(count == 1 ? "is" : "are")}";

    private static string Things(int count) => count == 1 ? "1 thing" : $"{count} things";
}

/// <summary>One line of the report.</summary>
/// <param name="Mark">What stands at its beginning.</param>
/// <param name="Text">What follows, or the whole line.</param>
internal readonly record struct ReportLine(Mark? Mark, string Text);
