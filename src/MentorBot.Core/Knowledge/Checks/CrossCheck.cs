using System.Collections.Immutable;

namespace MentorBot.Core.Knowledge.Checks;

/// <summary>Finds what is only wrong when all pages are seen together: links and entries that lead nowhere, and names and questions that two pages claim.</summary>
/// <remarks>All of these are warnings: one page must not fall silent because another one was renamed.</remarks>
public static class CrossCheck
{
    /// <summary>The complaints about these pages as a whole; links to the <paramref name="unread" /> pages, which have complaints of their own, are let pass.</summary>
    public static ImmutableArray<Complaint> Of(IReadOnlyCollection<WrittenPage> pages, IEnumerable<Address> unread)
    {
        var ordered = pages.OrderBy(page => page.Page.Address.ToString(), StringComparer.Ordinal).ToImmutableArray();
        var silent = unread.Select(address => address.Page).ToHashSet();
        return
        [
            .. DanglingLinks.Of(ordered, silent),
            .. UnknownEntries.Of(ordered, silent),
            .. DoubledNames.Of(ordered),
            .. DoubledAsks.Of(ordered),
        ];
    }
}
