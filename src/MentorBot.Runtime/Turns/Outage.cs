namespace MentorBot.Runtime.Turns;

/// <summary>Remembers for some seconds that the store could not be reached, so that turns which can do without do not all wait for it: one of them looks again when the time is over.</summary>
internal sealed class Outage(TimeProvider time)
{
    /// <summary>How long the store is left alone.</summary>
    internal static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private long? _since;

    /// <summary>Whether it is worth a try: it was reached the last time, or that was long enough ago; then the caller tries for all.</summary>
    internal bool IsWorthATry()
    {
        lock (_gate)
        {
            if (_since is { } since && time.GetElapsedTime(since) < Rest)
            {
                return false;
            }

            _since = _since is null ? null : time.GetTimestamp();
            return true;
        }
    }

    /// <summary>The store could not be reached; true when it could the last time.</summary>
    internal bool Begin()
    {
        lock (_gate)
        {
            var isNews = _since is null;
            _since = time.GetTimestamp();
            return isNews;
        }
    }

    /// <summary>The store was reached.</summary>
    internal void End()
    {
        lock (_gate)
        {
            _since = null;
        }
    }
}
