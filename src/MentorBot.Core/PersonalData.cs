using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core;

/// <summary>The turns of the command <c>me</c>: what is remembered of a person, for that person alone.</summary>
internal static class PersonalData
{
    private static readonly (string Word, MeAct Act)[] Acts =
    [
        ("show", MeAct.Show), ("see", MeAct.Show), ("export", MeAct.Export), ("download", MeAct.Export), ("forget", MeAct.Forget), ("delete", MeAct.Forget), ("erase", MeAct.Forget),
    ];

    /// <summary>The turn for what is about the person's own data, or null for anything else.</summary>
    internal static Turn? Answer(Session session, Incoming incoming, KnowledgeBase library) => incoming switch
    {
        Incoming.MeAsked asked => Do(session, asked, ActOf(asked.What) ?? MeAct.Show),
        Incoming.Pressed { Token: ActionToken.Me me } => Do(session, incoming, me.Act),
        Incoming.RecordBrought brought => Show(session, brought, library),
        _ => null,
    };

    /// <summary>Whether a line that begins with "me" is this command; "me and my boss" is not.</summary>
    internal static bool IsMeantAsCommand(Incoming.MeAsked asked) => asked.What is null || ActOf(asked.What) is not null;

    private static Turn Do(Session session, Incoming incoming, MeAct act) => act switch
    {
        MeAct.Forget => Say(session, incoming, MeCard.Sure),
        MeAct.Erase => Forget(session, incoming),
        _ => Turn.WantingRecord(session, incoming),
    };

    private static Turn Show(Session session, Incoming.RecordBrought brought, KnowledgeBase library) => brought.For switch
    {
        Incoming.MeAsked asked when ActOf(asked.What) is MeAct.Export => Export(session, brought),
        Incoming.Pressed { Token: ActionToken.Me { Act: MeAct.Export } } => Export(session, brought).Below(),
        _ => Say(session, brought.For, say => MeCard.Of(session, brought.Record, library, say)),
    };

    private static Turn Export(Session session, Incoming.RecordBrought brought) =>
        Say(session, brought.For, say => MeCard.Export(OwnDataExport.Of(session, brought.Record, brought.On.At), say));

    private static Turn Forget(Session session, Incoming incoming)
    {
        var turn = Say(Session.New, incoming, MeCard.Forgotten) with { Forgets = true };
        return session.Quiz?.Counted is { } counted ? turn.Noting(new Note.QuizCounted(counted, Now: null)) : turn;
    }

    private static MeAct? ActOf(string? what)
    {
        var word = (what ?? "").Trim().TrimEnd('.', '!', '?').ToLowerInvariant();
        return Acts.FirstOrDefault(one => one.Word == word) is { Word: not null } found ? found.Act : null;
    }

    private static Turn Say(Session session, Incoming incoming, Func<Wording, ImmutableArray<Block>> card) => Turn.Saying(session, incoming, Outcome.Command, card).To(Audience.InConfidence);
}
