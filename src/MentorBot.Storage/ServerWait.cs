using Microsoft.Extensions.Logging;

namespace MentorBot.Storage;

/// <summary>Waits at the start for a database server that cannot be reached yet: after a machine has restarted it may come up later than the bot.</summary>
public sealed class ServerWait(TimeProvider time, ILogger<ServerWait> log)
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    /// <summary>How long a start waits.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(1);

    /// <summary>Tries until the server is reached; <see cref="StorageException" /> once patience has ended, and at once where no waiting helps.</summary>
    public async Task UntilReachedAsync(Func<Task> reach, CancellationToken cancel)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            try
            {
                await reach();
                return;
            }
            catch (StorageException fault) when (fault.IsTransient && Patience - time.GetElapsedTime(started) is var left && left >= Between)
            {
                log.ServerAwaited(fault.Message, (int)left.TotalSeconds);
            }

            await Task.Delay(Between, time, cancel);
        }
    }
}
