using System.Collections.Immutable;
using MentorBot.Core.Operation;

namespace MentorBot.Runtime.Replicas;

/// <summary>Where the processes that share a memory say how they do, and read it of each other. Times run by the store's own clock.</summary>
public interface IReplicaStore
{
    /// <summary>Says how this process does now; answers how often it has been asked to read the knowledge again.</summary>
    Task<long> BeatAsync(ReplicaStatus self, CancellationToken cancel);

    /// <summary>The processes that were heard of within this time, by name.</summary>
    Task<ImmutableArray<ReplicaStatus>> ReadAsync(TimeSpan within, CancellationToken cancel);

    /// <summary>Asks a process to read the knowledge again; it hears of it at its next beat.</summary>
    Task AskToReadAgainAsync(string name, CancellationToken cancel);

    /// <summary>Takes back what a process said that ends now.</summary>
    Task LeaveAsync(string name, CancellationToken cancel);
}
