using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Replies;

/// <summary>What people asked and the knowledge lacks, as moderators read it in a conversation.</summary>
internal static class GapCard
{
    /// <summary>One part of the report; its buttons lead to the pages that the part names.</summary>
    internal static ImmutableArray<Block> Of(GapReport report, int part, KnowledgeBase library, Wording say) => Card.Lay(
        say.GapsTitle,
        [
            new Prose.Paragraph(RichText.Of(report.Gaps.IsEmpty ? say.NoGaps : say.GapsLead)),
            .. List(numbered: true, report.Gaps.Select(gap => Item(Line(gap, library, say)))),
            .. Titled(say.MissingTitle, report.Missing.Select(missing => Item(Line(missing, library, say)))),
            .. Titled(say.NotHelpfulTitle, report.NotHelpful.SelectMany(page => Lines(page, library, say))),
        ],
        report.Gaps.IsEmpty ? null : RichText.Of(say.GapsMended),
        Pages,
        next => new ActionToken.ListGaps(next),
        part,
        say);

    private static RichText Line(Gap gap, KnowledgeBase library, Wording say)
    {
        var asked = new Inline.Plain($"{say.Quoted(gap.Example)}{say.Colon}{say.Asked(gap.People, gap.Times, gap.LastDay)}");
        return gap.Near is { } near ? RichText.Of(asked, new Inline.Plain(say.Nearest), Name(near, library)) : RichText.Of(asked);
    }

    // A part that is missing has no address to lead to; its page has.
    private static RichText Line(MissingPart missing, KnowledgeBase library, Wording say) => RichText.Of(
        Name(missing.Wanted.Page, library),
        new Inline.Plain($"{(missing.Wanted.Section is { } section ? $", {section.ToString().Replace('-', ' ')}" : "")}{say.Colon}{say.Asked(missing.People, missing.Times, missing.LastDay)}"));

    private static IEnumerable<ListItem> Lines(JudgedPage page, KnowledgeBase library, Wording say) =>
    [
        Item(RichText.Of(Name(page.Address, library), new Inline.Plain($"{say.Colon}{say.Judged(page.NotHelpful, page.Helpful)}"))),
        .. page.Feedback.Select(said => new ListItem(RichText.Of(say.Quoted(said.Text)), Depth: 1)),
    ];

    // The page may have been taken away since.
    private static Inline Name(Address address, KnowledgeBase library) =>
        library.Find(address) is null ? new Inline.Plain(address.ToString()) : PageLinks.To(address, library);

    private static ImmutableArray<Prose> Titled(string title, IEnumerable<ListItem> lines)
    {
        var list = List(numbered: false, lines);
        return list.IsEmpty ? list : [new Prose.Subheading(RichText.Of(title)), .. list];
    }

    private static ImmutableArray<Prose> List(bool numbered, IEnumerable<ListItem> lines)
    {
        ImmutableArray<ListItem> items = [.. lines];
        return items.IsEmpty ? [] : [new Prose.List(numbered, Start: 1, items)];
    }

    private static ListItem Item(RichText line) => new(line, Depth: 0);

    private static IEnumerable<Button> Pages(IEnumerable<Prose> shown) => shown
        .SelectMany(prose => prose.Lines)
        .SelectMany(line => line.Inlines)
        .OfType<Inline.PageLink>()
        .Select(link => new Button(link.Text, new ActionToken.Show(link.Target)));
}
