using MentorBot.Core.Answers;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Core.Search;

namespace MentorBot.Core;

/// <summary>The turns of free text: a command without its slash, a question, a greeting.</summary>
internal static class Questions
{
    // "topics", "topics interviews"; more is a sentence.
    private const int MostWordsOfTopics = 3;

    internal static Turn Understand(Session session, Incoming.Said said, KnowledgeBase library)
    {
        if (said.Text.Length > Recogniser.LongestQuestion)
        {
            return Turn.Saying(session, said, Outcome.Chat, Cards.Sentence(Wording.TooLong(Recogniser.LongestQuestion)));
        }

        if (TextCommand.TryRead(said.Text, said.On) is { } command && IsMeantAsCommand(said.Text, command, library))
        {
            return Mentor.Step(session, command, library);
        }

        return Recogniser.Recognise(said.Text, SubjectOf(session, said, library), library) switch
        {
            Recognition.Found found => Pages.Show(said, Outcome.Answer, found.Address, part: 1, library),
            Recognition.NoSuchSection none => Pages.Missing(said, none.Page, none.Section, library),
            Recognition.Perhaps perhaps => Turn.Saying(
                session, said, Outcome.Suggest, Cards.Offers(Wording.DidYouMean(perhaps.Offers.Length), lead: null, perhaps.Offers, library), perhaps.Offers.AsSpan()),
            Recognition.NoQuestion when AsksForRoles(said.Text) => Roles.ListPart(session, said, new ActionToken.ListRoles(), library),
            Recognition.NoQuestion => Turn.Saying(session, said, Outcome.Chat, Cards.Help()),
            _ => Turn
                .Saying(session, said, Outcome.Unknown, Cards.Offers(Wording.Unknown, Wording.KnowNearby, Named.SomeRoles(library), library))
                .Noting(new Note.Unanswered(said.Text)),
        };
    }

    // "list all roles", "what jobs do you know": no page is named, but the list is.
    private static bool AsksForRoles(string text) => Words.Of(text).Any(word => word is "role" or "job" or "jobs");

    // The page may have been renamed or taken away since it was shown.
    private static Address? SubjectOf(Session session, Incoming.Said said, KnowledgeBase library) =>
        session is Session.Browsing { Context: var context } && context.IsFresh(said.On.At) && library.Find(context.Subject) is not null
            ? context.Subject
            : null;

    // "role of data in ML?" begins with a command's name and is a question; "role mlops" is a command also without its slash.
    private static bool IsMeantAsCommand(string text, Incoming command, KnowledgeBase library) => text.TrimStart().StartsWith('/') || command switch
    {
        Incoming.RoleAsked role => BeginsWithOneOf(library.RoleNames, role.Name),
        Incoming.SkillAsked skill => BeginsWithOneOf(library.SkillNames, skill.Name),
        Incoming.CertificationAsked cert => BeginsWithOneOf(library.CertificationNames, cert.Name) || !library.CertificationNames.Holding(cert.Name).IsEmpty,
        Incoming.CompareAsked compare => compare.First.Length == 0 || BeginsWithOneOf(library.RoleNames, compare.First),
        Incoming.PathAsked path => path.To.Length == 0 || BeginsWithOneOf(library.RoleNames, path.To),
        Incoming.TopicsAsked => Words.Of(text).Length <= MostWordsOfTopics,
        Incoming.RolesAsked roles => roles.Stage is null || Roles.IsStage(roles.Stage),
        Incoming.HelpAsked => Words.Of(text).Length == 1,
        _ => true,
    };

    private static bool BeginsWithOneOf(NameIndex<Address> names, string text) => names.MentionsIn(Words.Of(text)) is [{ Start: 0 }, ..];
}
