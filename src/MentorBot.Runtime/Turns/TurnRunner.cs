using System.Collections.Immutable;
using MentorBot.Core;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Runtime.Pictures;
using Microsoft.Extensions.Logging;

namespace MentorBot.Runtime.Turns;

/// <summary>The one loop: lock for the person, load, step, save, speak. Saved comes before said, so what was said is never lost.</summary>
public sealed class TurnRunner(TurnMemory memory, Func<KnowledgeBase> library, TurnPace pace, TimeProvider time, ILogger<TurnRunner> log)
{
    // Each retry means that another process saved the same person in between; five in a row is not a race but a fault.
    private const int MostRaces = 5;

    private readonly PersonLocks _locks = new();
    private readonly Forgetting _forgetting = new(memory);

    /// <summary>Who makes the pictures in replies.</summary>
    public IPictureMaker Pictures { get; init; } = NoPictures.Instance;

    /// <summary>Takes one turn to its end. A fault of ours is logged and apologised for, and touches nobody else; only cancelling throws.</summary>
    public async Task RunAsync(PersonKey person, Incoming incoming, IReplyChannel channel, CancellationToken cancel)
    {
        var started = time.GetTimestamp();
        try
        {
            if (pace.Enter(person, channel.Place, incoming) is { Pass: not TurnPass.Go } tooFast)
            {
                await SlowDown(tooFast.Pass, Mentor.TooFast(tooFast.Wait), channel, cancel);
                return;
            }

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

    // One friendly line, then silence: a line each time would be as much noise as the answers.
    private static Task SlowDown(TurnPass pass, Reply line, IReplyChannel channel, CancellationToken cancel)
    {
        TurnMetrics.Slowed();
        return pass is TurnPass.Tell ? channel.SayAsync(line, cancel) : channel.DismissAsync(line, cancel);
    }

    private async Task<Turn> Take(PersonKey person, Incoming incoming, IReplyChannel channel, CancellationToken cancel)
    {
        using var entered = await _locks.EnterAsync(person, cancel);
        var turn = await Decide(person, incoming, cancel);
        // What the session says was noted is noted, whether or not anybody can be told; and in the order of the turns.
        if (!turn.Forgets)
        {
            memory.Notes.Keep(person, incoming.On.At, turn.Notes);
        }

        foreach (var reply in turn.Replies)
        {
            await channel.SayAsync(await Drawn(reply, channel, cancel), cancel);
        }

        return turn;
    }

    // Before it is said, so that the clock of who waits for an answer runs meanwhile.
    private async Task<Reply> Drawn(Reply reply, IReplyChannel channel, CancellationToken cancel)
    {
        if (!reply.HasFiles)
        {
            return reply;
        }

        if (!channel.TakesFiles(reply))
        {
            return reply.WithoutFiles;
        }

        var blocks = ImmutableArray.CreateBuilder<Block>(reply.Blocks.Length);
        foreach (var block in reply.Blocks)
        {
            blocks.Add(block is Block.Picture picture ? await Drawn(picture, cancel) : block);
        }

        return reply with { Blocks = blocks.DrainToImmutable() };
    }

    private async Task<Block> Drawn(Block.Picture picture, CancellationToken cancel) =>
        await Pictures.MakeAsync(picture.Svg, cancel) is { IsEmpty: false } png ? picture with { Png = png } : new Block.Passage(picture.InWords);

    private async Task<Turn> Decide(PersonKey person, Incoming incoming, CancellationToken cancel)
    {
        var knowledge = library();
        for (var race = 0; race < MostRaces; race++)
        {
            var stored = await memory.Sessions.LoadAsync(person, cancel);
            var turn = await Complete(Mentor.Step(stored.Session, incoming, knowledge), person, stored.Session, knowledge, cancel);
            if (turn.Forgets
                ? await _forgetting.TryForgetAsync(person, stored.Version, turn.Notes, cancel)
                : turn.Session == stored.Session || await memory.Sessions.TrySaveAsync(person, turn.Session, stored.Version, cancel))
            {
                return turn;
            }
        }

        throw new InvalidOperationException($"The session was saved by others {MostRaces} times in a row.");
    }

    // What a turn wants to know of the world, it is told in a second step.
    private async Task<Turn> Complete(Turn turn, PersonKey person, Session session, KnowledgeBase knowledge, CancellationToken cancel)
    {
        if (turn.WantsNotesFor is { } asked)
        {
            return Mentor.Step(session, new Incoming.NotesBrought(asked, await memory.Notes.ReadAsync(cancel)), knowledge);
        }

        if (turn.WantsRecordFor is { } own)
        {
            await memory.Notes.SettleAsync(cancel);
            return Mentor.Step(session, new Incoming.RecordBrought(own, await memory.People.ReadAsync(person, cancel)), knowledge);
        }

        return turn;
    }

    private void Note(ImmutableArray<Note> notes)
    {
        foreach (var note in notes)
        {
            TurnMetrics.Noted(note);
            switch (note)
            {
                case Note.SectionMissing missing:
                    log.SectionMissing(missing.Wanted.ToString());
                    break;
                case Note.Voted voted:
                    log.Voted(voted.Address.ToString(), voted.Helpful);
                    break;
                case Note.QuizCounted _:
                    break;
                default:
                    log.Unanswered();
                    break;
            }
        }
    }
}
