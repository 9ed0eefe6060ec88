using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.KnowledgeFolder.Comparing;

/// <summary>What became of a page between two versions of the knowledge folder.</summary>
/// <param name="Page">The page.</param>
/// <param name="Kind">Whether it is new, gone or changed.</param>
/// <param name="Keys">The keys of its front matter that differ.</param>
/// <param name="LeadChanged">Whether the text before its first heading differs.</param>
/// <param name="Sections">Its sections that are new, gone or changed.</param>
public sealed record PageChange(Address Page, ChangeKind Kind, ImmutableArray<string> Keys, bool LeadChanged, ImmutableArray<SectionChange> Sections);

/// <summary>What became of a section.</summary>
public sealed record SectionChange(Address Section, ChangeKind Kind);

/// <summary>What can become of a page or section.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It says something else.</summary>
    Changed,
}
