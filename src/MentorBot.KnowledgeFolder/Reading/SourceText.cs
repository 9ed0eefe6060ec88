using System.Collections.Immutable;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>The lines of a page as written, and which of them are its front matter.</summary>
/// <param name="Lines">All lines, without their endings.</param>
/// <param name="Closing">The number of the line that closes the front matter, from 1.</param>
internal sealed record SourceText(ImmutableArray<string> Lines, int Closing)
{
    private const string Fence = "---";

    // What no front matter needs, and what a parser of nested lists should not be given.
    private const int LongestFrontMatter = 64 * 1024;

    /// <summary>The number of the first line of YAML: 2 behind a fence, 1 in a file that is YAML from end to end.</summary>
    internal int First { get; private init; } = 2;

    /// <summary>The YAML alone; its lines keep their numbers.</summary>
    internal string FrontMatter => new string('\n', First - 1) + string.Join('\n', Lines.Take((First - 1)..(Closing - 1))) + "\n";

    /// <summary>The page's text alone; its lines keep their numbers.</summary>
    internal string Body => new string('\n', Closing) + string.Join('\n', Lines.Skip(Closing));

    /// <summary>The line with this number, or nothing when there is none.</summary>
    internal string this[int number] => number >= 1 && number <= Lines.Length ? Lines[number - 1] : "";

    /// <summary>A file that is YAML from end to end.</summary>
    internal static SourceText OfYaml(string text)
    {
        ImmutableArray<string> lines = [.. text.ReplaceLineEndings("\n").Split('\n')];
        return new SourceText(lines, lines.Length + 1) { First = 1 };
    }

    /// <summary>Finds the front matter; null, with a complaint, when there is none.</summary>
    internal static SourceText? Of(string text, Complaints complaints)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        if (lines is not [var first, _, ..] || first.TrimEnd() != Fence)
        {
            complaints.Error(1, "The page does not begin with front matter.", "Make `---` the first line, then `title: …` and the other keys, then `---` again.");
            return null;
        }

        var closing = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        var heading = Array.FindIndex(lines, 1, line => line.StartsWith("## ", StringComparison.Ordinal));
        if (closing < 0 || (heading > 0 && heading < closing))
        {
            complaints.Error(1, "The front matter is not closed before the text of the page begins.", "Put a line with only `---` above the first paragraph.");
            return null;
        }

        if (lines.Take(closing).Sum(line => line.Length + 1) > LongestFrontMatter)
        {
            complaints.Error(1, "The front matter is longer than 64 KB.", "Keep only what people really ask, and move facts into the text of the page.");
            return null;
        }

        return new SourceText([.. lines], closing + 1);
    }
}
