using System.Collections.Immutable;

namespace MentorBot.Core.Knowledge;

/// <summary>One Markdown file of the knowledge folder, read and checked.</summary>
public sealed record Page(
    Address Address,
    string Title,
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

/// <summary>A page that describes a job, and how far along a career it is.</summary>
public sealed record Role(Page Page, Stage Stage);

/// <summary>How far along a career a role usually is.</summary>
public enum Stage
{
    /// <summary>A first job in the field.</summary>
    Entry,

    /// <summary>A job for people with some experience.</summary>
    Mid,

    /// <summary>A senior or specialised job.</summary>
    Senior,

    /// <summary>A title that is only just appearing.</summary>
    Emerging,
}
