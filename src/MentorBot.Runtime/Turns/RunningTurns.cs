using System.Collections.Concurrent;

namespace MentorBot.Runtime.Turns;

/// <summary>The turns under way: a socket's reader starts them here and waits for none; a stopping process lets them finish.</summary>
public sealed class RunningTurns
{
    /// <summary>So many at once; far fewer are answered, and the others are told so (<see cref="PersonLocks" />), which takes a while too.</summary>
    internal const int Most = 5000;

    private readonly ConcurrentDictionary<Task, bool> _running = new();
    private int _count;

    /// <summary>How many turns are under way.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Starts a turn, or says that it cannot because far too many are under way. The turn must answer for its own faults, as <see cref="TurnRunner" /> does.</summary>
    /// <remarks>A turn goes beside the caller from where it first waits. One that is alone also begins on the caller's thread, since waking another takes longer; with others under way it does not keep the caller from the next.</remarks>
    public bool TryBegin(Func<Task> turn)
    {
        var count = Interlocked.Increment(ref _count);
        if (count > Most)
        {
            Interlocked.Decrement(ref _count);
            TurnMetrics.NotBegun();
            return false;
        }

        var task = count == 1 ? Begin(turn) : Task.Run(turn);
        _running[task] = true;
        _ = task.ContinueWith(Over, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return true;
    }

    /// <summary>Waits until no turn is under way, or until the host's patience ends.</summary>
    public async Task DrainAsync(CancellationToken cancel)
    {
        while (_running.Keys.FirstOrDefault() is { } turn)
        {
            await turn.WaitAsync(cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancel.ThrowIfCancellationRequested();
            _running.TryRemove(turn, out _);
        }
    }

    // Whatever it throws is in the task, as with any other.
    private static async Task Begin(Func<Task> turn) => await turn();

    private void Over(Task turn)
    {
        _running.TryRemove(turn, out _);
        Interlocked.Decrement(ref _count);
    }
}
