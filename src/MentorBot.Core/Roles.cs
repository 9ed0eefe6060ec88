using System.Collections.Immutable;
using MentorBot.Core.Answers;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Core.Search;

namespace MentorBot.Core;

/// <summary>The turns of the commands <c>role</c> and <c>roles</c>.</summary>
internal static class Roles
{
    private const int LongestName = 100;
    private const int SomeRoles = 5;

    private static readonly NameIndex<Stage> StageNames = new(
    [
        ("entry", Stage.Entry), ("entry level", Stage.Entry), ("junior", Stage.Entry), ("beginner", Stage.Entry),
        ("mid", Stage.Mid), ("mid level", Stage.Mid), ("middle", Stage.Mid),
        ("senior", Stage.Senior), ("specialised", Stage.Senior), ("specialized", Stage.Senior), ("lead", Stage.Senior),
        ("emerging", Stage.Emerging), ("new", Stage.Emerging),
    ]);

    internal static bool IsStage(string text) => StageNames.Exact(text) is not null;

    internal static IEnumerable<Address> SomeKnown(KnowledgeBase library) =>
        library.Roles.Take(SomeRoles).Select(role => role.Page.Address);

    internal static Turn List(Session session, Incoming.RolesAsked asked, KnowledgeBase library)
    {
        var stage = asked.Stage is { } words ? StageNames.Exact(words) : null;
        return asked.Stage is not null && stage is null
            ? Say(session, asked, Wording.NoSuchStage(string.Join(", ", Enum.GetNames<Stage>()).ToLowerInvariant()), new ActionToken.ListRoles(), library)
            : ListPart(session, asked, new ActionToken.ListRoles(stage), library);
    }

    internal static Turn ListPart(Session session, Incoming incoming, ActionToken.ListRoles wanted, KnowledgeBase library) =>
        wanted.Stage is { } stage && library.Roles.All(role => role.Stage != stage)
            ? Say(session, incoming, Wording.NoRolesAt(stage.ToString().ToLowerInvariant()), new ActionToken.ListRoles(), library)
            : Say(session, incoming, Wording.RolesLead, wanted, library);

    internal static Turn Show(Session session, Incoming.RoleAsked asked, KnowledgeBase library)
    {
        if (library.Names.Exact(asked.Name) is { } page)
        {
            return asked.Section is { } words
                ? ShowSection(asked, library.Find(page)!, words, library)
                : Pages.Show(asked, Outcome.Command, page, part: 1, library);
        }

        var text = asked.Section is null ? asked.Name : $"{asked.Name} {asked.Section}";
        return Recogniser.Recognise(text, subject: null, library) switch
        {
            Recognition.Found found => Pages.Show(asked, Outcome.Command, found.Address, part: 1, library),
            Recognition.NoSuchSection none => Pages.Missing(asked, none.Page, none.Section, library),
            Recognition.Perhaps perhaps => Offer(session, asked, near: true, perhaps.Offers, library),
            _ => NotFound(session, asked, library),
        };
    }

    private static Turn ShowSection(Incoming.RoleAsked asked, Page page, string words, KnowledgeBase library) =>
        SectionCues.FindIn(Words.Of(words), page.Sections) is not [var cue, ..]
            ? Pages.MissingInTheirWords(asked, page.Address, words, library)
            : page.Address.TryEnter(cue.Section, out var section) && library.FindSection(section) is not null
                ? Pages.Show(asked, Outcome.Command, section, part: 1, library)
                : Pages.Missing(asked, page.Address, cue.Section, library);

    private static Turn NotFound(Session session, Incoming.RoleAsked asked, KnowledgeBase library)
    {
        var near = library.Names.Near(Budget.Cut(asked.Name, LongestName), Recogniser.MostOffers);
        return near.IsEmpty
            ? Offer(session, asked, near: false, SomeKnown(library), library)
            : Offer(session, asked, near: true, near, library);
    }

    private static Turn Offer(Session session, Incoming asked, bool near, IEnumerable<Address> offers, KnowledgeBase library)
    {
        var offered = offers.ToImmutableArray();
        var outcome = near ? Outcome.Suggest : Outcome.Unknown;
        return Turn.Saying(session, asked, outcome, Cards.Offers(Wording.RolesTitle, Wording.NoRoleCalled(near), offered, library), offered.AsSpan());
    }

    private static Turn Say(Session session, Incoming asked, string lead, ActionToken.ListRoles wanted, KnowledgeBase library)
    {
        var roles = library.Roles.Where(role => wanted.Stage is null || role.Stage == wanted.Stage).ToList();
        return Turn.Saying(session, asked, Outcome.Command, Cards.Roles(lead, roles, wanted), [.. roles.Select(role => role.Page.Address)]);
    }
}
