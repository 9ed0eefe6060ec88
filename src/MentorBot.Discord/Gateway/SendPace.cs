namespace MentorBot.Discord.Gateway;

/// <summary>When the next message may be sent: at most 120 in any 60 seconds, or Discord closes with 4008 (https://discord.com/developers/docs/events/gateway#rate-limiting).</summary>
internal sealed class SendPace(TimeProvider time)
{
    internal const int MostPerWindow = 120;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    private readonly Queue<long> _sent = new();

    /// <summary>Zero when a message may go now, which then counts as sent; else how long to wait before asking again.</summary>
    internal TimeSpan Take()
    {
        while (_sent.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= Window)
        {
            _sent.Dequeue();
        }

        if (_sent.Count >= MostPerWindow)
        {
            return Window - time.GetElapsedTime(_sent.Peek());
        }

        _sent.Enqueue(time.GetTimestamp());
        return TimeSpan.Zero;
    }
}
