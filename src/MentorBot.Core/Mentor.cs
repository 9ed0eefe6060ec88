using System.Collections.Immutable;
using System.Diagnostics;
using MentorBot.Core.Commands;
using MentorBot.Core.Conversation;
using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Manners;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core;

/// <summary>The bot: one pure function from what a person did to what is said and remembered.</summary>
public static class Mentor
{
    /// <summary>What a person reads when something on our side broke; it says no more than that.</summary>
    public static Reply Apology(Locale locale) => Line(Audience.Person, locale, say => say.Trouble);

    /// <summary>What a person reads who asks more than the bot can answer in so short a time.</summary>
    public static Reply TooFast(TimeSpan rest, Locale locale) => Line(Audience.Person, locale, say => say.TooFast((int)Math.Ceiling(rest.TotalSeconds)));

    /// <summary>What a person reads whose event is not taken because too many others are under way.</summary>
    public static Reply Busy(Locale locale) => Line(Audience.Person, locale, say => say.Busy);

    /// <summary>What a person reads whose turn could not be kept, so that nothing has changed.</summary>
    public static Reply NotKept(Locale locale) => Line(Audience.Person, locale, say => say.NotKept);

    /// <summary>What stands where others read too, when something for one person alone could not reach them; it does not say what.</summary>
    public static Reply Unreached(Locale locale) => Line(Audience.Everyone, locale, say => say.Unreached);

    /// <summary>What a person reads who wants to delete an answer to somebody else.</summary>
    public static Reply NotYours(Locale locale) => Line(Audience.Person, locale, say => say.NotYoursToDelete);

    /// <summary>Whether somebody is in need, so that no limit may keep the answer from them.</summary>
    public static bool IsUrgent(Incoming incoming) => incoming switch
    {
        Incoming.Said said => TalkReader.Urgent(said.Text),
        Incoming.MessageAsked picked => TalkReader.Urgent(picked.Text),
        Incoming.FeedbackGiven given => TalkReader.Urgent(given.Text),
        _ => null,
    } is not null;

    /// <summary>What a person sets going once only, however often they press: a name that nothing else of theirs has; null for all that may be done again. The second time is <see cref="Incoming.PressedAgain" />.</summary>
    public static string? OnceOnly(Incoming incoming) => incoming is Incoming.Pressed { Token: ActionToken.Share share } ? share.ToString() : null;

    /// <summary>The step with somebody of whom nothing can be read at the moment; null for what makes no sense without, such as an answer to the quiz or a vote. Nothing of it can be kept.</summary>
    public static Turn? StepWithoutMemory(Incoming incoming, KnowledgeBase library) => Unremembered.Step(incoming, library);

    /// <summary>Whether all that a turn wants kept is what the next follow-up could lean on, so that who cannot keep it may answer all the same.</summary>
    public static bool CanGoUnkept(Session before, Turn turn) => Unremembered.IsContextAlone(before, turn);

    /// <summary>What moderators see of these notes by the knowledge of now.</summary>
    public static GapReport Gaps(KeptNotes notes, KnowledgeBase library) => GapReport.Of(notes, question =>
        Step(Session.New, new Incoming.Said(question, new Occasion(DateTimeOffset.UnixEpoch, "gaps")), library).Replies.Any(reply => reply.Outcome is Outcome.Answer or Outcome.Command));

    /// <summary>What somebody may be about to type into an option of a command, best first; whatever they type is taken all the same.</summary>
    public static ImmutableArray<string> Complete(CommandSpec spec, string option, CommandWords given, KnowledgeBase library) =>
        Completion.Of(spec, option, given, library);

    /// <summary>What somebody may be looking up in a list of names, best first, at most so many; an empty text stands for all.</summary>
    public static ImmutableArray<Button> LookUp(NameList list, string typed, int most, KnowledgeBase library) => Completion.Of(list, typed, most, library);

    /// <summary>The page on which a person begins, where a platform has one; as long as several messages, and no part of the conversation.</summary>
    public static Reply Home(Session session, KnowledgeBase library, Locale locale) =>
        new(Audience.Person, Placement.InPlace, Outcome.Command, About: [], HomeCard.Of(session, library, Wording.In(locale))) { Locale = locale };

