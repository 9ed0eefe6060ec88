using System.Collections.Immutable;
using MentorBot.Core;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using Microsoft.Extensions.Logging;

namespace MentorBot.Runtime.Turns;

/// <summary>The one loop: lock for the person, load, step, save, speak. Saved comes before said, so what was said is never lost.</summary>
public sealed class TurnRunner(ISessionStore store, Func<KnowledgeBase> library, TimeProvider time, ILogger<TurnRunner> log)
{
    // Each retry means that another process saved the same person in between; five in a row is not a race but a fault.
    private const int MostRaces = 5;

    private readonly PersonLocks _locks = new();

    /// <summary>Takes one turn to its end. A fault of ours is logged and apologised for, and touches nobody else; only cancelling throws.</summary>
    public async Task RunAsync(PersonKey person, Incoming incoming, IReplyChannel channel, CancellationToken cancel)
    {
        var started = time.GetTimestamp();
        try
        {
            using var deadline = new Deadline(channel, time);
            var turn = await deadline.RunAsync(speak => Take(person, incoming, speak, cancel), cancel);
            Note(turn.Notes);
            TurnMetrics.Took(incoming, turn.Replies[0].Outcome, time.GetElapsedTime(started));
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            TurnMetrics.Broke(incoming);
            log.TurnBroke(fault, incoming.GetType().Name);
            await channel.SayAsync(Mentor.Apology, cancel);
        }
    }

    private async Task<Turn> Take(PersonKey person, Incoming incoming, IReplyChannel channel, CancellationToken cancel)
    {
        using var entered = await _locks.EnterAsync(person, cancel);
        var turn = await Decide(person, incoming, cancel);
        foreach (var reply in turn.Replies)
        {
            await channel.SayAsync(reply, cancel);
        }

        return turn;
    }

    private async Task<Turn> Decide(PersonKey person, Incoming incoming, CancellationToken cancel)
    {
        var knowledge = library();
        for (var race = 0; race < MostRaces; race++)
        {
            var stored = await store.LoadAsync(person, cancel);
            var turn = Mentor.Step(stored.Session, incoming, knowledge);
            if (turn.Session == stored.Session || await store.TrySaveAsync(person, turn.Session, stored.Version, cancel))
            {
                return turn;
            }
        }

        throw new InvalidOperationException($"The session was saved by others {MostRaces} times in a row.");
    }

    private void Note(ImmutableArray<Note> notes)
    {
        foreach (var note in notes)
        {
            TurnMetrics.Noted(note);
            if (note is Note.SectionMissing missing)
            {
                log.SectionMissing(missing.Wanted.ToString());
            }
            else
            {
                log.Unanswered();
            }
        }
    }
}
