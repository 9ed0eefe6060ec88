using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MentorBot.KnowledgeFolder.Watching;

/// <summary>Reads the knowledge folder before anything else starts, and again after every change.</summary>
internal sealed class KnowledgeWorker(LiveLibrary library, TimeProvider time, ILogger<KnowledgeWorker> log) : BackgroundService
{
    /// <summary>Reads the folder; without one good page the process does not start.</summary>
    public override Task StartAsync(CancellationToken cancellationToken) => library.Load() is LibraryLoad.Failed failed
        ? throw new InvalidOperationException(failed.Reason)
        : base.StartAsync(cancellationToken);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watcher = new FolderWatcher(library.Folder!, time, touched => FolderEvents.Listen(library.Folder!, touched, log));
        while (true)
        {
            await watcher.ChangedAsync(stoppingToken);
            library.Reload();
        }
    }
}
