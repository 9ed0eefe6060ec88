using System.Collections.Immutable;

namespace MentorBot.Core.Knowledge.Checks;

/// <summary>Skills that no role asks for and no other skill needs.</summary>
internal static class UnusedSkills
{
    internal static IEnumerable<Complaint> Of(ImmutableArray<WrittenPage> pages, EntryIndex index)
    {
        var used = pages
            .SelectMany(page => page.Entries.Select(index.Find).OfType<Page>().Where(target => target.Address != page.Page.Address))
            .Select(target => target.Address)
            .ToHashSet();
        return pages
            .Where(page => page.Page.Facts is Facts.Skill && !used.Contains(page.Page.Address))
            .Select(page => new Complaint(
                page.File,
                1,
                Severity.Warning,
                "No role asks for this skill, and no other skill needs it.",
                $"Write `{page.Page.Address.Name}` under `skills` of a role or `needs` of a skill, or move the page to guides/."));
    }
}
