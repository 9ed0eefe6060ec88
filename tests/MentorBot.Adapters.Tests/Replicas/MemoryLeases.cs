using MentorBot.Runtime.Replicas;
using MentorBot.Storage;

namespace MentorBot.Adapters.Tests.Replicas;

/// <summary>Leases in memory by a clock that a test moves, with the rules of the real store; several holders may use it at once, and it can be away.</summary>
internal sealed class MemoryLeases(TimeProvider time, bool isShared = false) : ILeaseStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (Lease Lease, DateTimeOffset Until)> _leases = new(StringComparer.Ordinal);

    public bool IsShared => isShared;

    /// <summary>Whom the store does not hear.</summary>
    internal HashSet<string> CutOff { get; } = new(StringComparer.Ordinal);

    /// <summary>Who has it now.</summary>
    internal string? HolderOf(string name)
    {
        lock (_gate)
        {
            return _leases.TryGetValue(name, out var row) && row.Until > time.GetUtcNow() ? row.Lease.Holder : null;
        }
    }

    public Task<Lease?> TryTakeAsync(string name, string holder, TimeSpan term, CancellationToken cancel)
    {
        lock (_gate)
        {
            Hear(holder);
            var now = time.GetUtcNow();
            var isKnown = _leases.TryGetValue(name, out var row);
            if (isKnown && row.Lease.Holder != holder && row.Until > now)
            {
                return Task.FromResult<Lease?>(null);
            }

            var lease = new Lease(name, holder, isKnown ? row.Lease.Version + 1 : 1);
            _leases[name] = (lease, now + term);
            return Task.FromResult<Lease?>(lease);
        }
    }

    public Task<bool> TryKeepAsync(Lease lease, TimeSpan term, CancellationToken cancel)
    {
        lock (_gate)
        {
            Hear(lease.Holder);
            if (!_leases.TryGetValue(lease.Name, out var row) || row.Lease != lease)
            {
                return Task.FromResult(false);
            }

            _leases[lease.Name] = (lease, time.GetUtcNow() + term);
            return Task.FromResult(true);
        }
    }

    private void Hear(string holder)
    {
        if (CutOff.Contains(holder))
        {
            throw new StorageException("away");
        }
    }
}
