using System.Collections.Immutable;
using MentorBot.Core.Operation;
using MentorBot.Runtime.Replicas;
using MentorBot.Storage;

namespace MentorBot.Adapters.Tests.Replicas;

/// <summary>What processes say of themselves, in memory by a clock that a test moves; it can be away.</summary>
internal sealed class MemoryReplicas(TimeProvider time) : IReplicaStore
{
    private readonly Dictionary<string, (ReplicaStatus Status, DateTimeOffset At, long Asked)> _rows = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    internal bool IsAway { get; set; }

    public Task<long> BeatAsync(ReplicaStatus self, CancellationToken cancel) => Do(() =>
    {
        var asked = _rows.TryGetValue(self.Name, out var row) ? row.Asked : 0;
        _rows[self.Name] = (self, time.GetUtcNow(), asked);
        return asked;
    });

    public Task<ImmutableArray<ReplicaStatus>> ReadAsync(TimeSpan within, CancellationToken cancel) => Do(() => _rows.Values
        .Where(row => time.GetUtcNow() - row.At < within)
        .Select(row => row.Status with { SinceSeen = time.GetUtcNow() - row.At })
        .OrderBy(status => status.Name, StringComparer.Ordinal)
        .ToImmutableArray());

    public Task AskToReadAgainAsync(string name, CancellationToken cancel) => Do(() => _rows[name] = _rows[name] with { Asked = _rows[name].Asked + 1 });

    public Task LeaveAsync(string name, CancellationToken cancel) => Do(() => _rows.Remove(name));

    private Task<TResult> Do<TResult>(Func<TResult> work)
    {
        lock (_gate)
        {
            return Task.FromResult(IsAway ? throw new StorageException("away") : work());
        }
    }
}
