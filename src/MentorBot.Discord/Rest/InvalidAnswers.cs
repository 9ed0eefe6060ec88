namespace MentorBot.Discord.Rest;

/// <summary>Counts answers of 401, 403 and 429: an address that collects 10,000 of them in ten minutes is banned (https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans).</summary>
internal sealed class InvalidAnswers(TimeProvider time)
{
    /// <summary>Where we stop, far from the ban.</summary>
    internal const int Most = 5_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly Queue<long> _seen = new();

    /// <summary>Counts one.</summary>
    internal void Count()
    {
        lock (_gate)
        {
            _seen.Enqueue(time.GetTimestamp());
        }
    }

    /// <summary>How long to stop calling, whatever the call; usually not at all.</summary>
    internal TimeSpan Stop()
    {
        lock (_gate)
        {
            while (_seen.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= Window)
            {
                _seen.Dequeue();
            }

            return _seen.Count >= Most ? Window - time.GetElapsedTime(_seen.Peek()) : TimeSpan.Zero;
        }
    }
}
