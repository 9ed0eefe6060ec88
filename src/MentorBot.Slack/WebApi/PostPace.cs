namespace MentorBot.Slack.WebApi;

/// <summary>Keeps messages to one channel a second apart, before Slack has to ask for it (https://docs.slack.dev/apis/web-api/rate-limits).</summary>
internal sealed class PostPace(TimeProvider time)
{
    /// <summary>What Slack wants between two messages in one channel.</summary>
    internal static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    private const int Many = 1000;

    private readonly long _origin = time.GetTimestamp();
    private readonly Dictionary<string, TimeSpan> _free = new(StringComparer.Ordinal);

    /// <summary>Takes the next place in a channel and says how long it is until then; null where that is longer than somebody has patience for, and no place is taken.</summary>
    internal TimeSpan? Take(string channel, TimeSpan patience)
    {
        lock (_free)
        {
            var now = time.GetElapsedTime(_origin);
            if (_free.Count >= Many)
            {
                Sweep(now);
            }

            var at = _free.TryGetValue(channel, out var free) && free > now ? free : now;
            if (at - now > patience)
            {
                return null;
            }

            _free[channel] = at + Between;
            return at - now;
        }
    }

    private void Sweep(TimeSpan now)
    {
        foreach (var channel in _free.Where(one => one.Value <= now).Select(one => one.Key).ToList())
        {
            _free.Remove(channel);
        }
    }
}
