using System.Collections.Immutable;

namespace MentorBot.Core.Knowledge.Checks;

/// <summary>Finds the pages that the front matter of others names.</summary>
internal sealed class EntryIndex(ImmutableArray<WrittenPage> pages)
{
    private readonly ILookup<Slug, Page> _byName = pages.Select(page => page.Page).ToLookup(page => page.Address.Name);

    /// <summary>Whether a page is of the kind that an entry has to name.</summary>
    internal static bool IsOf(EntryKind kind, Page page) => (kind, page.Facts) is
        (EntryKind.Role, Facts.Role) or (EntryKind.Skill, Facts.Skill) or (EntryKind.Certification, Facts.Certification);

    /// <summary>Every page that may be meant, of whatever kind.</summary>
    internal IEnumerable<Page> Meant(Reference reference) => _byName[reference.Name].Where(page => reference.Means(page.Address));

    /// <summary>The one page of the right kind that is meant, or null.</summary>
    internal Page? Find(WrittenEntry entry) =>
        Meant(entry.Reference).Where(page => IsOf(entry.Kind, page)).Take(2).ToList() is [var one] ? one : null;
}
