using System.Collections.Immutable;

namespace MentorBot.Core.Knowledge.Checks;

/// <summary>A page with the file it stands in and the lines where its names, questions and links are written.</summary>
/// <param name="File">The file, relative to the knowledge folder, with forward slashes.</param>
/// <param name="Page">What was read.</param>
/// <param name="Names">Title and aliases.</param>
/// <param name="Asks">The other ways people ask, each with the page or section it is written for.</param>
/// <param name="Links">The links to pages and sections in the text, each with where it leads.</param>
/// <param name="Entries">The pages that the front matter names.</param>
public sealed record WrittenPage(
    string File,
    Page Page,
    ImmutableArray<WrittenLine> Names,
    ImmutableArray<WrittenLine> Asks,
    ImmutableArray<WrittenLine> Links,
    ImmutableArray<WrittenEntry> Entries);

/// <summary>Words of a page, the address they are about, and the line they stand on, from 1.</summary>
public readonly record struct WrittenLine(string Text, Address Address, int Line);

/// <summary>A page named under a key of the front matter, what kind of page it has to be, and the line, from 1.</summary>
public readonly record struct WrittenEntry(string Key, Reference Reference, EntryKind Kind, int Line);

/// <summary>What kind of page an entry of the front matter has to name.</summary>
public enum EntryKind
{
    /// <summary>A job.</summary>
    Role,

    /// <summary>Something one learns.</summary>
    Skill,

    /// <summary>A certificate or a course.</summary>
    Certification,
}
