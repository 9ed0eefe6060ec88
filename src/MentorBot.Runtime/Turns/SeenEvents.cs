namespace MentorBot.Runtime.Turns;

/// <summary>Remembers the deliveries of the last hour, so that the second copy of an event is dropped; at most 100,000 of them.</summary>
public sealed class SeenEvents(TimeProvider time)
{
    private const int Most = 100_000;

    private static readonly TimeSpan Memory = TimeSpan.FromHours(1);

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, DateTimeOffset At)> _order = new();

    /// <summary>Whether this is the first time the key is seen; from now on it is not.</summary>
    public bool IsFirst(string key)
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
