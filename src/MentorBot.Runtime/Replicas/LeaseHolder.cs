using System.Data.Common;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MentorBot.Runtime.Replicas;

/// <summary>Does what one process at a time may do while this one has the lease of it, and waits for the lease while another has.</summary>
public sealed class LeaseHolder(ILeaseStore store, Replica self, IOptions<ReplicaOptions> options, TimeProvider time, ILogger<LeaseHolder> log)
{
    private readonly LeaseTerm _term = options.Value.Term;

    /// <summary>The same for work of which nobody wants to know that it waits.</summary>
    public Task<TResult> RunAsync<TResult>(string name, Func<CancellationToken, Task<TResult>> work, CancellationToken stop) => RunAsync(name, work, () => { }, stop);

    /// <summary>Does the work as soon as the lease can be had; at each look at which another has it, <paramref name="standingBy" /> is told. When the lease is lost the work is cancelled, has the rest of the term to end, and is begun again with the next lease; when it comes to its end or <paramref name="stop" /> is asked for, the lease is given back at once.</summary>
    public async Task<TResult> RunAsync<TResult>(string name, Func<CancellationToken, Task<TResult>> work, Action standingBy, CancellationToken stop)
    {
        if (!store.IsShared)
        {
            return await work(stop);
        }

        while (true)
        {
            var tenure = await Take(name, standingBy, stop);
            using var lost = CancellationTokenSource.CreateLinkedTokenSource(stop);
            var working = work(lost.Token);
            var isOurs = await Keep(tenure, working, stop);
            await lost.CancelAsync();
            await ((Task)working).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (isOurs)
            {
                await GiveBack(tenure.Lease);
            }

            if (!working.IsCanceled || stop.IsCancellationRequested)
            {
                return await working;
            }

            log.LeaseLost(name);
        }
    }

    private async Task<Tenure> Take(string name, Action standingBy, CancellationToken stop)
    {
        for (var isWaiting = false; ; isWaiting = true)
        {
            var asked = time.GetTimestamp();
            var reached = await Reach(() => store.TryTakeAsync(name, self.Name, _term.Length, stop), _term.Beat, stop);
            if (reached is { Value: { } lease })
            {
                log.LeaseTaken(name, lease.Version);
                return new Tenure(lease, asked);
            }

            if (reached is not null)
            {
                standingBy();
            }

            if (!isWaiting)
            {
                log.LeaseAwaited(name);
            }

            await Task.Delay(_term.Beat, time, stop);
        }
    }

    // True when the lease is still ours at the end.
    private async Task<bool> Keep(Tenure tenure, Task working, CancellationToken stop)
    {
        var (asked, wasReached) = (tenure.Asked, true);
        while (_term.Next(time.GetElapsedTime(asked), wasReached) is LeaseStep.Renew next)
        {
            await working.WaitAsync(next.Wait, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (working.IsCompleted || stop.IsCancellationRequested)
            {
                return true;
            }

            var asks = time.GetTimestamp();
            var kept = await Reach(() => store.TryKeepAsync(tenure.Lease, _term.Length, stop), next.Patience - next.Wait, stop);
            switch (kept)
            {
                case { Value: false }:
                    return false;
                case { Value: true }:
                    (asked, wasReached) = (asks, true);
                    break;
                default:
                    wasReached = false;
                    break;
            }
        }

        return false;
    }

    // Given back with a term of nothing, so that its number goes on; nobody waits for it longer than for a renewal.
    private async Task GiveBack(Lease lease) =>
        await Reach(() => store.TryKeepAsync(lease, TimeSpan.Zero, CancellationToken.None), _term.Beat, CancellationToken.None);

    // Null when the store was not reached in time.
    private async Task<Reached<TResult>?> Reach<TResult>(Func<Task<TResult>> ask, TimeSpan patience, CancellationToken stop)
    {
        try
        {
            return new Reached<TResult>(await ask().WaitAsync(patience, time, stop));
        }
        catch (TimeoutException)
        {
            return null;
        }
        catch (DbException)
        {
            return null;
        }
        catch (OperationCanceledException)
        {
            // The caller looks at the stop itself.
            return null;
        }
    }

    private sealed record Tenure(Lease Lease, long Asked);

    private sealed record Reached<TResult>(TResult Value);
}
