using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Knowledge.Checks;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>The text of a page.</summary>
/// <param name="Lead">What comes before its first heading.</param>
/// <param name="Sections">Its sections.</param>
/// <param name="Subheadings">The headings inside of sections.</param>
/// <param name="Links">Where its links lead.</param>
/// <param name="Day">The first day or span of time that its text names, which needs a source.</param>
internal sealed record Outline(
    ImmutableArray<Prose> Lead,
    ImmutableArray<OutlineSection> Sections,
    ImmutableArray<Written> Subheadings,
    ImmutableArray<WrittenLine> Links,
    Written? Day);

/// <summary>A heading with its line and the text under it.</summary>
internal sealed record OutlineSection(Address Address, string Title, int Line, ImmutableArray<Prose> Body);
