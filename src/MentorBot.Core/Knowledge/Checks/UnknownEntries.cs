using System.Collections.Immutable;
using MentorBot.Core.Search;

namespace MentorBot.Core.Knowledge.Checks;

/// <summary>Entries of the front matter that name no page, a page of another kind, or more than one page.</summary>
internal static class UnknownEntries
{
    internal static IEnumerable<Complaint> Of(ImmutableArray<WrittenPage> pages, EntryIndex index, HashSet<Address> silent)
    {
        var all = pages.Select(page => page.Page).ToImmutableArray();
        var names = Enum.GetValues<EntryKind>().ToDictionary(kind => kind, kind => new NameIndex<Address>(all
            .Where(page => EntryIndex.IsOf(kind, page))
            .SelectMany(page => KnowledgeBase.NamesOf(page).Select(name => (name, page.Address)))));
        return pages.SelectMany(page => page.Entries
            .Where(entry => index.Find(entry) is null && !silent.Any(entry.Reference.Means))
            .Select(entry => Complain(page.File, entry, [.. index.Meant(entry.Reference)], Near(entry, all, names[entry.Kind])))
            .OfType<Complaint>());
    }

    private static Complaint? Complain(string file, WrittenEntry entry, ImmutableArray<Page> meant, string? near)
    {
        var fitting = meant.Where(page => EntryIndex.IsOf(entry.Kind, page)).ToList();
        var kind = entry.Kind.ToString().ToLowerInvariant();
        return (fitting, meant, near) switch
        {
            ([var one, var two, ..], _, _) => Warning(file, entry, $"`{entry.Reference}` under `{entry.Key}` could be `{one.Address}` or `{two.Address}`.", "Write the whole address."),
            (_, [var other, ..], _) => Warning(file, entry, $"`{entry.Reference}` under `{entry.Key}` is not a {kind}: it names the page `{other.Address}`.", $"Name a {kind}, or take it away."),
            (_, _, { } guess) => Warning(file, entry, $"The {kind} `{entry.Reference}` under `{entry.Key}` has no page.", $"Did you mean `{guess}`?"),
            // What came after a certification may be a name that has no page.
            _ => entry.Key == "replaced_by" ? null : Warning(file, entry, $"The {kind} `{entry.Reference}` under `{entry.Key}` has no page.", "Write that page, or take the entry away."),
        };
    }

    private static Complaint Warning(string file, WrittenEntry entry, string problem, string remedy) => new(file, entry.Line, Severity.Warning, problem, remedy);

    private static string? Near(WrittenEntry entry, ImmutableArray<Page> all, NameIndex<Address> names)
    {
        var fitting = all.Where(page => EntryIndex.IsOf(entry.Kind, page)).Select(page => page.Address).ToList();
        var name = entry.Reference.Name.ToString();
        return names.Exact(name.Replace('-', ' '))?.Name.ToString()
            ?? (entry.Reference.Folder is null
                ? NearMiss.Of(name, fitting.Select(page => page.Name.ToString()))
                : NearMiss.Of(entry.Reference.ToString(), fitting.Select(page => page.ToString())));
    }
}
