using MentorBot.Core.Conversation;
using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Manners;
using MentorBot.Core.Replies;

namespace MentorBot.Core;

/// <summary>The turns about whether a page helped, and what was missing from it.</summary>
internal static class Judging
{
    /// <summary>The vote counts at once, however often it is given: the last one does. The card that was judged stays as it is, and so does what "it" refers to.</summary>
    internal static Turn Vote(Session session, Incoming.Pressed pressed, ActionToken.Vote vote, KnowledgeBase library) =>
        library.Find(vote.Address) is null ? Gone(session, pressed)
        : vote.Helpful ? Turn.Saying(session, pressed, Outcome.Command, say => Cards.Thanks(say.ThanksHelpful)).Below().Noting(new Note.Voted(vote.Address, Helpful: true))
        : Turn.Saying(session, pressed, Outcome.Command, say => Cards.NotHelpful(vote.Address, say)).Below().Noting(new Note.Voted(vote.Address, Helpful: false));

    /// <summary>Where the form could not be opened, this asks to try again.</summary>
    internal static Turn AskWhatIsMissing(Session session, Incoming.Pressed pressed, ActionToken.Feedback feedback, KnowledgeBase library) =>
        library.Find(feedback.Address) is null ? Gone(session, pressed) : Ask(session, pressed, feedback.Address).Below();

    /// <summary>Hands on what somebody missed, unless they are in need: then nothing else counts.</summary>
    internal static Turn Take(Session session, Incoming.FeedbackGiven given, KnowledgeBase library) =>
        TalkReader.Urgent(given.Text) is { } urgent ? Turn.Saying(session, given, Outcome.Chat, say => TalkCards.Of(urgent, library, say)).To(Audience.InConfidence)
        : library.Find(given.Address) is null ? Gone(session, given)
        : Redaction.Of(given.Text) is null ? Ask(session, given, given.Address).To(Audience.Person)
        : Turn.Saying(session, given, Outcome.Command, say => Cards.Thanks(say.FeedbackThanks)).To(Audience.Person).Noting(new Note.FeedbackGiven(given.Address, given.Text));

    private static Turn Ask(Session session, Incoming incoming, Address address) => Turn.Saying(session, incoming, Outcome.Command, say => Cards.AskForFeedback(address, say));

    private static Turn Gone(Session session, Incoming incoming) => Turn.Saying(session, incoming, Outcome.Command, say => Cards.Sentence(say.OldButton, say)).Below().To(Audience.Person);
}
