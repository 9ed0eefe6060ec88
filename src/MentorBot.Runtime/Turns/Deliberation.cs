using System.Data.Common;
using MentorBot.Core;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Runtime.Replicas;
using Microsoft.Extensions.Logging;

namespace MentorBot.Runtime.Turns;

/// <summary>What a turn comes to: load, step, save. While the store is away, what can do without is answered without.</summary>
internal sealed class Deliberation(TurnMemory memory, Func<KnowledgeBase> library, TimeProvider time, ILogger log)
{
    /// <summary>How long a turn that can do without memory waits for it.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    // Each retry means that another process saved the same person in between; five in a row is not a race but a fault.
    private const int MostRaces = 5;

    private readonly Forgetting _forgetting = new(memory);
    private readonly Outage _reading = new(time);
    private readonly Outage _writing = new(time);

    /// <summary>How the bot does, for moderators who ask.</summary>
    internal IOverview Overview { get; set; } = NoOverview.Instance;

    /// <summary>The turn, once what it wants kept is kept; null when its delivery was taken before, and it is not ours to take.</summary>
    internal async Task<Turn?> DecideAsync(Admission admission, CancellationToken cancel)
    {
        using var deciding = TurnWatch.Part("decide");
        var (person, incoming) = admission;
        var knowledge = library();
        var turn = await Kept(admission, knowledge, cancel);

        // Claimed last, since what could not be kept is not done, and may be tried again.
        return turn is not null && Mentor.OnceOnly(incoming) is { } name && !await memory.Seen.IsFirstAsync($"{person}:once:{name}", cancel)
            ? Mentor.Step(turn.Session, new Incoming.PressedAgain(incoming.On), knowledge)
            : turn;
    }

    private async Task<Turn?> Kept(Admission admission, KnowledgeBase knowledge, CancellationToken cancel)
    {
        var (person, incoming) = admission;
        var claim = new Claim(admission.Deliveries, memory.Seen);
        var without = new Lazy<Turn?>(() => Mentor.StepWithoutMemory(incoming, knowledge));
        for (var race = 0; race < MostRaces; race++)
        {
            if (await Load(person, without, cancel) is not { } stored)
            {
                return await claim.TryTakeAsync(cancel) ? await Complete(Unkept(person, without.Value!), person, Session.New, knowledge, cancel) : null;
            }

            var asked = Mentor.Step(stored.Session, incoming, knowledge);
            if (asked.Rereads && !await claim.TryTakeAsync(cancel))
            {
                return null;
            }

            var turn = await Complete(asked, person, stored.Session, knowledge, cancel);
            switch (await Keep(person, turn, stored, claim, cancel))
            {
                case SaveOutcome.Saved:
                    return turn;
                case SaveOutcome.Repeated:
                    return null;
            }
        }

        throw new InvalidOperationException($"The session was saved by others {MostRaces} times in a row.");
    }

    private async Task<SaveOutcome> Keep(PersonKey person, Turn turn, StoredSession stored, Claim claim, CancellationToken cancel)
    {
        if (!turn.Forgets && turn.Session != stored.Session)
        {
            return await Save(person, turn, stored, claim, cancel);
        }

        if (!await claim.TryTakeAsync(cancel))
        {
            return SaveOutcome.Repeated;
        }

        return !turn.Forgets || await _forgetting.TryForgetAsync(person, stored.Version, turn.Notes, cancel) ? SaveOutcome.Saved : SaveOutcome.Outrun;
    }

    private static Turn Unkept(PersonKey person, Turn turn)
    {
        TurnMetrics.WentUnkept(person.Platform);
        return turn;
    }

    // Null when the store cannot be read, and the turn can do without.
    private async Task<StoredSession?> Load(PersonKey person, Lazy<Turn?> without, CancellationToken cancel)
    {
        if (!_reading.IsWorthATry() && without.Value is not null)
        {
            return null;
        }

        var loading = memory.Sessions.LoadAsync(person, cancel);
        try
        {
            var stored = await loading.WaitAsync(Patience, time, cancel);
            _reading.End();
            return stored;
        }
        catch (TimeoutException)
        {
            Away(_reading, "it does not answer in time");
            return without.Value is not null ? null : await loading;
        }
        catch (DbException fault)
        {
            Away(_reading, fault.Message);
            return without.Value is not null ? null : await loading;
        }
    }

    // Where nothing but the context is lost, the answer is worth more than the next follow-up.
    private async Task<SaveOutcome> Save(PersonKey person, Turn turn, StoredSession stored, Claim claim, CancellationToken cancel)
    {
        var canGo = Mentor.CanGoUnkept(stored.Session, turn);
        if (canGo && !_writing.IsWorthATry())
        {
            TurnMetrics.WentUnkept(person.Platform);
            return SaveOutcome.Saved;
        }

        try
        {
            var outcome = await claim.SaveAsync(
                deliveries => memory.Sessions.SaveAsync(person, new SessionSave(turn.Session, stored.Version, canGo ? Durability.Kill : Durability.PowerLoss, deliveries), cancel));
            _writing.End();
            return outcome;
        }
        catch (DbException fault) when (canGo)
        {
            Away(_writing, fault.Message);
            TurnMetrics.WentUnkept(person.Platform);
            return SaveOutcome.Saved;
        }
    }

    private void Away(Outage outage, string reason)
    {
        if (outage.Begin())
        {
            log.MemoryAway(reason);
        }
    }

    // What a turn wants to know of the world, it is told in a second step.
    private async Task<Turn> Complete(Turn turn, PersonKey person, Session session, KnowledgeBase knowledge, CancellationToken cancel)
    {
        if (turn.WantsNotesFor is { } asked)
        {
            return Mentor.Step(session, new Incoming.NotesBrought(asked, await memory.Notes.ReadAsync(cancel)), knowledge);
        }

        if (turn.WantsStatusFor is { } wondered)
        {
            var status = turn.Rereads ? await Overview.RereadAsync(cancel) : await Overview.LookAsync(cancel);
            return Mentor.Step(session, new Incoming.StatusBrought(wondered, status), knowledge);
        }

        if (turn.WantsRecordFor is { } own)
        {
            await memory.Notes.SettleAsync(cancel);
            return Mentor.Step(session, new Incoming.RecordBrought(own, await memory.People.ReadAsync(person, cancel)), knowledge);
        }

        return turn;
    }
}
