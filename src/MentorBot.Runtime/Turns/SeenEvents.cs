using System.Collections.Immutable;

namespace MentorBot.Runtime.Turns;

/// <summary>Remembers the deliveries of the last hour, so that the second copy of an event is dropped; at most 100,000 of them, and what was taken before a restart or by other processes is asked where that is noted.</summary>
public sealed class SeenEvents(TimeProvider time, IDeliveryLog? log = null)
{
    private const int Most = 100_000;

    private static readonly TimeSpan Memory = TimeSpan.FromHours(1);

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, long At)> _order = new();

    /// <summary>Whether this is the first time the key is seen, here, before a restart and by the other processes of the bot; from now on it is not.</summary>
    public async Task<bool> IsFirstAsync(string key, CancellationToken cancel) => IsFirstHere(key) && await AreFirstElsewhereAsync([key], cancel);

    /// <summary>Whether none of the keys, which are new here, was seen before a restart or by the other processes of the bot; from now on they are.</summary>
    internal async Task<bool> AreFirstElsewhereAsync(ImmutableArray<string> keys, CancellationToken cancel)
    {
        foreach (var key in keys)
        {
            if (log is not null && !await log.IsFirstAsync(key, cancel))
            {
                TurnMetrics.Repeated(key);
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether this process sees the key for the first time; for answers that leave no trace, so that nobody else need be asked.</summary>
    public bool IsFirstHere(string key)
    {
        lock (_keys)
        {
            while (_order.TryPeek(out var oldest) && (time.GetElapsedTime(oldest.At) > Memory || _order.Count >= Most))
            {
                _keys.Remove(_order.Dequeue().Key);
            }

            if (!_keys.Add(key))
            {
                TurnMetrics.Repeated(key);
                return false;
            }

            _order.Enqueue((key, time.GetTimestamp()));
            return true;
        }
    }
}
