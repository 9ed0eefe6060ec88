using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core;

/// <summary>What can be answered while nothing of the person can be read or kept: the knowledge is there, the quiz and what belongs to the person are not.</summary>
internal static class Unremembered
{
    /// <summary>The step, from which nothing is to be kept; null for what makes no sense without memory.</summary>
    internal static Turn? Step(Incoming incoming, KnowledgeBase library) =>
        !LeansOnMemory(incoming, library)
            && Mentor.Step(Session.New, incoming, library) is { Forgets: false, WantsNotesFor: null, WantsRecordFor: null, Session.Quiz: null } turn
            ? turn with { Session = Session.New, Notes = [] }
            : null;

    /// <summary>Whether a turn wants nothing kept but what the next follow-up could lean on, or a plan, which is asked for again in a word.</summary>
    internal static bool IsContextAlone(Session before, Turn turn) => !turn.Forgets && Seen(before.Quiz) == Seen(turn.Session.Quiz);

    // That something else was shown since changes no answer in it.
    private static QuizMemory? Seen(QuizMemory? quiz) => quiz is null ? null : quiz with { IsOutOfView = true };

    private static bool LeansOnMemory(Incoming incoming, KnowledgeBase library) => incoming switch
    {
        Incoming.MeAsked => true,
        Incoming.QuizAsked asked => asked.Code is null && QuizWords.CodeIn(asked.What ?? "") is null,
        Incoming.Pressed pressed => pressed.Token is ActionToken.Me or ActionToken.Answer or ActionToken.Quiz or ActionToken.Vote,
        Incoming.FeedbackGiven given => !Mentor.IsUrgent(given),
        Incoming.Said said when !Mentor.IsUrgent(said) => IsAboutTheQuiz(said.Text, library) || Questions.CommandIn(said, library) is { } command && LeansOnMemory(command, library),
        _ => false,
    };

    // A page that is called so comes first, as in the quiz itself.
    private static bool IsAboutTheQuiz(string text, KnowledgeBase library) =>
        QuizWords.CodeIn(text) is null && library.Names.Exact(text) is null && library.Asked(text) is null
            && (QuizWords.AreAnswers(text, library.Quiz) || QuizWords.Move(text) is not null || QuizWords.ButtonOnResult(text) is not null
                || QuizWords.AsksToGoOn(text) || QuizWords.AsksToStart(text) || QuizWords.AsksToDelete(text));
}
