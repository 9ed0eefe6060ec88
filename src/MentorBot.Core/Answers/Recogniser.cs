using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;

namespace MentorBot.Core.Answers;

/// <summary>Recognises the name and the section in a free question, separately; what it does not recognise it does not answer.</summary>
public static class Recogniser
{
    /// <summary>The most that anybody asks in one go, in characters.</summary>
    public const int LongestQuestion = 2000;

    /// <summary>The most that is offered at once.</summary>
    public const int MostOffers = 3;

    private const int LongestName = 3;

    /// <summary>What a question asks for; <paramref name="subject" /> is the page that "it" refers to, if any.</summary>
    public static Recognition Recognise(string question, Address? subject, KnowledgeBase library)
    {
        if (question.Length > LongestQuestion)
        {
            return new Recognition.Nothing();
        }

        if ((library.Names.Exact(question) ?? library.Asked(question)) is { } asked)
        {
            return new Recognition.Found(asked);
        }

        var words = Words.Of(question);
        var mentions = WithoutCues(library.Names.MentionsIn(words), SectionCues.FindIn(words, []));
        var pages = mentions.Select(mention => mention.Key).Distinct().ToImmutableArray();
        var cues = SectionCues.FindIn(words, pages.Length == 1 ? library.Find(pages[0])!.Sections : []);
        var rest = Rest(words, mentions, cues);
        return (pages.Length, cues.Select(cue => cue.Section).Distinct().ToList()) switch
        {
            (0, []) => words.All(CommonWords.Contains) ? new Recognition.NoQuestion() : Nearby(words, rest, library),
            (0, [var section]) when subject is { } page && rest == 0 => InPage(page, section, library),
            (0, [var section]) when rest == 0 => OfWhichRole(section, library),
            (0, _) => new Recognition.Nothing(),
            (1, []) when rest == 0 => new Recognition.Found(pages[0]),
            (1, [var section]) when rest == 0 => InPage(pages[0], section, library),
            (1, var sections) => new Recognition.Perhaps(Offers(pages[0], sections, library)),
            _ => new Recognition.Perhaps([.. pages.Take(MostOffers)]),
        };
    }

    /// <summary>One section of a page by its slug; the whole page where that says it; or the fact that a role has none such.</summary>
    public static Recognition InPage(Address page, Slug section, KnowledgeBase library) =>
        page.TryEnter(section, out var address) && library.FindSection(address) is not null ? new Recognition.Found(address)
        : IsOnTheCard(page, section, library) ? new Recognition.Found(page)
        : new Recognition.NoSuchSection(page, section);

    // Pages that are no role have no usual sections, and what to learn for a role stands on its card.
    private static bool IsOnTheCard(Address page, Slug section, KnowledgeBase library) =>
        library.FindRole(page) is not { } role || (section.ToString() == "skills" && !role.Skills.IsEmpty);

    // "skills?" alone: whose?
    private static Recognition OfWhichRole(Slug section, KnowledgeBase library)
    {
        var offers = library.Roles
            .Select(role => InPage(role.Page.Address, section, library))
            .OfType<Recognition.Found>()
            .Where(found => found.Address.Section is not null)
            .Take(MostOffers)
            .ToList();
        return offers.Count == 0 ? new Recognition.Nothing() : new Recognition.Perhaps([.. offers.Select(found => found.Address)]);
    }

    private static int Rest(ImmutableArray<string> words, ImmutableArray<Mention<Address>> mentions, ImmutableArray<SectionCue> cues)
    {
        var known = mentions.SelectMany(mention => Enumerable.Range(mention.Start, mention.Length))
            .Concat(cues.SelectMany(cue => Enumerable.Range(cue.Start, cue.Length)))
            .ToHashSet();
        return words.Where((word, at) => !known.Contains(at) && !CommonWords.Contains(word)).Count();
    }

    // "start" is no slip of "stats", and "success metrics" of a role are the role's, though a page is called so.
    private static ImmutableArray<Mention<Address>> WithoutCues(ImmutableArray<Mention<Address>> mentions, ImmutableArray<SectionCue> cues)
    {
        var apart = mentions.Where(mention => !cues.Any(cue => mention.Overlaps(cue.Start, cue.Length))).ToImmutableArray();
        return apart.IsEmpty ? [.. mentions.Where(mention => mention.IsExact)] : apart;
    }

    // A single unknown word or a short name may be a slip of a name; a long sentence about something else is not ours.
    private static Recognition Nearby(ImmutableArray<string> words, int rest, KnowledgeBase library)
    {
        var near = rest > LongestName ? [] : library.Names.Near(string.Join(' ', words.Where(word => !CommonWords.Contains(word))), MostOffers);
        return near.IsEmpty ? new Recognition.Nothing() : new Recognition.Perhaps(near);
    }

    private static ImmutableArray<Address> Offers(Address page, List<Slug> sections, KnowledgeBase library) =>
    [
        .. sections
            .Select(section => InPage(page, section, library))
            .OfType<Recognition.Found>()
            .Select(found => found.Address)
            .Append(page)
            .Take(MostOffers),
    ];
}

/// <summary>What a question turned out to ask for.</summary>
public abstract record Recognition
{
    private Recognition()
    {
    }

    /// <summary>Exactly this page or section.</summary>
    public sealed record Found(Address Address) : Recognition;

    /// <summary>One of these, best first, at most three.</summary>
    public sealed record Perhaps(ImmutableArray<Address> Offers) : Recognition;

    /// <summary>A known page, but it says nothing under such a heading.</summary>
    public sealed record NoSuchSection(Address Page, Slug Section) : Recognition;

    /// <summary>No question at all: empty, a sign, a greeting.</summary>
    public sealed record NoQuestion : Recognition;

    /// <summary>Nothing that the folder knows.</summary>
    public sealed record Nothing : Recognition;
}
