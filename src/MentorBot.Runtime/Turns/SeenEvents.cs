namespace MentorBot.Runtime.Turns;

/// <summary>Remembers the deliveries of the last hour, so that the second copy of an event is dropped; at most 100,000 of them, and what other processes have taken is asked where they note it.</summary>
public sealed class SeenEvents(TimeProvider time, IDeliveryLog? shared = null)
{
    private const int Most = 100_000;

    private static readonly TimeSpan Memory = TimeSpan.FromHours(1);

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, DateTimeOffset At)> _order = new();

    /// <summary>Whether deliveries are also noted where a restart does not forget them.</summary>
    public bool IsShared => shared is { IsShared: true };

    /// <summary>Whether this is the first time the key is seen, here and by the other processes of the bot; from now on it is not.</summary>
    public async Task<bool> IsFirstAsync(string key, CancellationToken cancel) => IsFirstHere(key) && (shared is null || await shared.IsFirstAsync(key, cancel));

    /// <summary>Whether this process sees the key for the first time; for answers that leave no trace, so that nobody else need be asked.</summary>
    public bool IsFirstHere(string key)
    {
        var now = time.GetUtcNow();
        lock (_keys)
        {
            while (_order.TryPeek(out var oldest) && (now - oldest.At > Memory || _order.Count >= Most))
            {
                _keys.Remove(_order.Dequeue().Key);
            }

            if (!_keys.Add(key))
            {
                return false;
            }

            _order.Enqueue((key, now));
            return true;
        }
    }
}
