using System.Collections.Immutable;
using MentorBot.Core.Search;

namespace MentorBot.Core.Knowledge;

/// <summary>Finds what is only wrong when all pages are seen together: links that lead nowhere, and names and questions that two pages claim.</summary>
/// <remarks>All of these are warnings: one page must not fall silent because another one was renamed.</remarks>
public static class CrossCheck
{
    /// <summary>The complaints about these pages as a whole; links to the <paramref name="unread" /> pages, which have complaints of their own, are let pass.</summary>
    public static ImmutableArray<Complaint> Of(IReadOnlyCollection<WrittenPage> pages, IEnumerable<Address> unread) =>
    [
        .. DanglingLinks(pages, unread.Select(address => address.Page).ToHashSet()),
        .. DoubledNames(pages),
        .. DoubledAsks(pages),
    ];

    private static IEnumerable<Complaint> DanglingLinks(IReadOnlyCollection<WrittenPage> pages, HashSet<Address> unread)
    {
        var known = pages.DistinctBy(page => page.Page.Address).ToDictionary(page => page.Page.Address, page => page.Page);
        var names = new NameIndex<Address>(known.Values.SelectMany(page => KnowledgeBase.NamesOf(page).Select(name => (name, page.Address))));
        foreach (var page in pages)
        {
            foreach (var (text, target, line) in page.Links.Where(link => !unread.Contains(link.Address.Page)))
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

    private static IEnumerable<Complaint> DoubledNames(IEnumerable<WrittenPage> pages)
    {
        var taken = new Dictionary<string, WrittenPage>(StringComparer.Ordinal);
        foreach (var page in InOrder(pages))
        {
            foreach (var (text, _, line) in page.Names)
            {
                if (Words.Key(text) is { Length: > 0 } key && !taken.TryAdd(key, page) && taken[key] != page)
                {
                    yield return new Complaint(
                        page.File,
                        line,
                        Severity.Warning,
                        $"The name `{text}` is also a name of `{taken[key].Page.Address}`, which people get when they ask for it.",
                        "Keep it on one of the two pages only.");
                }
            }
        }
    }

    private static IEnumerable<Complaint> DoubledAsks(IEnumerable<WrittenPage> pages)
    {
        var taken = new Dictionary<string, WrittenLine>(StringComparer.Ordinal);
        foreach (var (file, ask) in InOrder(pages).SelectMany(page => page.Asks.Select(ask => (page.File, ask))))
        {
            if (Words.Key(ask.Text) is { Length: > 0 } key && !taken.TryAdd(key, ask))
            {
                yield return new Complaint(
                    file,
                    ask.Line,
                    Severity.Warning,
                    $"The question `{ask.Text}` is also written for `{taken[key].Address}` (line {taken[key].Line}), which people get when they ask it.",
                    "Keep it in one place only.");
            }
        }
    }

    private static IEnumerable<WrittenPage> InOrder(IEnumerable<WrittenPage> pages) =>
        pages.OrderBy(page => page.Page.Address.ToString(), StringComparer.Ordinal);
}

/// <summary>A page with the file it stands in and the lines where its names, questions and links are written.</summary>
/// <param name="File">The file, relative to the knowledge folder, with forward slashes.</param>
/// <param name="Page">What was read.</param>
/// <param name="Names">Title and aliases.</param>
/// <param name="Asks">The other ways people ask, each with the page or section it is written for.</param>
/// <param name="Links">The links to pages and sections, each with where it leads.</param>
public sealed record WrittenPage(string File, Page Page, ImmutableArray<WrittenLine> Names, ImmutableArray<WrittenLine> Asks, ImmutableArray<WrittenLine> Links);

/// <summary>Words of a page, the address they are about, and the line they stand on, from 1.</summary>
public readonly record struct WrittenLine(string Text, Address Address, int Line);
