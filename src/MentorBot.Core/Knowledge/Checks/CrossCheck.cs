using System.Collections.Immutable;

namespace MentorBot.Core.Knowledge.Checks;

/// <summary>Finds what is only wrong when all pages are seen together: what leads nowhere or round in a circle, what nothing leads to, and what two pages claim.</summary>
/// <remarks>All of these are warnings: one page must not fall silent because another one was renamed.</remarks>
public static class CrossCheck
{
    /// <summary>The complaints about these pages as a whole; links to the <paramref name="unread" /> pages, which have complaints of their own, are let pass.</summary>
    public static ImmutableArray<Complaint> Of(IReadOnlyCollection<WrittenPage> pages, IEnumerable<Address> unread)
    {
        var ordered = pages.OrderBy(page => page.Page.Address.ToString(), StringComparer.Ordinal).ToImmutableArray();
        var silent = unread.Select(address => address.Page).ToHashSet();
        var index = new EntryIndex(ordered);
        var names = new NameClaims(ordered);
        return
        [
            .. DanglingLinks.Of(ordered, silent),
            .. UnknownEntries.Of(ordered, index, silent),
            .. RetiredEntries.Of(ordered, index),
            .. EntryLoops.Of(ordered, index),
            .. DoubledComparisons.Of(ordered, index),
            .. DoubledNames.Of(names),
            .. AskedNames.Of(ordered, names),
            .. DoubledAsks.Of(ordered),
            .. NearDoubledAsks.Of(ordered),

            // What leads to a lonely page may be the very page that cannot be read.
            .. silent.Count > 0 ? [] : UnusedSkills.Of(ordered, index).Concat(UnreachablePages.Of(ordered, index)),
        ];
    }
}
