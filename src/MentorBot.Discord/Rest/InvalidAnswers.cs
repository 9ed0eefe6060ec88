namespace MentorBot.Discord.Rest;

/// <summary>Counts answers of 401, 403 and 429: an address that collects 10,000 of them in ten minutes is banned (https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans).</summary>
internal sealed class InvalidAnswers(TimeProvider time)
{
    /// <summary>Where we stop, far from the ban.</summary>
    internal const int Most = 5_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly Queue<DateTimeOffset> _seen = new();

    /// <summary>Counts one; the answer is how long to stop calling, usually not at all.</summary>
    internal TimeSpan Count()
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            _seen.Enqueue(now);
            while (now - _seen.Peek() > Window)
            {
                _seen.Dequeue();
            }

            return _seen.Count >= Most ? _seen.Peek() + Window - now : TimeSpan.Zero;
        }
    }
}
