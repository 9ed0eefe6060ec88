using System.Collections.Immutable;
using MentorBot.Core.Answers;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Core.Search;

namespace MentorBot.Core;

/// <summary>A kind of page that people ask for by name: what it is called, its names, and some that are known.</summary>
internal sealed record NamedKind(NameKind Kind, NameIndex<Address> Names, IEnumerable<Address> Some);

/// <summary>The turns of the commands that name a page: <c>role</c>, <c>skill</c>, <c>cert</c>.</summary>
internal static class Named
{
    private const int LongestName = 200;
    private const int MostKnown = 5;

    internal static NamedKind Role(KnowledgeBase library) => new(NameKind.Role, library.RoleNames, library.Roles.Select(role => role.Page.Address));

    internal static NamedKind Skill(KnowledgeBase library) => new(NameKind.Skill, library.SkillNames, library.Skills.Select(skill => skill.Page.Address));

    internal static NamedKind Certification(KnowledgeBase library) =>
        new(NameKind.Certification, library.CertificationNames, library.Certifications.Select(one => one.Page.Address));

    internal static IEnumerable<Address> SomeRoles(KnowledgeBase library) => Role(library).Some.Take(MostKnown);

    /// <summary>The page that is called this, or the only one whose name stands in it.</summary>
    internal static Address? Find(string name, NameIndex<Address> names) =>
        names.Exact(name) ?? Only([.. names.MentionsIn(Budget.Cut(name, LongestName)).Select(mention => mention.Key).Distinct()]);

    // "cert azure" is the certification whose name holds the word, though another page is called Azure.
    internal static Turn Show(Session session, Incoming asked, string name, NamedKind kind, KnowledgeBase library) =>
        (Find(name, kind.Names) ?? Only(kind.Names.Holding(name)) ?? library.Names.Exact(name)) is { } page
            ? Pages.Show(asked, Outcome.Command, page, part: 1, library)
            : NotFound(session, asked, name, kind, library);

    internal static Turn ShowRole(Session session, Incoming.RoleAsked asked, KnowledgeBase library)
    {
        var roles = Role(library);
        if ((roles.Names.Exact(asked.Name) ?? library.Names.Exact(asked.Name)) is { } page)
        {
            return asked.Section is { } words
                ? ShowSection(asked, library.Find(page)!, words, library)
                : Pages.Show(asked, Outcome.Command, page, part: 1, library);
        }

        // "role mlops skills" in one line, and "role mlops salary", which no page knows.
        var line = library.Synonyms.Read(Budget.Cut(asked.Section is null ? asked.Name : $"{asked.Name} {asked.Section}", LongestName));
        if (roles.Names.MentionsIn(line) is not [var role])
        {
            return NotFound(session, asked, asked.Name, roles, library);
        }

        var rest = line.RemoveRange(role.Start, role.Length);
        return rest.All(CommonWords.Contains)
            ? Pages.Show(asked, Outcome.Command, role.Key, part: 1, library)
            : ShowSection(asked, library.Find(role.Key)!, string.Join(' ', rest), library);
    }

    internal static Turn NotFound(Session session, Incoming asked, string name, NamedKind kind, KnowledgeBase library)
    {
        var sought = Budget.Cut(name, LongestName);
        ImmutableArray<Address> near = [.. kind.Names.Holding(sought).Union(kind.Names.Near(sought, Recogniser.MostOffers)).Take(Recogniser.MostOffers)];
        near = near.IsEmpty ? library.Names.Near(sought, Recogniser.MostOffers) : near;
        return near.IsEmpty
            ? Offer(session, asked, kind, near: false, [.. kind.Some.Take(MostKnown)], library)
            : Offer(session, asked, kind, near: true, near, library);
    }

    private static Address? Only(ImmutableArray<Address> found) => found is [var only] ? only : null;

    private static Turn ShowSection(Incoming asked, Page page, string words, KnowledgeBase library) =>
        library.SectionCues.FindIn(library.Synonyms.Read(words), page.Sections) is not [var cue, ..] ? Pages.MissingInTheirWords(asked, page.Address, words, library)
        : Recogniser.InPage(page.Address, cue.Section, library) is Recognition.Found found ? Pages.Show(asked, Outcome.Command, found.Address, part: 1, library)
        : Pages.Missing(asked, page.Address, cue.Section, library);

    private static Turn Offer(Session session, Incoming asked, NamedKind kind, bool near, ImmutableArray<Address> offers, KnowledgeBase library) => Turn.Saying(
        Remembering.Offered(session, asked, offers),
        asked,
        near ? Outcome.Suggest : Outcome.Unknown,
        say => Cards.Offers(say.NoneCalledTitle(kind.Kind), say.NoneCalled(kind.Kind, near), offers, library, say),
        offers.AsSpan());
}
