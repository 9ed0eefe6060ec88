using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MentorBot.Storage.Sql;

/// <summary>Opens the database before any other part of the host starts, so that a bad one stops the bot and not a conversation; then tidies it up every hour.</summary>
internal sealed class DatabaseStart(IDatabase database, SqlHousekeeping housekeeping, TimeProvider time, ILogger<DatabaseStart> log) : BackgroundService, IHostedLifecycleService
{
    private static readonly TimeSpan Between = TimeSpan.FromHours(1);

    /// <inheritdoc />
    public Task StartingAsync(CancellationToken cancellationToken) => database.OpenAsync(cancellationToken);

    /// <inheritdoc />
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Tidy(stoppingToken);
            await Task.Delay(Between, time, stoppingToken);
        }
    }

    private async Task Tidy(CancellationToken cancel)
    {
        try
        {
            if (await housekeeping.TidyAsync(time.GetUtcNow(), cancel) is > 0 and var deleted)
            {
                log.SessionsExpired(deleted);
            }
        }
        catch (DbException fault)
        {
            log.NotTidied(fault.Message);
        }
    }
}
