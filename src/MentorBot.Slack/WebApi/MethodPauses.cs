namespace MentorBot.Slack.WebApi;

/// <summary>What Slack limits apart from everything else (https://docs.slack.dev/apis/web-api/rate-limits): a method, for <c>chat.postMessage</c> in one channel, or one response URL.</summary>
/// <param name="Method">The method, or that it is a response URL.</param>
/// <param name="Where">The channel or the URL that has a limit of its own; empty when there is none.</param>
internal readonly record struct LimitedCall(string Method, string Where = "");

/// <summary>Remembers how long Slack wants a call left alone: 429 with Retry-After.</summary>
internal sealed class MethodPauses(TimeProvider time)
{
    private readonly Dictionary<LimitedCall, (long Since, TimeSpan Wait)> _pauses = [];

    /// <summary>How long to leave the call alone from now; zero when it may be made.</summary>
    internal TimeSpan Left(LimitedCall call)
    {
        lock (_pauses)
        {
            return LeftNow(call);
        }
    }

    /// <summary>Slack asked for patience; a shorter wait never replaces a longer one.</summary>
    internal void Note(LimitedCall call, TimeSpan wait)
    {
        lock (_pauses)
        {
            // Response URLs never come again, so what is over is forgotten.
            foreach (var over in _pauses.Keys.Where(one => LeftNow(one) == TimeSpan.Zero).ToList())
            {
                _pauses.Remove(over);
            }

            if (wait > LeftNow(call))
            {
                _pauses[call] = (time.GetTimestamp(), wait);
            }
        }
    }

    private TimeSpan LeftNow(LimitedCall call)
    {
        var left = _pauses.TryGetValue(call, out var pause) ? pause.Wait - time.GetElapsedTime(pause.Since) : TimeSpan.Zero;
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }
}
