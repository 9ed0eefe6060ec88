using System.Collections.Immutable;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Replies;

/// <summary>The cards that are not a page: help, the roles, offers, and the honest "I don't know that".</summary>
internal static class Cards
{
    // So many titles of 80 characters fit into one message on every platform, and so many buttons with *More*.
    internal const int RolesPerPart = 15;

    // What a choice says of itself beside its title.
    private const int LongestGist = 120;

    private static ImmutableArray<Button> Everywhere(Wording say) =>
        [new(say.AllRoles, new ActionToken.ListRoles()), new(say.HelpLabel, new ActionToken.Help())];

    internal static ImmutableArray<Block> Help(Wording say, bool forModerators = false) => Short(
        say.HelpTitle,
        [
            Paragraph(say.HelpLead),
            .. say.ContentIsEnglish.Length == 0 ? Array.Empty<Prose>() : [Paragraph(say.ContentIsEnglish)],
            Bullets(CommandCatalog.All.Where(spec => forModerators || !spec.ForModerators).Select(spec => RichText.Of(
                new Inline.Strong(spec.Name),
                new Inline.Plain(say.WithExample(say.Of(spec).Description)),
                new Inline.Code(spec.Example)))),
        ],
        [Everywhere(say)[0]],
        say);

    /// <summary>One part of a list of roles, each with its button.</summary>
    internal static ImmutableArray<Block> Roles(string lead, IReadOnlyList<Role> roles, ActionToken.ListRoles wanted, Wording say)
    {
        if (roles.Count == 0)
        {
            return Sentence(say.NoRolesYet, say);
        }

        var parts = roles.Chunk(RolesPerPart).ToList();
        var part = Math.Min(wanted.Part, parts.Count);
        var more = part < parts.Count ? [new Button(say.More, wanted with { Part = part + 1 })] : Array.Empty<Button>();
        return Card.LayWhole(
            say.RolesTitle,
            [Paragraph(lead), .. parts[part - 1].GroupBy(role => role.Stage).SelectMany(stage => StageList(stage, say))],
            parts.Count > 1 ? RichText.Of(say.Part(part, parts.Count)) : null,
            [.. more, .. parts[part - 1].Select(role => new Button(role.Page.Title, new ActionToken.Show(role.Page.Address)) { Among = say.PickRole })],
            say,
            Lookup.Among(roles.Count, say.LookUpRole, new NameList.Roles()));
    }

    /// <summary>A question that a role answers: each role's button carries on with it.</summary>
    internal static ImmutableArray<Block> PickRole(string heading, string lead, NameList choice, KnowledgeBase library, Wording say) => library.Roles.IsEmpty
        ? Sentence(say.NoRolesYet, say)
        : Card.LayWhole(
            heading,
            [Paragraph(lead)],
            footnote: null,
            library.Roles.Select(role => new Button(role.Page.Title, choice.Choose(role.Page.Address)) { Among = say.PickRole }),
            say,
            Lookup.Among(library.Roles.Length, say.LookUpRole, choice));

    internal static ImmutableArray<Block> Offers(string heading, string? lead, IEnumerable<Address> offers, KnowledgeBase library, Wording say) => Card.LayChoices(
        heading,
        lead is null ? [] : [Paragraph(lead)],
        [.. offers.Select(offer => Offer(offer, library, say))],
        footnote: null,
        Everywhere(say),
        say);

    private static Block.Choice Offer(Address offer, KnowledgeBase library, Wording say)
    {
        var title = library.TitleOf(offer);
        var body = library.FindSection(offer)?.Body ?? library.Find(offer)?.Lead ?? [];
        return Choice(title, Gist.Of(body, LongestGist), new Button(title, new ActionToken.Show(offer)), say);
    }

