using System.Collections.Immutable;

namespace MentorBot.Core.Knowledge;

/// <summary>One Markdown file of the knowledge folder, read and checked.</summary>
public sealed record Page(
    Address Address,
    string Title,
    Facts Facts,
    ImmutableArray<string> Aliases,
    ImmutableArray<string> Asks,
    ImmutableArray<Prose> Lead,
    ImmutableArray<Section> Sections,
    ImmutableArray<Source> Sources,
    DateOnly? Checked)
{
    /// <summary>The section with this slug, or null.</summary>
    public Section? Find(Slug section) => Sections.FirstOrDefault(one => one.Address.Section == section);
}

/// <summary>The text under one heading of a page, and the other ways people ask for it.</summary>
public sealed record Section(Address Address, string Title, ImmutableArray<string> Asks, ImmutableArray<Prose> Body);

/// <summary>Where a page's facts come from.</summary>
public sealed record Source(string Title, Uri? Url);
