using System.Collections.Immutable;
using MentorBot.Core.Search;

namespace MentorBot.Core.Knowledge.Checks;

/// <summary>Links in the text of pages that lead to no page or to no section.</summary>
internal static class DanglingLinks
{
    internal static IEnumerable<Complaint> Of(ImmutableArray<WrittenPage> pages, HashSet<Address> silent)
    {
        var known = pages.DistinctBy(page => page.Page.Address).ToDictionary(page => page.Page.Address, page => page.Page);
        var names = new NameIndex<Address>(known.Values.SelectMany(page => KnowledgeBase.NamesOf(page).Select(name => (name, page.Address))));
        foreach (var page in pages)
        {
            foreach (var (text, target, line) in page.Links.Where(link => !silent.Contains(link.Address.Page)))
            {
                if (!known.TryGetValue(target.Page, out var there))
                {
                    yield return Dangling(page.File, line, $"The link to `{text}` leads to a page that does not exist.", NearPage(target, known.Keys, names));
                }
                else if (target.Section is { } section && there.Find(section) is null)
                {
                    yield return Dangling(page.File, line, $"The link to `{text}` leads to a section that `{there.Address}` does not have.", NearSection(there, section));
                }
            }
        }
    }

    private static Complaint Dangling(string file, int line, string problem, string? near) => new(file, line, Severity.Warning, problem, near is null
        ? "Correct the address, or take the link away."
        : $"Did you mean `{near}`? Correct the address, or take the link away.");

    private static string? NearPage(Address target, IEnumerable<Address> known, NameIndex<Address> names) =>
        names.Exact(target.Name.ToString().Replace('-', ' '))?.ToString()
        ?? NearMiss.Of(target.Page.ToString(), known.Select(page => page.ToString()));

    private static string? NearSection(Page page, Slug section) =>
        NearMiss.Of(section.ToString(), page.Sections.Select(one => one.Address.Section.ToString()!)) is { } near ? $"{page.Address}#{near}" : null;
}
