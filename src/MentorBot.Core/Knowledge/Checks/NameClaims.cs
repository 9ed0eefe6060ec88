using System.Collections.Immutable;
using MentorBot.Core.Search;

namespace MentorBot.Core.Knowledge.Checks;

/// <summary>Which page goes by which name: a title before an alias, then whichever comes first.</summary>
internal sealed class NameClaims
{
    private readonly Dictionary<string, NameClaim> _first = new(StringComparer.Ordinal);

    internal NameClaims(ImmutableArray<WrittenPage> pages)
    {
        All = [.. Of(pages, titles: true), .. Of(pages, titles: false)];
        foreach (var claim in All)
        {
            _first.TryAdd(claim.Key, claim);
        }
    }

    /// <summary>Every name that is written, those that are taken before those that came too late.</summary>
    internal ImmutableArray<NameClaim> All { get; }

    /// <summary>Who goes by this name, as <see cref="Words.Key" /> gives it, or null.</summary>
    internal NameClaim? Find(string key) => _first.GetValueOrDefault(key);

    // The title is the first name of a page.
    private static IEnumerable<NameClaim> Of(ImmutableArray<WrittenPage> pages, bool titles) => pages
        .SelectMany(page => (titles ? page.Names.Take(1) : page.Names.Skip(1)).Select(name => new NameClaim(page, name, titles, Words.Key(name.Text))))
        .Where(claim => claim.Key.Length > 0);
}

/// <summary>A name of a page, where it is written, and as what.</summary>
internal sealed record NameClaim(WrittenPage Page, WrittenLine Name, bool IsTitle, string Key)
{
    /// <summary>For people: whose name it is, and where that is written.</summary>
    internal string Holder => $"{(IsTitle ? "the title" : "an alias")} of `{Page.Page.Address}` ({Page.File}:{Name.Line})";
}
