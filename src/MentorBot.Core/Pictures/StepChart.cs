using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Pictures;

/// <summary>A drawing that puts two or three side by side: for each trait one bar of steps for each of them, told apart by colour, by shape and by order.</summary>
/// <param name="Title">What the bars are about.</param>
/// <param name="Names">Who is put side by side; at most <see cref="Most" />.</param>
/// <param name="Rows">The traits, in the order in which they are drawn.</param>
/// <param name="Steps">How many steps a full bar has.</param>
/// <param name="Note">What the steps mean.</param>
public sealed record StepChart(string Title, ImmutableArray<string> Names, ImmutableArray<StepRow> Rows, int Steps, string Note)
{
    /// <summary>So many can be told apart.</summary>
    public const int Most = 3;

    private const int LegendHeight = 36;
    private const int LegendSize = 22;
    private const int LegendMark = 30;
    private const int LegendGap = 36;
    private const int LabelSize = 22;
    private const int LabelLine = 27;
    private const int LabelLines = 2;
    private const int BarPitch = 23;
    private const int Thickness = 16;
    private const int RowGap = 20;
    private const int MarkLeft = 350;
    private const int BarLeft = 372;
    private const int BarRight = 728;
    private const int StepGap = 6;

    // So many letters of the widest usual sizes fit beside each other.
    private const int LongestName = 32;
    private const int LongestLabelLine = 23;
    private const double LetterWidth = 0.61;

    // Each at least 3 to 1 against the paper (https://www.w3.org/WAI/WCAG22/Understanding/non-text-contrast), and apart for the colour-blind.
    private static readonly ImmutableArray<string> Colours = ["#1f4f86", "#d0620c", "#2b8f6f"];

    private int RowHeight => Math.Max(LabelLines * LabelLine, Names.Length * BarPitch) + RowGap;

    /// <summary>The drawing as SVG 1.1; the same chart gives the same text.</summary>
    public string ToSvg()
    {
        var legend = Legend();
        var top = Paper.Head + ((legend[^1].Line + 1) * LegendHeight) + (LegendGap / 2);
        var paper = new Paper(top + (Rows.Length * RowHeight) + Paper.NoteHeight + Paper.Foot, Title);
        for (var at = 0; at < Names.Length; at++)
        {
            var (left, line) = legend[at];
            var middle = Paper.Head + (line * LegendHeight) + (LegendHeight / 2) - 4;
            AddMark(paper, at, Paper.Edge + left + 8, middle);
            paper.Add($"""<text x="{Paper.Edge + left + LegendMark}" y="{middle + 8}" font-size="{LegendSize}" fill="{Paper.Ink}">{Paper.Words(Names[at], LongestName)}</text>""");
        }

        for (var at = 0; at < Rows.Length; at++)
        {
            AddRow(paper, Rows[at], top + (at * RowHeight));
        }

        paper.AddNote(Note);
        return paper.ToSvg();
    }

    // Beside each other as long as there is room by the usual width of letters.
    private ImmutableArray<(double Left, int Line)> Legend()
    {
        var places = ImmutableArray.CreateBuilder<(double, int)>(Names.Length);
        var (left, line) = (0.0, 0);
        foreach (var name in Names)
        {
            var width = LegendMark + (Math.Min(name.Length, LongestName) * LegendSize * LetterWidth);
            (left, line) = left > 0 && left + width > Paper.Inner ? (0, line + 1) : (left, line);
            places.Add((left, line));
            left += width + LegendGap;
        }

        return places.MoveToImmutable();
    }

    private void AddRow(Paper paper, StepRow row, int top)
    {
        var inner = RowHeight - RowGap;
        paper.Add($"""<line x1="{Paper.Edge}" y1="{top - (RowGap / 2)}" x2="{Paper.Width - Paper.Edge}" y2="{top - (RowGap / 2)}" stroke="{Paper.Rail}" stroke-width="2"/>""");
        var lines = LinesOf(row.Name);
        var first = top + ((inner - (lines.Length * LabelLine)) / 2) + LabelSize - 1;
        for (var at = 0; at < lines.Length; at++)
        {
            paper.Add($"""<text x="{Paper.Edge}" y="{first + (at * LabelLine)}" font-size="{LabelSize}" fill="{Paper.Ink}">{Paper.Words(lines[at], LongestLabelLine)}</text>""");
        }

        var bars = top + ((inner - (row.Levels.Length * BarPitch)) / 2);
        for (var at = 0; at < row.Levels.Length; at++)
        {
            AddBar(paper, at, row.Levels[at], bars + (at * BarPitch) + (BarPitch / 2));
        }
    }

    private void AddBar(Paper paper, int who, int level, int middle)
    {
        var (filled, width) = (Math.Clamp(level, 0, Steps), ((double)(BarRight - BarLeft + StepGap) / Steps) - StepGap);
        AddMark(paper, who, MarkLeft, middle);
        for (var step = 0; step < Steps; step++)
        {
            paper.Add($"""<rect x="{BarLeft + (step * (width + StepGap)):0.#}" y="{middle - (Thickness / 2)}" width="{width:0.#}" height="{Thickness}" rx="4" fill="{(step < filled ? Colours[who] : Paper.Rail)}"/>""");
        }

        paper.Add($"""<text x="{Paper.Width - Paper.Edge}" y="{middle + 7}" font-size="19" text-anchor="end" fill="{Paper.Faint}">{filled}</text>""");
    }

    // A circle, a square, a triangle.
    private static void AddMark(Paper paper, int who, double x, double y)
    {
        switch (who)
        {
            case 0:
                paper.Add($"""<circle cx="{x:0.#}" cy="{y:0.#}" r="7.5" fill="{Colours[who]}"/>""");
                break;
            case 1:
                paper.Add($"""<rect x="{x - 7:0.#}" y="{y - 7:0.#}" width="14" height="14" fill="{Colours[who]}"/>""");
                break;
            default:
                paper.Add($"""<path d="M{x:0.#} {y - 8.5:0.#}l9 16h-18z" fill="{Colours[who]}"/>""");
                break;
        }
    }

    // In halves between words where both fit; else what is left after the first line is cut.
    private static ImmutableArray<string> LinesOf(string label)
    {
        var gaps = Enumerable.Range(0, label.Length).Where(at => label[at] == ' ' && at is > 0 and <= LongestLabelLine).ToList();
        if (label.Length <= LongestLabelLine || gaps.Count == 0)
        {
            return [label];
        }

        var gap = gaps.OrderBy(at => label.Length - at - 1 > LongestLabelLine).ThenBy(at => Math.Abs((2 * at) - label.Length)).First();
        return [label[..gap], Ellipsis.Cut(label[(gap + 1)..], LongestLabelLine)];
    }
}

/// <summary>One trait with a bar for each of those who are put side by side.</summary>
/// <param name="Name">What the bars stand for.</param>
/// <param name="Levels">How many steps of each bar are filled, in the order of the names.</param>
public sealed record StepRow(string Name, ImmutableArray<int> Levels);
