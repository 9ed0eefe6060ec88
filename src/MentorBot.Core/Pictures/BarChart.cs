using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Pictures;

/// <summary>A drawing of bars, one below the other, each with its name and its length in words.</summary>
/// <param name="Title">What the bars are about.</param>
/// <param name="Bars">The bars, in the order in which they are drawn.</param>
/// <param name="Note">What stands below them, or null.</param>
public sealed record BarChart(string Title, ImmutableArray<Bar> Bars, string? Note = null)
{
    private const int Width = 800;
    private const int Edge = 40;
    private const int Inner = Width - (2 * Edge);
    private const int Head = 96;
    private const int RowHeight = 76;
    private const int Thickness = 18;
    private const int NoteHeight = 44;
    private const int Foot = 22;

    // A bar that has shrunk to nothing looks like a fault of the drawing.
    private const double Shortest = 6;

    // So many letters of the widest usual sizes fit beside each other in a row.
    private const int LongestTitle = 40;
    private const int LongestName = 32;
    private const int LongestMeasure = 20;
    private const int LongestNote = 58;

    /// <summary>The drawing as SVG 1.1, 800 units wide, on paper of its own so that it can be read in light and in dark chats; the same chart gives the same text.</summary>
    public string ToSvg()
    {
        var height = Head + (Bars.Length * RowHeight) + (Note is null ? 0 : NoteHeight) + Foot;
        var svg = new StringBuilder();
        Add(svg, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{height}" viewBox="0 0 {Width} {height}" font-family="DejaVu Sans, Verdana, sans-serif">""");
        Add(svg, $"""<rect x="1" y="1" width="{Width - 2}" height="{height - 2}" rx="20" fill="#fbfcfd" stroke="#c9d3de" stroke-width="2"/>""");
        Add(svg, $"""<text x="{Edge}" y="62" font-size="30" font-weight="bold" fill="#16202b">{Text(Title, LongestTitle)}</text>""");
        for (var at = 0; at < Bars.Length; at++)
        {
            AddBar(svg, Bars[at], Head + (at * RowHeight), at == 0 ? "#1f4f86" : "#6b93bd");
        }

        if (Note is not null)
        {
            Add(svg, $"""<text x="{Edge}" y="{height - Foot - 10}" font-size="20" fill="#475564">{Text(Note, LongestNote)}</text>""");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void AddBar(StringBuilder svg, Bar bar, int top, string colour)
    {
        var length = Math.Max(Shortest, Math.Clamp(bar.Share, 0, 1) * Inner);
        Add(svg, $"""<text x="{Edge}" y="{top + 26}" font-size="25" fill="#16202b">{Text(bar.Name, LongestName)}</text>""");
        Add(svg, $"""<text x="{Width - Edge}" y="{top + 26}" font-size="22" text-anchor="end" fill="#475564">{Text(bar.Measure, LongestMeasure)}</text>""");
        Add(svg, $"""<rect x="{Edge}" y="{top + 38}" width="{Inner}" height="{Thickness}" rx="{Thickness / 2}" fill="#e4eaf1"/>""");
        Add(svg, $"""<rect x="{Edge}" y="{top + 38}" width="{length:0.#}" height="{Thickness}" rx="{Math.Min(Thickness, length) / 2:0.#}" fill="{colour}"/>""");
    }

    private static void Add(StringBuilder svg, FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static string Text(string words, int longest)
    {
        var text = new StringBuilder();
        foreach (var letter in Ellipsis.Cut(words, longest).EnumerateRunes().Where(IsLetterOfXml))
        {
            text.Append(letter.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ => letter.ToString(),
            });
        }

        return text.ToString();
    }

    // https://www.w3.org/TR/xml/#charsets; line breaks would be blanks anyway.
    private static bool IsLetterOfXml(Rune letter) => !Rune.IsControl(letter) && letter.Value is not (0xFFFE or 0xFFFF);
}

/// <summary>One bar of a chart.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Share">Its length, from 0 to 1.</param>
/// <param name="Measure">Its length in words.</param>
public sealed record Bar(string Name, double Share, string Measure);
