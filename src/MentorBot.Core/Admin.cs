using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;

namespace MentorBot.Core;

/// <summary>The turns of the command <c>mentor-admin</c>: for moderators alone, and never for others to see.</summary>
internal static class Admin
{
    private const string Gaps = "gaps";

    internal static Turn Answer(Session session, Incoming.AdminAsked asked) => FirstWord(asked.What).Equals(Gaps, StringComparison.OrdinalIgnoreCase)
        ? WantGaps(session, asked)
        : Say(session, asked, asked.On.IsModerator ? Wording.AdminKnows : Wording.ForModerators);

    internal static Turn WantGaps(Session session, Incoming asked) =>
        asked.On.IsModerator ? Turn.WantingNotes(session, asked) : Say(session, asked, Wording.ForModerators);

    internal static Turn ListGaps(Session session, Incoming.NotesBrought brought, KnowledgeBase library)
    {
        var part = brought.For is Incoming.Pressed { Token: ActionToken.ListGaps gaps } ? gaps.Part : 1;
        return Turn.Saying(session, brought.For, Outcome.Command, GapCard.Of(Mentor.Gaps(brought.Notes, library), part, library)).To(Audience.InConfidence);
    }

    private static string FirstWord(string? words) => (words ?? "").Split(' ', 2)[0];

    private static Turn Say(Session session, Incoming asked, string sentence) =>
        Turn.Saying(session, asked, Outcome.Command, Cards.Sentence(sentence)).To(Audience.Person);
}
