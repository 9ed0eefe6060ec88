using MentorBot.KnowledgeFolder.Watching;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

/// <summary>A real folder that is watched and read anew as the process does it, with the system's own events or without any; only the clock is ours.</summary>
internal sealed class LiveFolder : IAsyncDisposable
{
    private readonly ManualTime _time = new();
    private readonly LogBook<LiveLibrary> _log = new();
    private readonly CancellationTokenSource _end = new();
    private readonly FolderWatcher _watcher;
    private readonly bool _hasEvents;
    private Task _following = Task.CompletedTask;
    private int _readings;

    private LiveFolder(TempFolder files, bool hasEvents)
    {
        (Files, _hasEvents) = (files, hasEvents);
        Library = new LiveLibrary(files.Root, _time, _log);
        _watcher = new FolderWatcher(files.Root, _time, touched => hasEvents ? FolderEvents.Listen(files.Root, touched, NullLogger.Instance) : null);
    }

    internal TempFolder Files { get; }

    internal LiveLibrary Library { get; }

    internal IEnumerable<string> Titles => Library.Current.Pages.Select(page => page.Title);

    /// <summary>What was logged of new snapshots.</summary>
    internal IEnumerable<string> Swaps => _log.Lines.Where(line => line.StartsWith("4002 ", StringComparison.Ordinal));

    /// <summary>Begins to follow a folder that has these pages.</summary>
    internal static async Task<LiveFolder> Of(TempFolder files, bool hasEvents)
    {
        var live = new LiveFolder(files, hasEvents);
        live.Library.Load().ShouldBeOfType<LibraryLoad.Ready>();
        live._following = live.Follow();
        if (!hasEvents)
        {
            // The first look finds what was there before it.
            await live.Looks();
        }

        return live;
    }

    /// <summary>Half a second of quiet after a change that the system tells of, or that a look finds.</summary>
    internal async Task Notices()
    {
        if (!_hasEvents)
        {
            await Looks();
            return;
        }

        await Until(() => _time.HasTimerDueIn(FolderWatcher.Quiet));
        await Settles(FolderWatcher.Quiet);
    }

    /// <summary>A look at the folder that finds a change, and the quiet after it.</summary>
    internal Task Looks() => Settles(FolderWatcher.Poll + FolderWatcher.Quiet);

    /// <summary>Time that is too short for anything to be taken over.</summary>
    internal void Waits(TimeSpan time) => _time.Advance(time);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _following.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _watcher.Dispose();
        _end.Dispose();
        Files.Dispose();
    }

    private async Task Settles(TimeSpan time)
    {
        var before = Volatile.Read(ref _readings);
        _time.Advance(time);
        await Until(() => Volatile.Read(ref _readings) > before);
    }

    private async Task Follow()
    {
        while (true)
        {
            await _watcher.ChangedAsync(_end.Token);
            Library.Reload();
            Interlocked.Increment(ref _readings);
        }
    }

    private static async Task Until(Func<bool> happened)
    {
        var patience = System.Diagnostics.Stopwatch.StartNew();
        while (!happened())
        {
            patience.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
            await Task.Yield();
        }
    }
}
