using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies;

/// <summary>What people asked and the knowledge lacks, as moderators read it in a conversation.</summary>
internal static class GapCard
{
    /// <summary>One part of the report; its buttons lead to the pages that the part names.</summary>
    internal static ImmutableArray<Block> Of(GapReport report, int part, KnowledgeBase library) => Card.Lay(
        Wording.GapsTitle,
        [
            new Prose.Paragraph(RichText.Of(report.Gaps.IsEmpty ? Wording.NoGaps : Wording.GapsLead)),
            .. List(numbered: true, report.Gaps.Select(gap => Line(gap, library))),
            .. Titled(Wording.MissingTitle, report.Missing.Select(missing => Line(missing, library))),
            .. Titled(Wording.NotHelpfulTitle, report.NotHelpful.Select(page => Line(page, library))),
        ],
        report.Gaps.IsEmpty ? null : RichText.Of(Wording.GapsMended),
        Pages,
        next => new ActionToken.ListGaps(next),
        part);

    private static RichText Line(Gap gap, KnowledgeBase library)
    {
        var asked = new Inline.Plain($"\"{gap.Example}\": {Wording.Asked(gap.People, gap.Times, gap.LastDay)}");
        return gap.Near is { } near ? RichText.Of(asked, new Inline.Plain(Wording.Nearest), Name(near, library)) : RichText.Of(asked);
    }

    // A part that is missing has no address to lead to; its page has.
    private static RichText Line(MissingPart missing, KnowledgeBase library) => RichText.Of(
        Name(missing.Wanted.Page, library),
        new Inline.Plain($"{(missing.Wanted.Section is { } section ? $", {section.ToString().Replace('-', ' ')}" : "")}: {Wording.Asked(missing.People, missing.Times, missing.LastDay)}"));

    private static RichText Line(JudgedPage page, KnowledgeBase library) =>
        RichText.Of(Name(page.Address, library), new Inline.Plain($": {Wording.Judged(page.NotHelpful, page.Helpful)}"));

    // The page may have been taken away since.
    private static Inline Name(Address address, KnowledgeBase library) =>
        library.Find(address) is null ? new Inline.Plain(address.ToString()) : PageLinks.To(address, library);

    private static ImmutableArray<Prose> Titled(string title, IEnumerable<RichText> lines)
    {
        var list = List(numbered: false, lines);
        return list.IsEmpty ? list : [new Prose.Subheading(RichText.Of(title)), .. list];
    }

    private static ImmutableArray<Prose> List(bool numbered, IEnumerable<RichText> lines)
    {
        ImmutableArray<ListItem> items = [.. lines.Select(line => new ListItem(line, Depth: 0))];
        return items.IsEmpty ? [] : [new Prose.List(numbered, Start: 1, items)];
    }

    private static IEnumerable<Button> Pages(IEnumerable<Prose> shown) => shown
        .SelectMany(prose => prose.Lines)
        .SelectMany(line => line.Inlines)
        .OfType<Inline.PageLink>()
        .Select(link => new Button(link.Text, new ActionToken.Show(link.Target)));
}
