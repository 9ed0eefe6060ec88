using System.Collections.Immutable;

namespace MentorBot.Core.Pictures;

/// <summary>A drawing of bars, one below the other, each with its name and its length in words.</summary>
/// <param name="Title">What the bars are about.</param>
/// <param name="Bars">The bars, in the order in which they are drawn.</param>
/// <param name="Note">What stands below them, or null.</param>
public sealed record BarChart(string Title, ImmutableArray<Bar> Bars, string? Note = null)
{
    private const int RowHeight = 76;
    private const int Thickness = 18;

    // A bar that has shrunk to nothing looks like a fault of the drawing.
    private const double Shortest = 6;

    // So many letters of the widest usual sizes fit beside each other in a row.
    private const int LongestName = 32;
    private const int LongestMeasure = 20;

    /// <summary>The drawing as SVG 1.1; the same chart gives the same text.</summary>
    public string ToSvg()
    {
        var paper = new Paper(Paper.Head + (Bars.Length * RowHeight) + (Note is null ? 0 : Paper.NoteHeight) + Paper.Foot, Title);
        for (var at = 0; at < Bars.Length; at++)
        {
            AddBar(paper, Bars[at], Paper.Head + (at * RowHeight), at == 0 ? "#1f4f86" : "#6b93bd");
        }

        if (Note is not null)
        {
            paper.AddNote(Note);
        }

        return paper.ToSvg();
    }

    private static void AddBar(Paper paper, Bar bar, int top, string colour)
    {
        var length = Math.Max(Shortest, Math.Clamp(bar.Share, 0, 1) * Paper.Inner);
        paper.Add($"""<text x="{Paper.Edge}" y="{top + 26}" font-size="25" fill="{Paper.Ink}">{Paper.Words(bar.Name, LongestName)}</text>""");
        paper.Add($"""<text x="{Paper.Width - Paper.Edge}" y="{top + 26}" font-size="22" text-anchor="end" fill="{Paper.Faint}">{Paper.Words(bar.Measure, LongestMeasure)}</text>""");
        paper.Add($"""<rect x="{Paper.Edge}" y="{top + 38}" width="{Paper.Inner}" height="{Thickness}" rx="{Thickness / 2}" fill="{Paper.Rail}"/>""");
        paper.Add($"""<rect x="{Paper.Edge}" y="{top + 38}" width="{length:0.#}" height="{Thickness}" rx="{Math.Min(Thickness, length) / 2:0.#}" fill="{colour}"/>""");
    }
}

/// <summary>One bar of a chart.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Share">Its length, from 0 to 1.</param>
/// <param name="Measure">Its length in words.</param>
public sealed record Bar(string Name, double Share, string Measure);
