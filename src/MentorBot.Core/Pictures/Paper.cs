using System.Globalization;
using System.Text;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Pictures;

/// <summary>A sheet of SVG 1.1, 800 units wide, with a title and a ground of its own so that it can be read in light and in dark chats; the same strokes give the same text (https://www.w3.org/TR/SVG11/).</summary>
internal sealed class Paper
{
    internal const int Width = 800;
    internal const int Edge = 40;
    internal const int Inner = Width - (2 * Edge);

    /// <summary>Where the drawing begins, below the title.</summary>
    internal const int Head = 96;

    internal const int Foot = 22;
    internal const int NoteHeight = 44;

    /// <summary>The colour of words that are to be read first.</summary>
    internal const string Ink = "#16202b";

    /// <summary>The colour of words beside them.</summary>
    internal const string Faint = "#475564";

    /// <summary>The colour of the part of a bar that is not filled.</summary>
    internal const string Rail = "#e4eaf1";

    // So many letters of the widest usual sizes fit beside each other in a row.
    private const int LongestTitle = 40;
    private const int LongestNote = 58;

    private readonly StringBuilder _svg = new();
    private readonly int _height;

    internal Paper(int height, string title)
    {
        _height = height;
        Add($"""<svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{height}" viewBox="0 0 {Width} {height}" font-family="DejaVu Sans, Verdana, sans-serif">""");
        Add($"""<rect x="1" y="1" width="{Width - 2}" height="{height - 2}" rx="20" fill="#fbfcfd" stroke="#c9d3de" stroke-width="2"/>""");
        Add($"""<text x="{Edge}" y="62" font-size="30" font-weight="bold" fill="{Ink}">{Words(title, LongestTitle)}</text>""");
    }

    /// <summary>Small print at the foot.</summary>
    internal void AddNote(string words) => Add($"""<text x="{Edge}" y="{_height - Foot - 10}" font-size="20" fill="{Faint}">{Words(words, LongestNote)}</text>""");

    /// <summary>One line of SVG; all words in it have gone through <see cref="Words" />.</summary>
    internal void Add(FormattableString line) => _svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    /// <summary>The whole sheet.</summary>
    internal string ToSvg() => $"{_svg}</svg>\n";

    /// <summary>Words of anybody as nothing but words, cut where they are too long.</summary>
    internal static string Words(string words, int longest)
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
