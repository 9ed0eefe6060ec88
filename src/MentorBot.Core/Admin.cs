using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz.Counts;
using MentorBot.Core.Replies;

namespace MentorBot.Core;

/// <summary>The turns of the command <c>mentor-admin</c>: for moderators alone, and never for others to see.</summary>
internal static class Admin
{
    private const string Gaps = "gaps";
    private const string Quiz = "quiz";

    internal static Turn Answer(Session session, Incoming.AdminAsked asked) => FirstWord(asked.What) is Gaps or Quiz
        ? WantNotes(session, asked)
        : Say(session, asked, asked.On.IsModerator ? Wording.AdminKnows : Wording.ForModerators);

    internal static Turn WantNotes(Session session, Incoming asked) =>
        asked.On.IsModerator ? Turn.WantingNotes(session, asked) : Say(session, asked, Wording.ForModerators);

    /// <summary>What a moderator asked for, now that the notes are here.</summary>
    internal static Turn Show(Session session, Incoming.NotesBrought brought, KnowledgeBase library) => brought.For switch
    {
        Incoming.AdminAsked asked when FirstWord(asked.What) is Quiz => Say(session, asked, library.Quiz is { } quiz
            ? QuizCountsCard.Of(QuizReport.Of(quiz, brought.Notes.Quiz), quiz)
            : Cards.Sentence(Wording.QuizNone)),
        Incoming.Pressed { Token: ActionToken.ListGaps gaps } => Say(session, brought.For, GapCard.Of(Mentor.Gaps(brought.Notes, library), gaps.Part, library)),
        _ => Say(session, brought.For, GapCard.Of(Mentor.Gaps(brought.Notes, library), part: 1, library)),
    };

    private static string FirstWord(string? words) => (words ?? "").Split(' ', 2)[0].ToLowerInvariant();

    private static Turn Say(Session session, Incoming asked, string sentence) =>
        Turn.Saying(session, asked, Outcome.Command, Cards.Sentence(sentence)).To(Audience.Person);

    private static Turn Say(Session session, Incoming asked, System.Collections.Immutable.ImmutableArray<Block> blocks) =>
        Turn.Saying(session, asked, Outcome.Command, blocks).To(Audience.InConfidence);
}
