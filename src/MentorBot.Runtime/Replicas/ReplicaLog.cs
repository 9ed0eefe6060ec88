using Microsoft.Extensions.Logging;

namespace MentorBot.Runtime.Replicas;

/// <summary>Every sentence about standing in for each other (1040 to 1059).</summary>
internal static partial class ReplicaLog
{
    [LoggerMessage(1040, LogLevel.Information, "This process has the lease {Name} now (number {Version})")]
    internal static partial void LeaseTaken(this ILogger log, string name, long version);

    [LoggerMessage(1041, LogLevel.Information, "Another process has the lease {Name}, or the database cannot be asked; this one waits for it")]
    internal static partial void LeaseAwaited(this ILogger log, string name);

    [LoggerMessage(1042, LogLevel.Warning, "The lease {Name} was lost, since another process has it or the database could not be reached; what it is for was stopped here")]
    internal static partial void LeaseLost(this ILogger log, string name);

    [LoggerMessage(1043, LogLevel.Warning, "The other processes cannot be told how this one does ({Reason}); it is tried again at every beat")]
    internal static partial void NotHeardOf(this ILogger log, string reason);
}
