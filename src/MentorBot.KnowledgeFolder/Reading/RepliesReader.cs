using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Reads <c>replies.md</c>: the text under each known heading is said in place of the bot's own. What stands before the first heading is for people.</summary>
internal static class RepliesReader
{
    private const int Longest = 2_000;

    private static readonly ImmutableArray<string> Headings = ["Distress", "Harassment", "Privacy", "About"];

    /// <summary>The replies; what is wrong is complained of.</summary>
    internal static HouseReplies Read(string text, IEnumerable<Page> pages, Complaints complaints)
    {
        var lines = text.Split('\n').Select(line => line.StartsWith("# ", StringComparison.Ordinal) ? "" : line).ToImmutableArray();
        if (lines[0].TrimEnd() == "---")
        {
            complaints.Error(1, "This file has no front matter.", "Take the lines between the two `---` away, and the `---` too.");
            return HouseReplies.Empty;
        }

        if (!Address.TryParse("replies/replies", out var here) || new OutlineReader(here, complaints).Read(new SourceText(lines, Closing: 0)) is not { } outline)
        {
            return HouseReplies.Empty;
        }

        foreach (var section in outline.Sections)
        {
            Look(section, complaints);
        }

        LookAtLinks(outline, pages, complaints);
        return new HouseReplies(Under(0, outline), Under(1, outline), Under(2, outline), Under(3, outline));
    }

    private static ImmutableArray<Prose> Under(int heading, Outline outline) =>
        outline.Sections.FirstOrDefault(section => Is(Headings[heading], section))?.Body ?? [];

    private static bool Is(string heading, OutlineSection section) => heading.Equals(section.Title, StringComparison.OrdinalIgnoreCase);

    private static void Look(OutlineSection section, Complaints complaints)
    {
        if (!Headings.Any(heading => Is(heading, section)))
        {
            complaints.Error(section.Line, $"There is no reply called `{section.Title}`.", NearMiss.Of(section.Title, Headings) is { } near
                ? $"Did you mean `## {near}`?"
                : "The headings are `## Distress`, `## Harassment`, `## Privacy` and `## About`.");
        }

        var length = section.Body.Sum(prose => prose.Lines.Sum(line => line.Plain.Length));
        if (length > Longest)
        {
            complaints.Error(section.Line, $"The reply `{section.Title}` has {length} characters; {Longest} fit into one message.", "Shorten it.");
        }
    }

    private static void LookAtLinks(Outline outline, IEnumerable<Page> pages, Complaints complaints)
    {
        var known = pages.SelectMany(page => page.Sections.Select(section => section.Address).Prepend(page.Address)).ToHashSet();
        foreach (var link in outline.Links.Where(link => !known.Contains(link.Address)))
        {
            complaints.Warn(link.Line, $"The link to `{link.Address}` leads to nothing that can be shown.", "Correct the address.");
        }
    }
}
