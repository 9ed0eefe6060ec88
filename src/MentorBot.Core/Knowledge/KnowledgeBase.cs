using System.Collections.Frozen;
using System.Collections.Immutable;
using MentorBot.Core.Search;

namespace MentorBot.Core.Knowledge;

/// <summary>Everything the bot knows at one moment: an immutable snapshot of the knowledge folder with its indexes.</summary>
public sealed class KnowledgeBase
{
    private readonly FrozenDictionary<Address, Page> _pages;
    private readonly FrozenDictionary<Address, Role> _roles;
    private readonly FrozenDictionary<string, Address> _asks;

    private KnowledgeBase(ImmutableArray<Page> pages, ImmutableArray<Role> roles)
    {
        Pages = pages;
        Roles = roles;
        Names = new NameIndex<Address>(pages.SelectMany(RankedNamesOf).OrderBy(name => name.Rank).Select(name => (name.Name, name.Page)));
        _pages = pages.ToFrozenDictionary(page => page.Address);
        _roles = roles.ToFrozenDictionary(role => role.Page.Address);
        _asks = AskLines(pages)
            .DistinctBy(line => line.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(line => line.Key, line => line.Address, StringComparer.Ordinal);
    }

    /// <summary>A base that knows nothing.</summary>
    public static KnowledgeBase Empty { get; } = Of([], []);

    /// <summary>All pages, by address.</summary>
    public ImmutableArray<Page> Pages { get; }

    /// <summary>The pages that describe a job, by stage and then title.</summary>
    public ImmutableArray<Role> Roles { get; }

    /// <summary>Every name the pages go by.</summary>
    public NameIndex<Address> Names { get; }

    /// <summary>The names of a page as written: title, aliases, file name.</summary>
    public static IEnumerable<string> NamesOf(Page page) => [page.Title, .. page.Aliases, page.Address.Name.ToString()];

    /// <summary>A snapshot of these pages; <paramref name="roles" /> are views of some of them. Of two pages with one address the first stays.</summary>
    public static KnowledgeBase Of(IEnumerable<Page> pages, IEnumerable<Role> roles) => new(
        [.. pages.DistinctBy(page => page.Address).OrderBy(page => page.Address.ToString(), StringComparer.Ordinal)],
        [.. roles.DistinctBy(role => role.Page.Address).OrderBy(role => role.Stage).ThenBy(role => role.Page.Title, StringComparer.Ordinal)]);

    /// <summary>The page at this address (or of this section), or null.</summary>
    public Page? Find(Address address) => _pages.GetValueOrDefault(address.Page);

    /// <summary>The role at this address (or of this section), or null.</summary>
    public Role? FindRole(Address address) => _roles.GetValueOrDefault(address.Page);

    /// <summary>The section at this address, or null.</summary>
    public Section? FindSection(Address address) => address.Section is { } section ? Find(address)?.Find(section) : null;

    /// <summary>The page or section whose moderators wrote down exactly this question, but for case and punctuation.</summary>
    public Address? Asked(string question) => _asks.TryGetValue(Words.Key(question), out var address) ? address : null;

    /// <summary>What people call a page or section: its title, for a section with the page's before it.</summary>
    public string TitleOf(Address address) => (Find(address), FindSection(address)) switch
    {
        ({ } page, { } section) => $"{page.Title}: {section.Title}",
        ({ } page, null) => page.Title,
        _ => address.ToString(),
    };

    // No alias takes over another page's title, whichever page comes first.
    private static IEnumerable<(int Rank, string Name, Address Page)> RankedNamesOf(Page page) =>
    [
        (0, page.Title, page.Address),
        (1, page.Address.Name.ToString(), page.Address),
        .. page.Aliases.Select(alias => (2, alias, page.Address)),
    ];

    private static IEnumerable<(string Key, Address Address)> AskLines(IEnumerable<Page> pages) => pages
        .SelectMany(page => page.Asks.Select(ask => (Words.Key(ask), page.Address))
            .Concat(page.Sections.SelectMany(section => section.Asks.Select(ask => (Words.Key(ask), section.Address)))));
}
