using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core;

/// <summary>What one step of the conversation leads to: what to remember, what to say, what to tell the operators.</summary>
public sealed record Turn(Session Session, ImmutableArray<Reply> Replies, ImmutableArray<Note> Notes)
{
    /// <summary>Null when the turn is at its end; else the event to take again as <see cref="Incoming.NotesBrought" />, since only the world has the notes.</summary>
    public Incoming? WantsNotesFor { get; init; }

    /// <summary>Null when the turn is at its end; else the event to take again as <see cref="Incoming.RecordBrought" />, since only the world knows what is stored of the person.</summary>
    public Incoming? WantsRecordFor { get; init; }

    /// <summary>Null when the turn is at its end; else the event to take again as <see cref="Incoming.StatusBrought" />, since only the world knows how the bot does.</summary>
    public Incoming? WantsStatusFor { get; init; }

    /// <summary>Whether the knowledge is to be read again, here and by the other processes, before it is told how the bot does.</summary>
    public bool Rereads { get; init; }

    /// <summary>Whether everything that is kept of the person is to be deleted before anything is said; the notes then only say what to take out of the counts.</summary>
    public bool Forgets { get; init; }

    /// <summary>A turn that can say nothing before it knows what is stored of the person.</summary>
    internal static Turn WantingRecord(Session session, Incoming incoming) => new(session, [], []) { WantsRecordFor = incoming };

    /// <summary>A turn that can say nothing before it has the notes.</summary>
    internal static Turn WantingNotes(Session session, Incoming incoming) => new(session, [], []) { WantsNotesFor = incoming };

    /// <summary>A turn that can say nothing before it knows how the bot does.</summary>
    internal static Turn WantingStatus(Session session, Incoming incoming, bool rereads) => new(session, [], []) { WantsStatusFor = incoming, Rereads = rereads };

    /// <summary>A turn that says one thing, to those who may see it.</summary>
    /// <remarks>
    /// The card is given the bot's words in the language that the person reads.
    /// People learn together, so answers are for everyone; what did not work out, what was asked for privately and what a
    /// button brings up is for the person alone.
    /// </remarks>
    internal static Turn Saying(Session session, Incoming incoming, Outcome outcome, Func<Wording, ImmutableArray<Block>> card, params ReadOnlySpan<Address> about)
    {
        var pressed = incoming is Incoming.Pressed or Incoming.PressedAgain or Incoming.PressedUnknown;
        var audience = pressed || incoming.On.Privately || outcome is Outcome.Suggest or Outcome.Unknown ? Audience.Person : Audience.Everyone;
        var reply = new Reply(audience, pressed ? Placement.InPlace : Placement.Below, outcome, [.. about], card(Wording.For(incoming))) { Locale = incoming.On.Locale };
        return new Turn(session, [reply], []);
    }

    /// <summary>The same turn as a new message, so that what the person was reading stays.</summary>
    internal Turn Below() => this with { Replies = [.. Replies.Select(reply => reply with { Placement = Placement.Below })] };

    /// <summary>The same turn for these to see.</summary>
    internal Turn To(Audience audience) => this with { Replies = [.. Replies.Select(reply => reply with { Audience = audience })] };

    /// <summary>The same turn with what else may have been meant.</summary>
    internal Turn Beside(ImmutableArray<Address> others) => this with { Replies = [.. Replies.Select(reply => reply with { Beside = others })] };

    /// <summary>The same turn with what shows its reply again.</summary>
    internal Turn Again(ActionToken token) => this with { Replies = [.. Replies.Select(reply => reply with { Again = token })] };

    /// <summary>The same turn with a fact for operators.</summary>
    internal Turn Noting(Note note) => this with { Notes = Notes.Add(note) };

    /// <summary>Both turns, one after the other; the later one is what is remembered.</summary>
    internal Turn And(Turn next) => new(next.Session, [.. Replies, .. next.Replies], [.. Notes, .. next.Notes]);
}
