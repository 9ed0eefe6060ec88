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
            return Turn.Saying(session, said, Outcome.Chat, say => Cards.Sentence(say.TooLong(Recogniser.LongestQuestion), say));
        }

        said = Plain(said);
        if (Command(said, library) is { } command)
        {
            return Mentor.Step(session, command, library);
        }

        if (FollowUps.Answer(session, said, library) is { } turn)
        {
            return turn;
        }

        var understood = Recogniser.Understand(said.Text, Remembering.ContextOf(session, said.On.At, library), library);
        return understood.Recognition is Recognition.NoQuestion && AsksForRoles(said.Text)
            ? Roles.ListPart(session, said, new ActionToken.ListRoles(), library)
            : Say(session, said, understood, understood.Recognition, library);
    }

    /// <summary>The command that somebody wrote without its slash, or null for any other text.</summary>
    internal static Incoming? CommandIn(Incoming.Said said, KnowledgeBase library) =>
        said.Text.Length > Recogniser.LongestQuestion || SmallTalk.Answer(Session.New, said, library) is not null ? null : Command(Plain(said), library);

    private static Incoming.Said Plain(Incoming.Said said) => SmallTalk.WithoutCourtesies(Question(said with { Text = Spaces.Single(said.Text) }));

    private static Incoming? Command(Incoming.Said said, KnowledgeBase library) =>
        TextCommand.TryRead(said.Text, said.On) is { } command && IsMeantAsCommand(said.Text, command, library) ? command : null;

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
        Recognition.Found found => Show(said, found.Address, understood, library),
        Recognition.Several several => Together(said, several.Parts.Select(part => Say(session, said, understood, part, library)).Aggregate((one, next) => one.And(next))),
        Recognition.SideBySide roles => Comparing.SideBySide(said, roles.Roles, library),
        Recognition.NoSuchSection none => Pages.Missing(said, none.Page, none.Section, library),
        Recognition.Perhaps perhaps => Turn.Saying(
            Remembering.Offered(session, said, perhaps.Offers),
            said,
            Outcome.Suggest,
            say => Cards.Offers(say.DidYouMean(perhaps.Offers.Length), perhaps.Bound is { } bound ? say.Beyond(bound) : null, perhaps.Offers, library, say),
            perhaps.Offers.AsSpan()),
        Recognition.NoQuestion => Turn.Saying(session, said, Outcome.Chat, say => Cards.Help(say)),
        _ => Unknown(session, said, understood, library),
    };

    /// <summary>What a follow-up asks for.</summary>
    internal static Turn Show(Session session, Incoming.Said said, Recognition recognition, KnowledgeBase library) => Say(session, said, new Understanding(recognition, []), recognition, library);

    // After a comparison "the second one" is the one that was named second.
    private static Turn Show(Incoming.Said said, Address address, Understanding understood, KnowledgeBase library)
    {
        var turn = Pages.Show(said, Outcome.Answer, address, part: 1, library, understood.Beside(address));
        if (address.Section is not null || library.Comparisons.FirstOrDefault(one => one.Page.Address == address) is not { } comparison)
        {
            return turn;
        }

        var named = understood.Steps.Select(step => step.Reading.Roles).FirstOrDefault(roles => roles.Length == comparison.Roles.Length && roles.All(comparison.Roles.Contains));
        return turn with { Session = Remembering.Together(said, named.IsDefault ? comparison.Roles : named) };
    }

    // After several answers "it" would be a guess, "the second one" is none.
    private static Turn Together(Incoming.Said said, Turn turn)
    {
        ImmutableArray<Address> shown = [.. turn.Replies.Where(reply => reply.Outcome is Outcome.Answer).Select(reply => reply.About[0])];
        return shown.Length < 2 ? turn : turn with { Session = Remembering.Together(said, shown) };
    }

    private static Turn Unknown(Session session, Incoming.Said said, Understanding understood, KnowledgeBase library)
    {
        ImmutableArray<Address> near = [.. understood.Nearest.Take(Recogniser.MostOffers)];
        var offers = near.IsEmpty ? [.. Named.SomeRoles(library)] : near;
        return Turn
            .Saying(Remembering.Offered(session, said, offers), said, Outcome.Unknown, say => Cards.Offers(say.Unknown, SmallTalk.LeadToOffers(said.Text, say), offers, library, say))
            .Noting(new Note.Unanswered(said.Text) { Near = near });
    }

    // "list all roles", "what jobs do you know": no page is named, but the list is.
    private static bool AsksForRoles(string text) => Words.Of(text).Any(word => word is "role" or "job" or "jobs");

    // "role of data in ML?" begins with a command's name and is a question; "role mlops" is a command also without its slash.
    private static bool IsMeantAsCommand(string text, Incoming command, KnowledgeBase library) => text.TrimStart().StartsWith('/') || command switch
    {
        Incoming.RoleAsked role => BeginsWithOneOf(library.RoleNames, role.Name) || Words.Of(role.Name).Length == 1,
        Incoming.SkillAsked skill => BeginsWithOneOf(library.SkillNames, skill.Name),
        Incoming.CertificationAsked cert => BeginsWithOneOf(library.CertificationNames, cert.Name) || !library.CertificationNames.Holding(cert.Name).IsEmpty,
        Incoming.CompareAsked compare => compare.First.Length == 0 || BeginsWithOneOf(library.RoleNames, compare.First),
        Incoming.PathAsked path => path.To.Length == 0 || BeginsWithOneOf(library.RoleNames, path.To.StartsWith("to ", StringComparison.OrdinalIgnoreCase) ? path.To[3..] : path.To),
        Incoming.TopicsAsked => Words.Of(text).Length <= MostWordsOfTopics,
        Incoming.RolesAsked roles => roles.Stage is null || Roles.IsStage(roles.Stage),
        Incoming.QuizAsked quiz => QuizWords.IsMeantAsCommand(quiz),
        Incoming.MeAsked me => PersonalData.IsMeantAsCommand(me),
        Incoming.HelpAsked => Words.Of(text).Length == 1,
        _ => true,
    };

    private static bool BeginsWithOneOf(NameIndex<Address> names, string text) => names.MentionsIn(text) is [{ Start: 0 }, ..];
}
