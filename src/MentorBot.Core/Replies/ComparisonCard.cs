using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies;

/// <summary>Two or three roles side by side: what moderators wrote about the choice, then the same axes for each, from the roles' own sections.</summary>
internal static class ComparisonCard
{
    private const int LongestTitle = 150;
    private const int HeaviestIntroduction = 700;

    // Cells of this length let three roles on all axes fit into one message.
    private const int LongestCell = 130;
    private const int MostCompanions = 8;

    // The first is the page's lead.
    private static readonly ImmutableArray<(string Section, string Title)> Axes =
    [
        ("", "In short"), ("responsibilities", "Daily work"), ("skills", "Skills"), ("success-metrics", "How success is measured"), ("who-it-fits", "Who it fits"), ("how-to-start", "How to start"),
    ];

    /// <summary>The roles side by side; there are two or three.</summary>
    internal static ImmutableArray<Block> Of(ImmutableArray<Role> roles, KnowledgeBase library)
    {
        var curated = library.Compare([.. roles.Select(role => role.Page.Address)])?.Page;
        ImmutableArray<Prose> body = [.. Introduction(curated), .. Axes.SelectMany(axis => Axis(axis.Section, axis.Title, roles))];
        return Card.LayWhole(
            Budget.Cut(Wording.SideBySide([.. roles.Select(role => role.Page.Title)]), LongestTitle),
            body,
            PageCard.Footnote([.. roles.Select(role => role.Page).Concat(curated is null ? [] : [curated])]),
            [
                .. curated is null ? Array.Empty<Button>() : [new Button(curated.Title, new ActionToken.Show(curated.Address))],
                .. roles.Select(role => new Button(role.Page.Title, new ActionToken.Show(role.Page.Address))),
                .. roles.Select(role => new Button(Wording.PathTo(role.Page.Title), new ActionToken.Path(role.Page.Address))),
            ]);
    }

    /// <summary>The roles that one role can be put side by side with: those of its comparison pages first, then those of its own stage.</summary>
    internal static ImmutableArray<Block> Companions(Role role, string lead, KnowledgeBase library)
    {
        var curated = library.Comparisons.Where(one => one.Roles.Contains(role.Page.Address)).SelectMany(one => one.Roles).ToHashSet();
        var others = library.Roles
            .Where(other => other.Page.Address != role.Page.Address)
            .OrderByDescending(other => curated.Contains(other.Page.Address))
            .ThenByDescending(other => other.Stage == role.Stage)
            .Take(MostCompanions);
        return Card.LayWhole(
            Wording.CompareWith(role.Page.Title),
            [new Prose.Paragraph(RichText.Of(lead))],
            footnote: null,
            others.Select(other => new Button(other.Page.Title, new ActionToken.Compare(role.Page.Address, other.Page.Address))));
    }

    // What moderators say before and after the details: "one makes the engine …", "a quick test: …".
    private static IEnumerable<Prose> Introduction(Page? curated) => curated?.Lead.OfType<Prose.Paragraph>().ToList() switch
    {
        null or [] => [],
        [var only] => [only],
        [var first, .., var last] => Budget.Of(first) + Budget.Of(last) <= HeaviestIntroduction ? [first, last] : [first],
    };

    private static IEnumerable<Prose> Axis(string section, string title, ImmutableArray<Role> roles) =>
    [
        new Prose.Subheading(RichText.Of(title)),
        new Prose.List(Numbered: false, Start: 1, [.. roles.Select(role => Cell(role.Page, section))]),
    ];

    private static ListItem Cell(Page page, string section)
    {
        var body = Slug.TryParse(section, out var slug) ? page.Find(slug)?.Body : section.Length == 0 ? [.. page.Lead.OfType<Prose.Paragraph>()] : null;
        var gist = body is { } prose ? Gist.Of(prose, LongestCell) : null;
        return new ListItem(
            RichText.Of(new Inline.Strong($"{page.Title}:"), new Inline.Plain(" "), gist is null ? new Inline.Emphasis(Wording.NotInTheKnowledge) : new Inline.Plain(gist)),
            Depth: 0);
    }
}
