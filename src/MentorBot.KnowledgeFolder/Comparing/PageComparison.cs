using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.KnowledgeFolder.Comparing;

/// <summary>Compares the pages of two readings of a knowledge folder.</summary>
internal static class PageComparison
{
    /// <summary>The pages that differ, by address. A page that cannot be used on one side is no difference here.</summary>
    internal static ImmutableArray<PageChange> Of(FolderSnapshot before, FolderSnapshot after)
    {
        var (old, now) = (ByAddress(before), ByAddress(after));
        return
        [
            .. old.Keys.Union(now.Keys)
                .OrderBy(address => address.ToString(), StringComparer.Ordinal)
                .Select(address => Of(address, old.GetValueOrDefault(address), now.GetValueOrDefault(address)))
                .OfType<PageChange>(),
        ];
    }

    private static Dictionary<Address, PageReading> ByAddress(FolderSnapshot snapshot) => snapshot.Readings
        .Where(reading => reading.Address is not null)
        .GroupBy(reading => reading.Address!.Value)
        .ToDictionary(readings => readings.Key, readings => readings.FirstOrDefault(reading => reading.Written is not null) ?? readings.First());

    private static PageChange? Of(Address address, PageReading? old, PageReading? now) => (old, now) switch
    {
        (null, { Written: not null }) => new PageChange(address, ChangeKind.Added, Keys: [], LeadChanged: false, Sections: []),
        ({ Written: not null }, null) => new PageChange(address, ChangeKind.Removed, Keys: [], LeadChanged: false, Sections: []),
        ({ Written: { Page: var one } }, { Written: { Page: var other } }) => Of(one, other, Keys(old.Text, now.Text)),
        _ => null,
    };

    private static PageChange? Of(Page old, Page now, ImmutableArray<string> keys)
    {
        var lead = Print(old.Lead) != Print(now.Lead);
        var sections = Sections(old, now);
        return keys.IsEmpty && !lead && sections.IsEmpty ? null : new PageChange(old.Address, ChangeKind.Changed, keys, lead, sections);
    }

    private static ImmutableArray<SectionChange> Sections(Page old, Page now) =>
    [
        .. now.Sections
            .Select(section => (section.Address, Was: old.Find(section.Address.Section!.Value), Is: section))
            .Where(one => one.Was is null || one.Was.Title != one.Is.Title || Print(one.Was.Body) != Print(one.Is.Body))
            .Select(one => new SectionChange(one.Address, one.Was is null ? ChangeKind.Added : ChangeKind.Changed)),
        .. old.Sections
            .Where(section => now.Find(section.Address.Section!.Value) is null)
            .Select(section => new SectionChange(section.Address, ChangeKind.Removed)),
    ];

    private static ImmutableArray<string> Keys(string old, string now)
    {
        var (before, after) = (Values(old), Values(now));
        return [.. after.Keys.Union(before.Keys, StringComparer.Ordinal).Where(key => before.GetValueOrDefault(key) != after.GetValueOrDefault(key))];
    }

    // Each key with its lines as written, without notes and the blanks around them.
    private static Dictionary<string, string> Values(string text)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var key = "";
        foreach (var line in (SourceText.Of(text, new Complaints("")) is { } source ? source.FrontMatter : "").Split('\n').Select(line => line.TrimEnd()))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            key = colon > 0 && char.IsAsciiLetter(line[0]) ? line[..colon] : key;
            if (key.Length > 0 && line.TrimStart() is { Length: > 0 } and not ['#', ..])
            {
                values[key] = $"{values.GetValueOrDefault(key)}\n{line}";
            }
        }

        return values;
    }

    // All that a platform could show of it, so that two equal prints look equal everywhere.
    private static string Print(IEnumerable<Prose> prose) => string.Join('\n', prose.Select(one => $"{Shape(one)} {string.Join('\n', one.Lines.Select(Print))}"));

    private static string Print(RichText text) => string.Concat(text.Inlines.Select(inline => $"{inline.GetType().Name}({inline.Text}){Target(inline)}"));

    private static string Target(Inline inline) => inline switch
    {
        Inline.WebLink link => link.Target.AbsoluteUri,
        Inline.PageLink link => link.Target.ToString(),
        _ => "",
    };

    private static string Shape(Prose prose) => prose is Prose.List list
        ? $"{list.Numbered} {list.Start} {string.Join(' ', list.Items.Select(item => item.Depth))}"
        : prose.GetType().Name;
}
