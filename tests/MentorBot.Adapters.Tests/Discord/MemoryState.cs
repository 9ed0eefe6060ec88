using System.Collections.Concurrent;
using MentorBot.Runtime.State;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>What the bot keeps, in memory; it outlives a bot, as a file would.</summary>
internal sealed class MemoryState : IStateStore
{
    private readonly object _gate = new();
    private bool _isLocked;
    private int _writes;

    internal ConcurrentDictionary<string, string> Kept { get; } = new(StringComparer.Ordinal);

    internal int Writes => _writes;

    internal bool IsLocked
    {
        get => Volatile.Read(ref _isLocked);
        private set
        {
            lock (_gate)
            {
                _isLocked = value;
                Monitor.PulseAll(_gate);
            }
        }
    }

    /// <summary>From now on whoever writes is blocked, as by another process that has the file.</summary>
    internal void Lock() => IsLocked = true;

    internal void Unlock() => IsLocked = false;

    public Task<string?> ReadAsync(string key, CancellationToken cancel) => Task.FromResult(Kept.GetValueOrDefault(key));

    public Task WriteAsync(string key, string? value, CancellationToken cancel)
    {
        lock (_gate)
        {
            while (_isLocked)
            {
                Monitor.Wait(_gate);
            }
        }

        Interlocked.Increment(ref _writes);
        if (value is null)
        {
            Kept.TryRemove(key, out _);
        }
        else
        {
            Kept[key] = value;
        }

        return Task.CompletedTask;
    }
}
