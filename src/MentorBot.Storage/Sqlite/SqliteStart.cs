using Microsoft.Extensions.Hosting;

namespace MentorBot.Storage.Sqlite;

/// <summary>Opens the file before any other part of the host starts, so that a bad one stops the bot and not a conversation.</summary>
internal sealed class SqliteStart(SqliteFile file) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        file.Open().Dispose();
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
