using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace MentorBot.EndToEnd.Tests.Faces;

/// <summary>What people get of a reply on one face: words to read, links to follow, things to press and to pick.</summary>
/// <param name="Lines">Every line in reading order, without the marks of its style; a number before a point counts as words.</param>
/// <param name="SmallPrint">The lines that are set apart as small print, where the face sets them apart.</param>
/// <param name="Links">Every link: its words and where it leads.</param>
/// <param name="Controls">Every button, or entry of a list under the words of that list: its words and what it does.</param>
internal sealed partial record Content(ImmutableArray<string> Lines, ImmutableArray<string> SmallPrint, ImmutableArray<Link> Links, ImmutableArray<Control> Controls)
{
    // A gap and a joiner of no width, with which the renderers keep words from being marks, are nothing to read.
    private const string Unseen = "\u200B\u2060";

    /// <summary>All of it as one list, to be compared and to be read when it differs.</summary>
    internal IEnumerable<string> Flat =>
    [
        .. Lines.Select(line => $"line: {line}"),
        .. SmallPrint.Select(line => $"small print: {line}"),
        .. Links.Select(link => $"link: {link.Words} -> {link.Address}"),
        .. Controls.Select(control => $"control: {(control.Under is { } list ? $"{list} / " : "")}{control.Label} = {control.Does}"),
    ];

    /// <summary>The lines of a text that have something in them, as people see them: runs of blanks count as one, and what has no width as none.</summary>
    internal static IEnumerable<string> LinesOf(string text) => text.ReplaceLineEndings("\n").Split('\n').Select(Tidy).Where(line => line.Length > 0);

    /// <summary>One line as people see it.</summary>
    internal static string Tidy(string line) => Blanks().Replace(string.Concat(line.Where(letter => !Unseen.Contains(letter, StringComparison.Ordinal))), " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}

/// <summary>Words that lead somewhere.</summary>
internal sealed record Link(string Words, string Address);

/// <summary>A button, or an entry of the list <paramref name="Under" /> these words.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Does">The token it carries.</param>
/// <param name="Under">The words of the list it is picked from; null for a button.</param>
internal sealed record Control(string Label, string Does, string? Under = null);
