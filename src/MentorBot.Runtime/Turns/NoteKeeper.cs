using System.Collections.Immutable;
using System.Threading.Channels;
using MentorBot.Core.Gaps;
using MentorBot.Core.Replies;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MentorBot.Runtime.Turns;

/// <summary>Keeps the notes of turns beside the conversation: no reply ever waits for one, and no turn fails by one.</summary>
public sealed class NoteKeeper(INoteStore store, ILogger<NoteKeeper> log) : IHostedService
{
    // Where the disk stands still, memory must not fill; a note is the first thing that may be lost.
    private const int MostWaiting = 1000;

    private readonly Channel<Jotting> _waiting = Channel.CreateBounded<Jotting>(new BoundedChannelOptions(MostWaiting) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });
    private Task _keeping = Task.CompletedTask;

    /// <summary>Takes the notes of a turn and returns at once.</summary>
    public void Keep(PersonKey person, DateTimeOffset at, ImmutableArray<Note> notes)
    {
        if (!notes.IsEmpty && !_waiting.Writer.TryWrite(new Jotting(person, at, notes)))
        {
            log.NotesLost(notes.Length);
        }
    }

    /// <summary>Ends when all notes that were taken before are kept.</summary>
    public async Task SettleAsync(CancellationToken cancel)
    {
        if (_keeping.IsCompleted)
        {
            return;
        }

        var settled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await _waiting.Writer.WriteAsync(new Jotting(default, default, []) { Settled = settled }, cancel);
        await settled.Task.WaitAsync(cancel);
    }

    /// <summary>All that is kept by now.</summary>
    public Task<KeptNotes> ReadAsync(CancellationToken cancel) => store.ReadAsync(cancel);

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _keeping = Task.Run(KeepAll, CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <summary>Keeps what still waits, for as long as the host has patience.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        await _keeping.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task KeepAll()
    {
        await foreach (var jotting in _waiting.Reader.ReadAllAsync(CancellationToken.None))
        {
            if (jotting.Settled is { } settled)
            {
                settled.SetResult();
                continue;
            }

            // Beside this loop, so that not even a fault of ours in the store ends it.
            var kept = Task.Run(() => store.KeepAsync(jotting.Person, jotting.At, jotting.Notes, CancellationToken.None));
            await kept.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (kept.Exception is { } fault)
            {
                log.NotesBroke(fault.GetBaseException());
            }
        }
    }

    private readonly record struct Jotting(PersonKey Person, DateTimeOffset At, ImmutableArray<Note> Notes)
    {
        /// <summary>Told once all before it is kept; such a jotting has no notes.</summary>
        internal TaskCompletionSource? Settled { get; init; }
    }
}
