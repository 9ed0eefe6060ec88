using System.Collections.Immutable;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies;

/// <summary>The cards that are not a page: help, the roles, offers, and the honest "I don't know that".</summary>
internal static class Cards
{
    // So many titles of 80 characters fit into one message on every platform, and so many buttons with *More*.
    internal const int RolesPerPart = 15;

    private static readonly ImmutableArray<Button> Everywhere =
        [new(Wording.AllRoles, new ActionToken.ListRoles()), new(Wording.HelpLabel, new ActionToken.Help())];

    internal static ImmutableArray<Block> Help(bool forModerators = false) => Short(
        Wording.HelpTitle,
        [
            Paragraph(Wording.HelpLead),
            Bullets(CommandCatalog.All.Where(spec => forModerators || !spec.ForModerators).Select(spec => RichText.Of(
                new Inline.Strong(spec.Name),
                new Inline.Plain($": {spec.Description}, for example "),
                new Inline.Code(spec.Example)))),
        ],
        [Everywhere[0]]);

    /// <summary>One part of a list of roles, each with its button.</summary>
    internal static ImmutableArray<Block> Roles(string lead, IReadOnlyList<Role> roles, ActionToken.ListRoles wanted)
    {
        if (roles.Count == 0)
        {
            return Sentence(Wording.NoRolesYet);
        }

        var parts = roles.Chunk(RolesPerPart).ToList();
        var part = Math.Min(wanted.Part, parts.Count);
        var more = part < parts.Count ? [new Button(Wording.More, wanted with { Part = part + 1 })] : Array.Empty<Button>();
        return Card.LayWhole(
            Wording.RolesTitle,
            [Paragraph(lead), .. parts[part - 1].GroupBy(role => role.Stage).SelectMany(StageList)],
            parts.Count > 1 ? RichText.Of(Wording.Part(part, parts.Count)) : null,
            [.. more, .. parts[part - 1].Select(role => new Button(role.Page.Title, new ActionToken.Show(role.Page.Address)) { Among = Wording.PickRole })]);
    }

    /// <summary>A question that a role answers: each role's button carries on with it.</summary>
    internal static ImmutableArray<Block> PickRole(string heading, string lead, Func<Address, ActionToken> token, KnowledgeBase library) => library.Roles.IsEmpty
        ? Sentence(Wording.NoRolesYet)
        : Short(heading, [Paragraph(lead)], library.Roles.Select(role => new Button(role.Page.Title, token(role.Page.Address)) { Among = Wording.PickRole }));

    internal static ImmutableArray<Block> Offers(string heading, string? lead, IEnumerable<Address> offers, KnowledgeBase library)
    {
        var offered = offers.Select(offer => (Title: library.TitleOf(offer), Token: new ActionToken.Show(offer))).ToList();
        return Short(
            heading,
            [.. lead is null ? Array.Empty<Prose>() : [Paragraph(lead)], .. offered.Count == 0 ? Array.Empty<Prose>() : [Bullets(offered.Select(offer => RichText.Of(offer.Title)))]],
            [.. offered.Select(offer => new Button(offer.Title, offer.Token)), .. Everywhere]);
    }

    /// <summary>Why the bot says what it says: the page, and where its facts come from.</summary>
    internal static ImmutableArray<Block> Reasons(Page page) => Card.LayWhole(
        page.Title,
        [Paragraph(Wording.Reasons(page.Title)), .. PageCard.LongSources(page)],
        PageCard.Footnote([page]),
        [new Button(Wording.Overview, new ActionToken.Show(page.Address)), .. Everywhere]);

    /// <summary>The end of a page, and what can be looked at again.</summary>
    internal static ImmutableArray<Block> End(Page page, Address shown, KnowledgeBase library) => Short(
        page.Title,
        [Paragraph(Wording.NoMore(page.Title))],
        [.. PageCard.SectionButtons(page, shown, open: []), .. PageCard.LinkButtons(page.Lead.Concat(page.Sections.SelectMany(section => section.Body)), library), .. Everywhere]);

    internal static ImmutableArray<Block> MissingSection(Page page, string section, KnowledgeBase library) => Short(
        page.Title,
        [
            Paragraph(Wording.SectionMissing(page.Title, section)),
            .. page.Sections.IsEmpty ? Array.Empty<Prose>() : [Bullets(page.Sections.Select(one => RichText.Of(one.Title)))],
        ],
        [
            .. PagesCalled(section, library),
            new Button(Wording.Overview, new ActionToken.Show(page.Address)),
            .. PageCard.SectionButtons(page, page.Address, open: []),
        ]);

    // "role mlops salary": the role's page does not say, and there is a page about salary.
    private static IEnumerable<Button> PagesCalled(string name, KnowledgeBase library) =>
        library.Names.Exact(name) is { } page ? [new Button(library.TitleOf(page), new ActionToken.Show(page))] : [];

    internal static ImmutableArray<Block> Sentence(string sentence) => [new Block.Passage(Paragraph(sentence)), new Block.Buttons(Everywhere)];

    /// <summary>A word of thanks that asks for nothing more.</summary>
    internal static ImmutableArray<Block> Thanks(string sentence) => [new Block.Passage(Paragraph(sentence))];

    private static ImmutableArray<Block> Short(string heading, IEnumerable<Prose> body, IEnumerable<Button> buttons) =>
        Card.LayWhole(heading, body, footnote: null, buttons);

    private static IEnumerable<Prose> StageList(IGrouping<Stage, Role> stage) =>
    [
        new Prose.Subheading(RichText.Of(Wording.StageTitle(stage.Key))),
        Bullets(stage.Select(role => RichText.Of(role.Page.Title))),
    ];

    private static Prose.Paragraph Paragraph(string sentence) => new(RichText.Of(sentence));

    private static Prose.List Bullets(IEnumerable<RichText> points) =>
        new(Numbered: false, Start: 1, [.. points.Select(point => new ListItem(point, Depth: 0))]);
}