    /// <summary>A page or a part of one to choose, and what there is to say of it.</summary>
    internal static Block.Choice Choice(string title, string? words, Button button, Wording say) => new(
        words is null ? RichText.Of(new Inline.Strong(title)) : RichText.Of(new Inline.Strong(title), new Inline.Plain(say.Colon + words)),
        button with { Label = Budget.Label(button.Label), Brief = say.Show });
    /// <summary>Why the bot says what it says: the page, and where its facts come from.</summary>
    internal static ImmutableArray<Block> Reasons(Page page, Wording say) => Card.LayWhole(
        page.Title,
        [Paragraph(say.Reasons(page.Title)), .. PageCard.LongSources(page, say)],
        PageCard.Footnote([page], say),
        [new Button(say.Overview, new ActionToken.Show(page.Address)), .. Everywhere(say)],
        say);

    /// <summary>The end of a page, and what can be looked at again.</summary>
    internal static ImmutableArray<Block> End(Page page, Address shown, KnowledgeBase library, Wording say) => Short(
        page.Title,
        [Paragraph(say.NoMore(page.Title))],
        [.. PageCard.SectionButtons(page, shown, open: [], say), .. PageCard.LinkButtons(page.Lead.Concat(page.Sections.SelectMany(section => section.Body)), library, say), .. Everywhere(say)],
        say);

    internal static ImmutableArray<Block> MissingSection(Page page, string section, KnowledgeBase library, Wording say) => Short(
        page.Title,
        [
            Paragraph(say.SectionMissing(page.Title, section)),
            .. page.Sections.IsEmpty ? Array.Empty<Prose>() : [Bullets(page.Sections.Select(one => RichText.Of(one.Title)))],
        ],
        [
            .. PagesCalled(section, library),
            new Button(say.Overview, new ActionToken.Show(page.Address)),
            .. PageCard.SectionButtons(page, page.Address, open: [], say),
        ],
        say);

    // "role mlops salary": the role's page does not say, and there is a page about salary.
    private static IEnumerable<Button> PagesCalled(string name, KnowledgeBase library) =>
        library.Names.Exact(name) is { } page ? [new Button(library.TitleOf(page), new ActionToken.Show(page))] : [];

    internal static ImmutableArray<Block> Sentence(string sentence, Wording say) => [new Block.Passage(Paragraph(sentence)), new Block.Buttons(Everywhere(say))];

    /// <summary>A word of thanks that asks for nothing more.</summary>
    internal static ImmutableArray<Block> Thanks(string sentence) => [new Block.Passage(Paragraph(sentence))];

    /// <summary>Thanks for the vote, and for who cares to say more, a way to.</summary>
    internal static ImmutableArray<Block> NotHelpful(Address address, Wording say) =>
        [new Block.Passage(Paragraph(say.ThanksNotHelpful)), new Block.Buttons([AskingForFeedback(address, say), .. Everywhere(say)])];

    /// <summary>That there was nothing to hand on, and how to try again.</summary>
    internal static ImmutableArray<Block> AskForFeedback(Address address, Wording say) =>
        [new Block.Passage(Paragraph(say.FeedbackNothing)), new Block.Buttons([AskingForFeedback(address, say)])];

    private static Button AskingForFeedback(Address address, Wording say) => new(say.FeedbackTitle, new ActionToken.Feedback(address));

    private static ImmutableArray<Block> Short(string heading, IEnumerable<Prose> body, IEnumerable<Button> buttons, Wording say) =>
        Card.LayWhole(heading, body, footnote: null, buttons, say);

    private static IEnumerable<Prose> StageList(IGrouping<Stage, Role> stage, Wording say) =>
    [
        new Prose.Subheading(RichText.Of(say.StageTitle(stage.Key))),
        Bullets(stage.Select(role => RichText.Of(role.Page.Title))),
    ];

    private static Prose.Paragraph Paragraph(string sentence) => new(RichText.Of(sentence));

    private static Prose.List Bullets(IEnumerable<RichText> points) =>
        new(Numbered: false, Start: 1, [.. points.Select(point => new ListItem(point, Depth: 0))]);
}
