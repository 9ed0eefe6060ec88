using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;

namespace MentorBot.EndToEnd.Tests.Faces;

/// <summary>A reply that has one of everything a reply can have.</summary>
internal static class Everything
{
    private static readonly Address Page = Address.TryParse("roles/mlops-engineer", out var address) ? address : default;

    internal static Reply InOne { get; } = new(Audience.Everyone, Placement.Below, Outcome.Answer, [Page],
    [
        new Block.Heading("A title * with <signs> & more"),
        Says(new Prose.Paragraph(RichText.Of(Plain("First "), new Inline.Strong("bold"), Plain(" then "), new Inline.Emphasis("soft"), Plain(", "), new Inline.Code("snake_case"), Plain(" & a "), Web("link", "https://example.org/a_b?c=(d)&e=f"), Plain(" and a "), new Inline.PageLink("page", Page)))),
        Says(new Prose.Subheading(RichText.Of("Below it"))),
        Says(new Prose.List(Numbered: true, Start: 3, [Point("three"), Point("four"), Point("within four", depth: 1)])),
        Says(new Prose.List(Numbered: false, Start: 1, [Point("loose"), Point("looser")])),
        Says(new Prose.Quote(RichText.Of("somebody said so"))),
        Says(new Prose.CodeBlock("let x = 1\nlet y = 2")),
        new Block.Picture("<svg/>", "Bars: most for one.", new Prose.Paragraph(RichText.Of("One: ▰▰▱"))),
        new Block.Attachment("all.json", "{ \"kept\": 1 }", new Prose.Paragraph(RichText.Of("Kept: one thing"))),
        new Block.Choice(RichText.Of(new Inline.Strong("A part"), Plain(": what is in it & <more>")), Press("Compare all", new ActionToken.Compare(Page, Page)) with { Brief = "Show" }),
        new Block.Choice(RichText.Of("Another"), Press("Another", new ActionToken.Path(Page))),
        new Block.Footnote(RichText.Of(Plain("Sources: "), Web("A source", "https://example.org/source"), Plain("; another. Last checked 2026-11-21."))),
        new Block.Buttons([Press("Compare", new ActionToken.Compare(Page)), .. "ABCDEF".Select((letter, at) => Press($"Part {letter}", new ActionToken.Show(Page, at + 1)) with { Among = "Other parts" }), Press("Helpful", new ActionToken.Vote(Page, Helpful: true)) with { Brief = "Yes" }]),
    ]);

    private static Block.Passage Says(Prose prose) => new(prose);

    private static Inline.Plain Plain(string words) => new(words);

    private static Inline.WebLink Web(string words, string address) => new(words, new Uri(address));

    private static ListItem Point(string words, int depth = 0) => new(RichText.Of(words), depth);

    private static Button Press(string label, ActionToken token) => new(label, token);
}
