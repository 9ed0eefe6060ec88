namespace MentorBot.Runtime.Replicas;

/// <summary>Where processes of the bot agree which of them does what only one may do at a time. Terms run by the store's own clock, so that theirs may differ.</summary>
public interface ILeaseStore
{
    /// <summary>Whether there can be other processes; where there are none, nothing has to be held.</summary>
    bool IsShared { get; }

    /// <summary>Takes the lease of this name for a term, if nobody has it, its term is over, or it is this holder's already; null when it is another's.</summary>
    Task<Lease?> TryTakeAsync(string name, string holder, TimeSpan term, CancellationToken cancel);

    /// <summary>Begins the term anew; false when the lease has been taken since.</summary>
    Task<bool> TryKeepAsync(Lease lease, TimeSpan term, CancellationToken cancel);
}

/// <summary>The right to do something that one process at a time may do, such as hold a shard of Discord's gateway.</summary>
/// <param name="Name">What.</param>
/// <param name="Holder">Who.</param>
/// <param name="Version">How often it has been taken; who names an older number holds it no more.</param>
public sealed record Lease(string Name, string Holder, long Version);