    /// <summary>One step of the conversation with one person, on one snapshot of the knowledge.</summary>
    public static Turn Step(Session session, Incoming incoming, KnowledgeBase library) =>
        Quizzing.Answer(session, incoming, library)
        ?? (PersonalData.Answer(session, incoming, library) is { } own ? Quizzing.OutOfView(own) : null)
        ?? Quizzing.Beside(session, incoming, Foreign.Told(session, incoming, Remembering.Keeping(session, Take(session, incoming, library))), library);

    private static Reply Line(Audience audience, Locale locale, Func<Wording, string> sentence) =>
        new(audience, Placement.Below, Outcome.Chat, About: [], [new Block.Passage(new Prose.Paragraph(RichText.Of(sentence(Wording.In(locale)))))]) { Locale = locale };

    private static Turn Take(Session session, Incoming incoming, KnowledgeBase library) => incoming switch
    {
        Incoming.Opened => Turn.Saying(session, incoming, Outcome.Chat, say => TalkCards.Of(Talk.Greeting, library, say)),
        Incoming.HelpAsked => Turn.Saying(session, incoming, Outcome.Command, say => Cards.Help(say, incoming.On.IsModerator)),
        Incoming.RolesAsked asked => Roles.List(session, asked, library),
        Incoming.RoleAsked asked => Named.ShowRole(session, asked, library),
        Incoming.SkillAsked asked => Named.Show(session, asked, asked.Name, Named.Skill(library), library),
        Incoming.CertificationAsked asked => Named.Show(session, asked, asked.Name, Named.Certification(library), library),
        Incoming.CompareAsked asked => Comparing.Show(session, asked, library),
        Incoming.PathAsked asked => Paths.Show(session, asked, library),
        Incoming.TopicsAsked asked => Turn.Saying(session, incoming, Outcome.Command, say => TopicsCard.Of(asked.Part, library, say)),
        Incoming.AdminAsked asked => Admin.Answer(session, asked),
        Incoming.NotesBrought brought => Admin.Show(session, brought, library),
        Incoming.FeedbackGiven given => Judging.Take(session, given, library),
        Incoming.StatusBrought brought => Admin.Show(session, brought),
        Incoming.Said said => Questions.Understand(session, said, library),
        Incoming.MessageAsked asked => PickedMessages.Answer(session, asked, library),
        Incoming.Pressed pressed => Press(session, pressed, library),
        Incoming.PressedAgain => Turn.Saying(session, incoming, Outcome.Command, say => Cards.Thanks(say.SharedAlready)),
        Incoming.PressedUnknown => Turn.Saying(session, incoming, Outcome.Command, say => Cards.Sentence(say.OldButton, say)).Below(),
        _ => throw new UnreachableException($"{incoming.GetType().Name} has no case in Mentor.Step."),
    };

    private static Turn Press(Session session, Incoming.Pressed pressed, KnowledgeBase library) => pressed.Token switch
    {
        ActionToken.Help => Turn.Saying(session, pressed, Outcome.Command, say => Cards.Help(say, pressed.On.IsModerator)),
        ActionToken.ListRoles roles => Roles.ListPart(session, pressed, roles, library),
        ActionToken.Compare compare => Comparing.ShowPressed(session, pressed, compare, library),
        ActionToken.Path path => Paths.ShowPressed(session, pressed, path, library),
        ActionToken.Have have => Paths.AskWhatIsKnown(session, pressed, have, library),
        ActionToken.ListTopics { Folder: { } folder } topics => Turn.Saying(session, pressed, Outcome.Command, say => TopicsCard.Folder(folder, topics.Part, library, say)),
        ActionToken.ListTopics topics => Turn.Saying(session, pressed, Outcome.Command, say => TopicsCard.Folders(topics.Part, library, say)),
        ActionToken.ListGaps => Admin.WantNotes(session, pressed),
        ActionToken.Vote vote => Judging.Vote(session, pressed, vote, library),
        ActionToken.Feedback feedback => Judging.AskWhatIsMissing(session, pressed, feedback, library),
        ActionToken.Show show => Pages.ShowPressed(session, pressed, show, library),
        ActionToken.Share share => PickedMessages.Share(session, pressed, share, library),
        _ => throw new UnreachableException($"{pressed.Token.GetType().Name} has no case in Mentor.Press."),
    };
}
