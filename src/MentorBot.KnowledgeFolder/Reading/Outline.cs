using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Knowledge.Checks;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>The text of a page: what comes before its first heading, its sections, and where its links lead.</summary>
internal sealed record Outline(ImmutableArray<Prose> Lead, ImmutableArray<OutlineSection> Sections, ImmutableArray<WrittenLine> Links);

/// <summary>A heading with its line and the text under it.</summary>
internal sealed record OutlineSection(Address Address, string Title, int Line, ImmutableArray<Prose> Body);
