using System.Data.Common;
using MentorBot.Runtime.State;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MentorBot.KnowledgeFolder.Watching;

/// <summary>Keeps when each page was first seen to say what it says, so that a page that was edited while nobody looked is news too, and to every process alike.</summary>
internal sealed class NewsWorker(LiveLibrary library, IStateStore store, TimeProvider time, ILogger<NewsWorker> log) : BackgroundService
{
    internal const string Key = "knowledge.first-seen";

    internal static readonly TimeSpan Beat = TimeSpan.FromMinutes(1);

    private bool _wasReached = true;

    /// <summary>Learns what was there before, so that whatever is edited from now on is news.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await TryShare(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(Beat, time, stoppingToken);
            await TryShare(stoppingToken);
        }
    }

    /// <summary>Learns what others have seen, and lets them know what was seen here.</summary>
    internal async Task ShareAsync(CancellationToken cancel)
    {
        var kept = await store.ReadAsync(Key, cancel);

        // Of two that write at once one is lost, and written again at its next beat.
        var text = FirstSeenText.Write(library.Learn(kept is null ? null : FirstSeenText.Read(kept)));
        if (text != kept)
        {
            await store.WriteAsync(Key, text, cancel);
        }
    }

    // Said once for each time that the memory is away.
    private async Task TryShare(CancellationToken stop)
    {
        try
        {
            // A file works synchronously, and may block its caller for as long as another process writes.
            await Task.Run(() => ShareAsync(stop), stop);
            _wasReached = true;
        }
        catch (DbException fault)
        {
            if (_wasReached)
            {
                log.NewsNotKept(fault.Message);
            }

            _wasReached = false;
        }
    }
}
