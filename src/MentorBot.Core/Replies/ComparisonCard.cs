using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Replies;

/// <summary>Two or three roles side by side: what moderators wrote about the choice, then the same axes for each, from the roles' own sections.</summary>
internal static class ComparisonCard
{
    private const int LongestTitle = 150;

    private const int LongestCell = 130;
    private const int ShortestCell = 40;

    // So much of a cell still says something; bars that would leave less are not drawn in words.
    private const int EasyCell = 60;

    // The first is the page's lead.
    private static ImmutableArray<(string Section, string Title)> Axes(Wording say) =>
    [
        ("", say.InShort), ("responsibilities", say.DailyWork), ("skills", say.Skills), ("success-metrics", say.SuccessMetrics), ("who-it-fits", say.WhoItFits), ("how-to-start", say.HowToStart),
    ];

    /// <summary>The roles side by side, two or three; <paramref name="leftOut" /> is whether more were asked for.</summary>
    internal static ImmutableArray<Block> Of(ImmutableArray<Role> roles, bool leftOut, KnowledgeBase library, Wording say)
    {
        var curated = library.Compare([.. roles.Select(role => role.Page.Address)])?.Page;
        var footnote = PageCard.Footnote([.. roles.Select(role => role.Page).Concat(curated is null ? [] : [curated])], say);
        var axes = Axes(say);
        var room = Budget.PerMessage - Budget.Of(footnote) - (2 * LongestTitle);
        var picture = Drawn(withBars: true, EasyCell) ?? Drawn(withBars: false, ShortestCell);
        room -= picture is null ? 0 : Budget.Of(picture.InWords);
        var cell = Math.Clamp(CellOf(room, roles, axes), ShortestCell, LongestCell);
        var table = axes.SelectMany(axis => Axis(axis.Title, roles, role => GistOf(role, axis.Section, cell, library), say)).ToList();
        var card = Card.LayWhole(
            Budget.Cut(say.SideBySide([.. roles.Select(role => role.Page.Title)]), LongestTitle),
            [.. leftOut ? [new Prose.Paragraph(RichText.Of(say.MostCompared))] : Array.Empty<Prose>(), .. Introduction(curated, room - table.Sum(Budget.Of), say), .. picture is null ? Array.Empty<Prose>() : [picture.InWords], .. table],
            footnote,
            [
                .. curated is null ? Array.Empty<Button>() : [new Button(curated.Title, new ActionToken.Show(curated.Address))],
                .. roles.Select(role => new Button(role.Page.Title, new ActionToken.Show(role.Page.Address))),
                .. roles.Select(role => new Button(say.PathTo(role.Page.Title), new ActionToken.Path(role.Page.Address))),
            ],
            say);
        return picture is null ? card : card.WithPicture(picture);

        // The table comes first: its cells must not become shorter than that.
        Block.Picture? Drawn(bool withBars, int least) =>
            ComparisonPicture.Of(roles, withBars, library, say) is { } drawn && Budget.Of(drawn.InWords) <= Budget.PerPassage && CellOf(room - Budget.Of(drawn.InWords), roles, axes) >= least ? drawn : null;
    }

    /// <summary>The roles that one role can be put side by side with: those of its comparison pages first, then those of its own stage.</summary>
    internal static ImmutableArray<Block> Companions(Role role, string lead, KnowledgeBase library, Wording say)
    {
        var choice = new NameList.Compared(role.Page.Address);
        var curated = library.Comparisons.Where(one => one.Roles.Contains(role.Page.Address)).SelectMany(one => one.Roles).ToHashSet();
        var others = library.Roles
            .Where(other => other.Page.Address != role.Page.Address)
            .OrderByDescending(other => curated.Contains(other.Page.Address))
            .ThenByDescending(other => other.Stage == role.Stage)
            .Take(Budget.Buttons)
            .ToList();
        return Card.LayWhole(
            say.CompareWith(role.Page.Title),
            [
                new Prose.Paragraph(RichText.Of(lead)),
                new Prose.List(Numbered: false, Start: 1, [.. others.Select(other => new ListItem(RichText.Of(other.Page.Title), Depth: 0))]),
            ],
            footnote: null,
            others.Select(other => new Button(other.Page.Title, choice.Choose(other.Page.Address)) { Among = say.PickRole }),
            say,
            Lookup.Among(library.Roles.Length - 1, say.LookUpRole, choice));
    }

    // Whole or not at all: half of what moderators wrote may say something else.
    private static ImmutableArray<Prose> Introduction(Page? curated, int room, Wording say) =>
        curated is null ? []
        : curated.Lead.Sum(Budget.Of) <= room ? curated.Lead
        : [new Prose.Paragraph(RichText.Of(new Inline.Plain(say.AboutTheChoice), new Inline.PageLink(curated.Title, curated.Address), new Inline.Plain(say.FullStop)))];

    // Every axis fits, however long the titles are: a sign may weigh more than one.
    private static int CellOf(int room, ImmutableArray<Role> roles, ImmutableArray<(string Section, string Title)> axes)
    {
        var labels = roles.Sum(role => Budget.Of(RichText.Of(new Inline.Strong($"{role.Page.Title}: "))));
        var headings = axes.Sum(axis => Budget.Of(new Prose.Subheading(RichText.Of(axis.Title))) + Budget.Of(new Prose.List(Numbered: false, Start: 1, [])));
        return (room - headings - (labels * axes.Length)) * 3 / 4 / (roles.Length * axes.Length);
    }

    private static IEnumerable<Prose> Axis(string title, ImmutableArray<Role> roles, Func<Role, string?> gist, Wording say) =>
    [
        new Prose.Subheading(RichText.Of(title)),
        new Prose.List(Numbered: false, Start: 1, [.. roles.Select(role => Cell(role, gist(role), say))]),
    ];

    private static ListItem Cell(Role role, string? gist, Wording say) => new(
        RichText.Of(
            new Inline.Strong($"{role.Page.Title}:"),
            new Inline.Plain(" "),
            gist is null ? new Inline.Emphasis(say.NotInTheKnowledge) : new Inline.Plain(gist)),
        Depth: 0);

    private static string? GistOf(Role role, string section, int longest, KnowledgeBase library) => section switch
    {
        "" => Gist.Of([.. role.Page.Lead.OfType<Prose.Paragraph>()], longest),
        _ when Slug.TryParse(section, out var slug) && role.Page.Find(slug) is { } found => Gist.Of(found.Body, longest),
        "skills" when !role.Skills.IsEmpty => Gist.Join([.. role.Skills.Select(library.TitleOf)], longest),
        _ => null,
    };
}
