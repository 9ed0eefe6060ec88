using System.Collections.Immutable;
using System.Data.Common;
using MentorBot.Core;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Runtime.Pictures;
using MentorBot.Runtime.Replicas;
using Microsoft.Extensions.Logging;

namespace MentorBot.Runtime.Turns;

/// <summary>The one loop: lock for the person, load, step, save, speak. Saved comes before said, so what was said is never lost.</summary>
public sealed class TurnRunner(TurnMemory memory, Func<KnowledgeBase> library, TimeProvider time, ILogger<TurnRunner> log)
{
    // Even silence costs a call to the platform; in a flood, the calls of people who are answered would wait for all of these.
    private const int MostDismissed = 20;

    private readonly PersonLocks _locks = new();
    private readonly Deliberation _deliberation = new(memory, library, time, log);
    private int _dismissing;

    /// <summary>Who makes the pictures in replies.</summary>
    public IPictureMaker Pictures { get; init; } = NoPictures.Instance;

    /// <summary>Who knows how the bot does.</summary>
    public IOverview Overview
    {
        get => _deliberation.Overview;
        init => _deliberation.Overview = value;
    }

    /// <summary>Takes one turn to its end. A fault of ours is logged and apologised for, and touches nobody else; only cancelling throws.</summary>
    public async Task RunAsync(Admission admission, IReplyChannel channel, CancellationToken cancel)
    {
        var (person, incoming) = admission;
        using var watch = TurnWatch.Begin(person, incoming, time);
        try
        {
            if (await ClaimedAhead(admission, cancel) is not { } let)
            {
                watch.Ended(TurnWatch.Repeated);
            }
            else if (let.IsHeldUp)
            {
                watch.Ended(TurnWatch.TooFast);
                await Refuse(let.Pass, Mentor.TooFast(let.Wait, incoming.On.Locale), channel, cancel);
            }
            else
            {
                await Answer(let, channel, watch, cancel);
            }
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            // A store that is full or out of reach is the world's trouble; the person should know that nothing was kept.
            var notKept = fault is DbException;
            watch.Ended(notKept ? TurnWatch.NotKept : TurnWatch.Broke, fault);
            log.TurnBroke(fault, incoming.GetType().Name);
            await channel.SayAsync(notKept ? Mentor.NotKept(incoming.On.Locale) : Mentor.Apology(incoming.On.Locale), cancel);
        }
    }

    // A turn takes its delivery with what it saves. Before a refusal, and where others of the person wait already, it is taken first: a second copy gets no word, and no place among them.
    private async Task<Admission?> ClaimedAhead(Admission admission, CancellationToken cancel) =>
        admission.IsHeldUp || _locks.AreWaiting(admission.Person) ? await admission.ClaimedAsync(memory.Seen, cancel) : admission;

    private async Task Answer(Admission admission, IReplyChannel channel, TurnWatch watch, CancellationToken cancel)
    {
        var on = admission.Incoming.On;
        using var place = _locks.Join(admission.Person, admission.Incoming);
        if (place.Pass is not TurnPass.Go)
        {
            watch.Ended(TurnWatch.Busy);
            await Refuse(place.Pass, Mentor.Busy(on.Locale), channel, cancel);
            return;
        }

        using var deadline = new Deadline(channel, on.At, time);
        if (await deadline.RunAsync(speak => Take(place, admission, speak, cancel), cancel) is { } turn)
        {
            Note(turn.Notes);
            watch.Ended(turn.Replies[0].Outcome);
        }
        else
        {
            watch.Ended(TurnWatch.Repeated);
        }
    }

    // One friendly line, then silence: a line each time would be as much noise as the answers.
    private Task Refuse(TurnPass pass, Reply line, IReplyChannel channel, CancellationToken cancel) =>
        pass is TurnPass.Tell ? channel.SayAsync(line, cancel) : Dismiss(line, channel, cancel);

    private async Task Dismiss(Reply line, IReplyChannel channel, CancellationToken cancel)
    {
        try
        {
            if (Interlocked.Increment(ref _dismissing) <= MostDismissed)
            {
                await channel.DismissAsync(line, cancel);
            }
        }
        finally
        {
            Interlocked.Decrement(ref _dismissing);
        }
    }

    // Null when its delivery was taken before.
    private async Task<Turn?> Take(TurnPlace place, Admission admission, IReplyChannel channel, CancellationToken cancel)
    {
        await place.EnterAsync(cancel);
        if (await _deliberation.DecideAsync(admission, cancel) is not { } turn)
        {
            return null;
        }

        // What the session says was noted is noted, whether or not anybody can be told; and in the order of the turns.
        if (!turn.Forgets)
        {
            memory.Notes.Keep(admission.Person, admission.Incoming.On.At, turn.Notes);
        }

        using var saying = TurnWatch.Part("say");
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
                case Note.FeedbackGiven given:
                    log.FeedbackGiven(given.Address.ToString());
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
