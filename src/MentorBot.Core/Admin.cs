using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz.Counts;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core;

/// <summary>The turns of the command <c>mentor-admin</c>: for moderators alone, and never for others to see.</summary>
internal static class Admin
{
    private const string Gaps = "gaps";
    private const string Quiz = "quiz";
    private const string Status = "status";
    private const string Reload = "reload";

    internal static Turn Answer(Session session, Incoming.AdminAsked asked) => (asked.On.IsModerator, FirstWord(asked.What)) switch
    {
        (false, _) => Say(session, asked, say => say.ForModerators),
        (_, Gaps or Quiz) => WantNotes(session, asked),
        (_, Status) => Turn.WantingStatus(session, asked, rereads: false),
        (_, Reload) => Turn.WantingStatus(session, asked, rereads: true),
        _ => Say(session, asked, say => say.AdminKnows),
    };

    internal static Turn WantNotes(Session session, Incoming asked) =>
        asked.On.IsModerator ? Turn.WantingNotes(session, asked) : Say(session, asked, say => say.ForModerators);

    /// <summary>What a moderator asked for, now that the notes are here.</summary>
    internal static Turn Show(Session session, Incoming.NotesBrought brought, KnowledgeBase library) => brought.For switch
    {
        Incoming.AdminAsked asked when FirstWord(asked.What) is Quiz => Show(session, asked, say => library.Quiz is { } quiz
            ? QuizCountsCard.Of(QuizReport.Of(quiz, brought.Notes.Quiz), quiz, say)
            : Cards.Sentence(say.QuizNone, say)),
        Incoming.Pressed { Token: ActionToken.ListGaps gaps } => Show(session, brought.For, say => GapCard.Of(Mentor.Gaps(brought.Notes, library), gaps.Part, library, say)),
        _ => Show(session, brought.For, say => GapCard.Of(Mentor.Gaps(brought.Notes, library), part: 1, library, say)),
    };

    /// <summary>What a moderator asked for, now that it is known how the bot does.</summary>
    internal static Turn Show(Session session, Incoming.StatusBrought brought) =>
        Show(session, brought.For, say => StatusCard.Of(brought.Status, brought.On.At, say));

    private static string FirstWord(string? words) => (words ?? "").Split(' ', 2)[0].ToLowerInvariant();

    private static Turn Say(Session session, Incoming asked, Func<Wording, string> sentence) =>
        Turn.Saying(session, asked, Outcome.Command, say => Cards.Sentence(sentence(say), say)).To(Audience.Person);

    private static Turn Show(Session session, Incoming asked, Func<Wording, ImmutableArray<Block>> card) =>
        Turn.Saying(session, asked, Outcome.Command, card).To(Audience.InConfidence);
}
