using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MentorBot.Runtime.Replicas;

/// <summary>Gives a sign of life at each beat, and takes it back at the end.</summary>
internal sealed class ReplicaWorker(Overview overview, TimeProvider time, ILogger<ReplicaWorker> log) : BackgroundService
{
    // Who is gone again at once, as a line through a pipe, need not be announced.
    internal static readonly TimeSpan First = TimeSpan.FromSeconds(1);

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await overview.LeaveAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wasReached = true;
        for (var wait = First; ; wait = overview.Beat)
        {
            await Task.Delay(wait, time, stoppingToken);
            wasReached = await TryBeat(wasReached, stoppingToken);
        }
    }

    // Said once for each time that the memory is away, for others complain of that too.
    private async Task<bool> TryBeat(bool wasReached, CancellationToken stop)
    {
        try
        {
            await overview.BeatAsync(stop);
            return true;
        }
        catch (DbException fault)
        {
            if (wasReached)
            {
                log.NotHeardOf(fault.Message);
            }

            return false;
        }
    }
}
