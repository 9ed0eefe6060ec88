using System.Collections.Concurrent;
using MentorBot.Runtime.State;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>What the bot keeps, in memory; it outlives a bot, as a file would.</summary>
internal sealed class MemoryState : IStateStore
{
    internal ConcurrentDictionary<string, string> Kept { get; } = new(StringComparer.Ordinal);

    internal int Writes { get; private set; }

    public Task<string?> ReadAsync(string key, CancellationToken cancel) => Task.FromResult(Kept.GetValueOrDefault(key));

    public Task WriteAsync(string key, string? value, CancellationToken cancel)
    {
        Writes++;
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
