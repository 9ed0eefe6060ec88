using System.Collections.Immutable;

namespace MentorBot.Core.Knowledge.Checks;

/// <summary>Pages that no other page leads to, neither in its text nor in its front matter; front pages are where people begin.</summary>
internal static class UnreachablePages
{
    internal static IEnumerable<Complaint> Of(ImmutableArray<WrittenPage> pages, EntryIndex index)
    {
        var reached = pages.SelectMany(page => Targets(page, index).Where(target => target != page.Page.Address)).ToHashSet();
        reached.IntersectWith(pages.Select(page => page.Page.Address));

        // Where no page leads to another, nobody has begun to link: that is no fault of each of them.
        return reached.Count == 0 ? [] : pages
            .Where(page => !page.Page.Address.OpensFolder && !reached.Contains(page.Page.Address))
            .Select(page => new Complaint(
                page.File,
                1,
                Severity.Warning,
                "No other page leads to this one, so people find it only by its name.",
                $"Link to `{page.Page.Address}` from a page where it helps."));
    }

    private static IEnumerable<Address> Targets(WrittenPage page, EntryIndex index) => page.Links
        .Select(link => link.Address.Page)
        .Concat(page.Entries.SelectMany(entry => index.Meant(entry.Reference)).Select(target => target.Address));
}
