using System.Collections.Immutable;
using MentorBot.Core.Answers;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Core.Search;

namespace MentorBot.Core;

/// <summary>The turns of free text: a command without its slash, a question, and talk that is neither.</summary>
internal static class Questions
{
    // "topics", "topics interviews"; more is a sentence.
    private const int MostWordsOfTopics = 3;

    internal static Turn Understand(Session session, Incoming.Said said, KnowledgeBase library)
    {
        if (SmallTalk.Answer(session, said, library) is { } talk)
        {
            return talk;
        }

        if (said.Text.Length > Recogniser.LongestQuestion)
        {
            return Turn.Saying(session, said, Outcome.Chat, Cards.Sentence(Wording.TooLong(Recogniser.LongestQuestion)));
        }

        said = SmallTalk.WithoutCourtesies(Question(said));
        if (TextCommand.TryRead(said.Text, said.On) is { } command && IsMeantAsCommand(said.Text, command, library))
        {
            return Mentor.Step(session, command, library);
        }

        var understood = Recogniser.Understand(said.Text, ContextOf(session, said, library), library);
        return understood.Recognition is Recognition.NoQuestion && AsksForRoles(said.Text)
            ? Roles.ListPart(session, said, new ActionToken.ListRoles(), library)
            : Say(session, said, understood, understood.Recognition, library);
    }

    // "ask ask mlops?" asks once.
    private static Incoming.Said Question(Incoming.Said said)
    {
        while (TextCommand.TryRead(said.Text, said.On) is Incoming.Said inner && inner.Text.Length < said.Text.Length)
        {
            said = inner;
        }

        return said;
    }

    private static Turn Say(Session session, Incoming.Said said, Understanding understood, Recognition recognition, KnowledgeBase library) => recognition switch
    {
        Recognition.Found found => Pages.Show(said, Outcome.Answer, found.Address, part: 1, library),
        Recognition.Several several => several.Parts.Select(part => Say(session, said, understood, part, library)).Aggregate((one, next) => one.And(next)),
        Recognition.SideBySide roles => Comparing.SideBySide(session, said, roles.Roles, library),
        Recognition.NoSuchSection none => Pages.Missing(said, none.Page, none.Section, library),
        Recognition.Perhaps perhaps => Turn.Saying(
            Offering(session, said, perhaps.Offers),
            said,
            Outcome.Suggest,
            Cards.Offers(Wording.DidYouMean(perhaps.Offers.Length), perhaps.Bound is { } bound ? Wording.Beyond(bound) : null, perhaps.Offers, library),
            perhaps.Offers.AsSpan()),
        Recognition.NoQuestion => Turn.Saying(session, said, Outcome.Chat, Cards.Help()),
        _ => Unknown(session, said, understood, library),
    };

    private static Turn Unknown(Session session, Incoming.Said said, Understanding understood, KnowledgeBase library)
    {
        ImmutableArray<Address> near = [.. understood.Nearest.Take(Recogniser.MostOffers)];
        return Turn
            .Saying(session, said, Outcome.Unknown, Cards.Offers(Wording.Unknown, SmallTalk.LeadToOffers(said.Text), near.IsEmpty ? Named.SomeRoles(library) : near, library))
            .Noting(new Note.Unanswered(said.Text) { Near = near });
    }

    private static Session.Browsing Offering(Session session, Incoming.Said said, ImmutableArray<Address> offers) =>
        new(new Context(session is Session.Browsing { Context: var before } && before.IsFresh(said.On.At) ? before.Subject : offers[0], said.On.At) { Offered = offers });

    // "list all roles", "what jobs do you know": no page is named, but the list is.
    private static bool AsksForRoles(string text) => Words.Of(text).Any(word => word is "role" or "job" or "jobs");

    // The page may have been renamed or taken away since it was shown.
    private static Context? ContextOf(Session session, Incoming.Said said, KnowledgeBase library) =>
        session is Session.Browsing { Context: var context } && context.IsFresh(said.On.At) && library.Find(context.Subject) is not null
            ? context with { Offered = context.Offered.RemoveAll(offer => library.Find(offer) is null) }
            : null;

    // "role of data in ML?" begins with a command's name and is a question; "role mlops" is a command also without its slash.
    private static bool IsMeantAsCommand(string text, Incoming command, KnowledgeBase library) => text.TrimStart().StartsWith('/') || command switch
    {
        Incoming.RoleAsked role => BeginsWithOneOf(library.RoleNames, role.Name) || Words.Of(role.Name).Length == 1,
        Incoming.SkillAsked skill => BeginsWithOneOf(library.SkillNames, skill.Name),
        Incoming.CertificationAsked cert => BeginsWithOneOf(library.CertificationNames, cert.Name) || !library.CertificationNames.Holding(cert.Name).IsEmpty,
        Incoming.CompareAsked compare => compare.First.Length == 0 || BeginsWithOneOf(library.RoleNames, compare.First),
        Incoming.PathAsked path => path.To.Length == 0 || BeginsWithOneOf(library.RoleNames, path.To),
        Incoming.TopicsAsked => Words.Of(text).Length <= MostWordsOfTopics,
        Incoming.RolesAsked roles => roles.Stage is null || Roles.IsStage(roles.Stage),
        Incoming.HelpAsked => Words.Of(text).Length == 1,
        _ => true,
    };

    private static bool BeginsWithOneOf(NameIndex<Address> names, string text) => names.MentionsIn(text) is [{ Start: 0 }, ..];
}
