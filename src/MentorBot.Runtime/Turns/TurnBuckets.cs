namespace MentorBot.Runtime.Turns;

/// <summary>Buckets of turns, one for each key: a turn takes a drop, time fills up. Who has emptied theirs waits until it is full again.</summary>
internal sealed class TurnBuckets(int perMinute, int burst, TimeProvider time)
{
    // Full buckets are forgotten when so many are there; who has been away has a full one.
    private const int FewestToSweep = 1024;
    private const int Most = 100_000;

    private readonly Dictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);
    private int _sweepAt = FewestToSweep;

    /// <summary>How long an empty bucket takes to fill.</summary>
    internal TimeSpan Rest { get; } = perMinute == 0 ? TimeSpan.Zero : TimeSpan.FromMinutes((double)burst / perMinute);

    /// <summary>How many are remembered.</summary>
    internal int Count
    {
        get
        {
            lock (_buckets)
            {
                return _buckets.Count;
            }
        }
    }

    internal TurnPass Enter(string key)
    {
        if (perMinute == 0)
        {
            return TurnPass.Go;
        }

        lock (_buckets)
        {
            if (!_buckets.TryGetValue(key, out var bucket))
            {
                Sweep();
                bucket = new Bucket(burst, IsResting: false, time.GetTimestamp());
            }

            var level = LevelOf(bucket);
            var resting = bucket.IsResting && level < burst;
            var pass = resting ? TurnPass.Silent : level >= 1 ? TurnPass.Go : TurnPass.Tell;

            // With so many about, it is kinder to answer a stranger than to remember them.
            if (_buckets.Count < Most || _buckets.ContainsKey(key))
            {
                _buckets[key] = new Bucket(pass is TurnPass.Go ? level - 1 : level, IsResting: pass is not TurnPass.Go, time.GetTimestamp());
            }

            return pass;
        }
    }

    private double LevelOf(Bucket bucket) => Math.Min(burst, bucket.Level + (time.GetElapsedTime(bucket.At).TotalMinutes * perMinute));

    private void Sweep()
    {
        if (_buckets.Count < _sweepAt)
        {
            return;
        }

        foreach (var (key, _) in _buckets.Where(one => LevelOf(one.Value) >= burst).ToList())
        {
            _buckets.Remove(key);
        }

        _sweepAt = Math.Max(FewestToSweep, _buckets.Count * 2);
    }

    private readonly record struct Bucket(double Level, bool IsResting, long At);
}

/// <summary>Whether a turn may be taken.</summary>
internal enum TurnPass
{
    /// <summary>It may.</summary>
    Go,

    /// <summary>It may not, and the person should be told why.</summary>
    Tell,

    /// <summary>It may not, and the person was told before.</summary>
    Silent,
}
