using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies;

/// <summary>What people see of a page or one of its sections.</summary>
internal static class PageCard
{
    // A card that opens with every section would be a wall; these two are what a role's card promises besides its lead.
    private static readonly ImmutableArray<string> OnTheRoleCard = ["who-it-fits", "success-metrics"];

    /// <summary>The card of the page or section at this address, which must exist; those beside it are what the person may have meant instead.</summary>
    internal static ImmutableArray<Block> Of(Address address, int part, KnowledgeBase library, params ReadOnlySpan<Address> beside)
    {
        ImmutableArray<Button> instead = [.. beside.ToArray().Select(other => new Button(library.TitleOf(other), new ActionToken.Show(other)))];
        var page = library.Find(address)!;
        var open = address.Section is null && library.FindRole(address) is not null ? OnTheRoleCard : [];
        var body = library.FindSection(address) is { } section
            ? section.Body
            : ImmutableArray.CreateRange([.. FactLines.Above(address, library), .. Overview(page, open), .. FactLines.Below(address, library)]);
        return Card.Lay(
            library.TitleOf(address),
            [.. body, .. LongSources(page)],
            instead.IsEmpty ? Footnote([page]) : new RichText([.. Footnote([page]).Inlines, new Inline.Plain(" " + Wording.Instead(instead.Select(button => button.Label)))]),
            [.. instead, .. SectionButtons(page, address, open), .. RoleButtons(address, library), .. LinkButtons(body, library)],
            next => new ActionToken.Show(address, next),
            part,
            [new Button(Wording.Helpful, new ActionToken.Vote(address, Helpful: true)), new Button(Wording.NotHelpful, new ActionToken.Vote(address, Helpful: false))]);
    }

    /// <summary>Buttons for every other part of a page: its overview when a section is shown, and its sections that are not open already.</summary>
    internal static IEnumerable<Button> SectionButtons(Page page, Address shown, ImmutableArray<string> open) =>
    [
        .. shown.Section is null ? Array.Empty<Button>() : [Part(Wording.Overview, page.Address)],
        .. page.Sections
            .Where(section => section.Address != shown && !IsAmong(section, open))
            .Select(section => Part(section.Title, section.Address)),
    ];

    private static Button Part(string title, Address address) => new(title, new ActionToken.Show(address)) { Among = Wording.OtherParts };

    /// <summary>The part after this one of what is shown at an address, or null when it was the last.</summary>
    internal static int? PartAfter(Address address, int part, KnowledgeBase library) => Of(address, part, library)
        .OfType<Block.Buttons>().SelectMany(row => row.Items).Select(button => button.Token).OfType<ActionToken.Show>()
        .Where(show => show.Address == address && show.Part > part).Select(show => (int?)show.Part).FirstOrDefault();

    /// <summary>Whether a section is shown with the overview of its page.</summary>
    internal static bool IsOpenOn(Page page, Section section, KnowledgeBase library) => library.FindRole(page.Address) is not null && IsAmong(section, OnTheRoleCard);

    private static bool IsAmong(Section section, ImmutableArray<string> slugs) =>
        slugs.Contains(section.Address.Section.ToString()!, StringComparer.Ordinal);

    private static ImmutableArray<Prose> Overview(Page page, ImmutableArray<string> open) =>
    [
        .. page.Lead,
        .. page.Sections
            .Where(section => IsAmong(section, open))
            .SelectMany(section => section.Body.Prepend(new Prose.Subheading(RichText.Of(section.Title)))),
    ];

    private static IEnumerable<Button> RoleButtons(Address shown, KnowledgeBase library) => shown.Section is null && library.FindRole(shown) is not null
        ? [new Button(Wording.Compare, new ActionToken.Compare(shown)), new Button(Wording.PathToThis, new ActionToken.Path(shown)), .. library.Quiz is null ? Array.Empty<Button>() : [QuizCard.Start with { Label = Wording.QuizLabel }]]
        : [];

    internal static IEnumerable<Button> LinkButtons(IEnumerable<Prose> body, KnowledgeBase library) => body
        .SelectMany(prose => prose.Lines)
        .SelectMany(line => line.Inlines)
        .OfType<Inline.PageLink>()
        .Where(link => library.Find(link.Target) is not null)
        .DistinctBy(link => link.Target.Page)
        .Select(link => new Button(library.TitleOf(link.Target), new ActionToken.Show(link.Target)) { Among = Wording.MentionedPages });

    /// <summary>Where the facts of these pages come from, and when the one that was checked first was checked.</summary>
    internal static RichText Footnote(ImmutableArray<Page> pages)
    {
        var day = pages.Any(page => page.Checked is null) ? null : pages.Min(page => page.Checked);
        return FitsInFootnote(pages)
            ? new RichText([.. SourceLine(pages), new Inline.Plain(Wording.Checked(day))])
            : RichText.Of(Wording.Checked(day));
    }

    private static IEnumerable<Inline> SourceLine(ImmutableArray<Page> pages)
    {
        var sources = pages.SelectMany(page => page.Sources).Distinct().ToList();
        return sources.Count == 0
            ? [new Inline.Plain(Wording.NoSources + " ")]
            : sources
                .SelectMany((source, at) => new[] { new Inline.Plain(at == 0 ? Wording.Sources + ": " : "; "), SourceName(source) })
                .Append(new Inline.Plain(". "));
    }

    private static Inline SourceName(Source source) =>
        source.Url is { } url ? new Inline.WebLink(source.Title, url) : new Inline.Plain(source.Title);

    private static bool FitsInFootnote(ImmutableArray<Page> pages) => Budget.Of(new RichText([.. SourceLine(pages)])) <= Budget.PerMessage / 4;

    internal static IEnumerable<Prose> LongSources(Page page) => FitsInFootnote([page])
        ? []
        :
        [
            new Prose.Subheading(RichText.Of(Wording.Sources)),
            new Prose.List(Numbered: false, Start: 1, [.. page.Sources.Select(source => new ListItem(new RichText([SourceName(source)]), Depth: 0))]),
        ];
}
