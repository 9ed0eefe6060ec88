using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies;

/// <summary>Pages named in a line, each leading to itself.</summary>
internal static class PageLinks
{
    internal static Inline.PageLink To(Address page, KnowledgeBase library) => new(library.TitleOf(page), page);

    /// <summary>The pages with commas between them.</summary>
    internal static IEnumerable<Inline> To(ImmutableArray<Address> pages, KnowledgeBase library) =>
        pages.SelectMany((page, at) => at == 0 ? new Inline[] { To(page, library) } : [new Inline.Plain(", "), To(page, library)]);
}
