using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Replies;

/// <summary>What people see of a page or one of its sections.</summary>
internal static class PageCard
{
    // A card that opens with every section would be a wall; these two are what a role's card promises besides its lead.
    private static readonly ImmutableArray<string> OnTheRoleCard = ["who-it-fits", "success-metrics"];

    // So many are kept of one snapshot of the knowledge, and as long as it is used: people look at the same few pages.
    private const int MostLaid = 2_000;

    private static readonly ConditionalWeakTable<KnowledgeBase, ConcurrentDictionary<(Address Address, int Part, Locale Locale), ImmutableArray<Block>>> Laid = [];

    /// <summary>The card of the page or section at this address, which must exist; those beside it are what the person may have meant instead.</summary>
    internal static ImmutableArray<Block> Of(Address address, int part, KnowledgeBase library, Wording say, params ReadOnlySpan<Address> beside)
    {
        var laid = Laid.GetOrCreateValue(library);
        if (!beside.IsEmpty || laid.Count >= MostLaid)
        {
            return Lay(address, part, library, say, [.. beside]);
        }

        return laid.GetOrAdd((address, part, say.Locale), _ => Lay(address, part, library, say, beside: []));
    }

    private static ImmutableArray<Block> Lay(Address address, int part, KnowledgeBase library, Wording say, ImmutableArray<Address> beside)
    {
        ImmutableArray<Button> instead = [.. beside.Select(other => new Button(library.TitleOf(other), new ActionToken.Show(other)))];
        var page = library.Find(address)!;
        var open = address.Section is null && library.FindRole(address) is not null ? OnTheRoleCard : [];
        var body = library.FindSection(address) is { } section
            ? section.Body
            : ImmutableArray.CreateRange([.. FactLines.Above(address, library, say), .. Overview(page, open), .. FactLines.Below(address, library, say)]);
        return Card.Lay(
            library.TitleOf(address),
            [.. body, .. LongSources(page, say)],
            instead.IsEmpty ? Footnote([page], say) : new RichText([.. Footnote([page], say).Inlines, new Inline.Plain(" " + say.Instead(instead.Select(button => button.Label)))]),
            [.. instead, .. SectionButtons(page, address, open, say), .. RoleButtons(address, library, say), .. LinkButtons(body, library, say)],
            next => new ActionToken.Show(address, next),
            part,
            say,
            [new Button(say.Helpful, new ActionToken.Vote(address, Helpful: true)), new Button(say.NotHelpful, new ActionToken.Vote(address, Helpful: false))]);
    }

    /// <summary>Buttons for every other part of a page: its overview when a section is shown, and its sections that are not open already.</summary>
    internal static IEnumerable<Button> SectionButtons(Page page, Address shown, ImmutableArray<string> open, Wording say) =>
    [
        .. shown.Section is null ? Array.Empty<Button>() : [Part(say.Overview, page.Address, say)],
        .. page.Sections
            .Where(section => section.Address != shown && !IsAmong(section, open))
            .Select(section => Part(section.Title, section.Address, say)),
    ];

    private static Button Part(string title, Address address, Wording say) => new(title, new ActionToken.Show(address)) { Among = say.OtherParts };

    /// <summary>The part after this one of what is shown at an address, or null when it was the last.</summary>
    internal static int? PartAfter(Address address, int part, KnowledgeBase library, Wording say) => Of(address, part, library, say)
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

    private static IEnumerable<Button> RoleButtons(Address shown, KnowledgeBase library, Wording say) => shown.Section is null && library.FindRole(shown) is not null
        ? [new Button(say.Compare, new ActionToken.Compare(shown)), new Button(say.PathToThis, new ActionToken.Path(shown)), .. library.Quiz is null ? Array.Empty<Button>() : [QuizCard.Start(say) with { Label = say.QuizLabel }]]
        : [];

    internal static IEnumerable<Button> LinkButtons(IEnumerable<Prose> body, KnowledgeBase library, Wording say) => body
        .SelectMany(prose => prose.Lines)
        .SelectMany(line => line.Inlines)
        .OfType<Inline.PageLink>()
        .Where(link => library.Find(link.Target) is not null)
        .DistinctBy(link => link.Target.Page)
        .Select(link => new Button(library.TitleOf(link.Target), new ActionToken.Show(link.Target)) { Among = say.MentionedPages });

    /// <summary>Where the facts of these pages come from, and when the one that was checked first was checked.</summary>
    internal static RichText Footnote(ImmutableArray<Page> pages, Wording say)
    {
        var day = pages.Any(page => page.Checked is null) ? null : pages.Min(page => page.Checked);
        return FitsInFootnote(pages, say)
            ? new RichText([.. SourceLine(pages, say), new Inline.Plain(say.Checked(day))])
            : RichText.Of(say.Checked(day));
    }

    private static IEnumerable<Inline> SourceLine(ImmutableArray<Page> pages, Wording say)
    {
        var sources = pages.SelectMany(page => page.Sources).Distinct().ToList();
        return sources.Count == 0
            ? [new Inline.Plain(say.NoSources + " ")]
            : sources
                .SelectMany((source, at) => new[] { new Inline.Plain(at == 0 ? say.Sources + say.Colon : "; "), SourceName(source) })
                .Append(new Inline.Plain(say.FullStop + " "));
    }

    private static Inline SourceName(Source source) =>
        source.Url is { } url ? new Inline.WebLink(source.Title, url) : new Inline.Plain(source.Title);

    private static bool FitsInFootnote(ImmutableArray<Page> pages, Wording say) => Budget.Of(new RichText([.. SourceLine(pages, say)])) <= Budget.PerMessage / 4;

    internal static IEnumerable<Prose> LongSources(Page page, Wording say) => FitsInFootnote([page], say)
        ? []
        :
        [
            new Prose.Subheading(RichText.Of(say.Sources)),
            new Prose.List(Numbered: false, Start: 1, [.. page.Sources.Select(source => new ListItem(new RichText([SourceName(source)]), Depth: 0))]),
        ];
}
