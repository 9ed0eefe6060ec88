using Microsoft.Extensions.Logging;

namespace MentorBot.Storage;

/// <summary>Every sentence the store logs (5001 to 5099). Nothing a person did or is called.</summary>
internal static partial class StorageLog
{
    [LoggerMessage(5001, LogLevel.Information, "Sessions are kept in {File}")]
    internal static partial void Opened(this ILogger log, string file);

    [LoggerMessage(5007, LogLevel.Information, "Sessions are kept in the PostgreSQL database that Storage:ConnectionString names")]
    internal static partial void OpenedServer(this ILogger log);

    [LoggerMessage(5008, LogLevel.Warning, "Whether a delivery was taken before could not be looked up ({Reason}), so it was taken")]
    internal static partial void DeliveryNotLooked(this ILogger log, string reason);

    [LoggerMessage(5009, LogLevel.Warning, "{Reason} The start waits for it, {Seconds} seconds more at most")]
    internal static partial void ServerAwaited(this ILogger log, string reason, int seconds);

    [LoggerMessage(5002, LogLevel.Information, "The schema was brought from version {From} to {To}")]
    internal static partial void Migrated(this ILogger log, int from, int to);

    [LoggerMessage(5003, LogLevel.Warning, "A stored session cannot be read ({Reason}); that person starts anew, and the row stays until they act")]
    internal static partial void Unreadable(this ILogger log, string reason);

    [LoggerMessage(5004, LogLevel.Warning, "Notes for moderators could not be kept ({Reason}); the conversation goes on without them")]
    internal static partial void NotesNotKept(this ILogger log, string reason);

    [LoggerMessage(5005, LogLevel.Information, "{Count} sessions were deleted, since they did not change for as long as Storage:Days says")]
    internal static partial void SessionsExpired(this ILogger log, int count);

    [LoggerMessage(5006, LogLevel.Warning, "What has been kept long enough could not be deleted ({Reason}); next attempt in an hour")]
    internal static partial void NotTidied(this ILogger log, string reason);
}
