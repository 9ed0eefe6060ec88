using System.Collections.Concurrent;

namespace MentorBot.Runtime.Turns;

/// <summary>The turns under way: a socket's reader starts them here and never waits; a stopping process lets them finish.</summary>
public sealed class RunningTurns
{
    private readonly ConcurrentDictionary<Task, bool> _running = new();

    /// <summary>How many turns are under way.</summary>
    public int Count => _running.Count;

    /// <summary>Starts a turn beside the caller. The turn must answer for its own faults, as <see cref="TurnRunner" /> does.</summary>
    public void Begin(Func<Task> turn)
    {
        var task = Task.Run(turn);
        _running[task] = true;
        _ = task.ContinueWith(done => _running.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
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
}
