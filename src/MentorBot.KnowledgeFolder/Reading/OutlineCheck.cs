using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Checks that a page has something to say, and says it in pieces that people read.</summary>
internal static class OutlineCheck
{
    private const int LongestSection = 2_500;
    private const int MostSections = 12;

    internal static void Look(SourceText source, Outline outline, PageKind kind, Complaints complaints)
    {
        LookAtLead(source, outline, complaints);
        foreach (var section in outline.Sections.Where(section => LengthOf(section.Body) > LongestSection))
        {
            complaints.Warn(section.Line, $"The section `{section.Title}` has {LengthOf(section.Body)} characters; people read at most {LongestSection} well.", "Shorten it, or part it with another heading.");
        }

        if (outline.Sections.Length > MostSections)
        {
            complaints.Warn(outline.Sections[MostSections].Line, $"The page has {outline.Sections.Length} sections; {MostSections} are plenty.", "Part it into several pages that link to each other.");
        }

        if (kind is PageKind.Role)
        {
            RoleHeadings.Look(outline, complaints);
        }
    }

    private static void LookAtLead(SourceText source, Outline outline, Complaints complaints)
    {
        if (outline.Lead.IsEmpty && outline.Sections.All(section => section.Body.IsEmpty))
        {
            complaints.Error(source.Closing, "The page has no text.", "Write two to four sentences below the front matter.");
        }
        else if (outline.Lead.IsEmpty)
        {
            complaints.Warn(source.Closing, "The page has no text before its first heading.", "Write two to four sentences there; people see them first.");
        }
        else if (LengthOf(outline.Lead) > LongestSection)
        {
            complaints.Warn(source.Closing, $"The text before the first heading has {LengthOf(outline.Lead)} characters; people read at most {LongestSection} well.", "Shorten it, or put a heading into it.");
        }
    }

    private static int LengthOf(ImmutableArray<Prose> body) => body.Sum(prose => prose.Lines.Sum(line => line.Plain.Length));
}
