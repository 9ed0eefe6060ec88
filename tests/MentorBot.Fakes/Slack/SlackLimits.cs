using System.Collections.Concurrent;
using System.Globalization;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Slack;

/// <summary>Catches a bot that does not wait out a 429: https://docs.slack.dev/apis/web-api/rate-limits.</summary>
internal sealed class SlackLimits(FakeSlackOptions options, Violations violations)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _until = new(StringComparer.Ordinal);

    public void Remember(RecordedRequest request, FakeReply reply)
    {
        if (reply.Status == 429 && reply.Headers.TryGetValue("Retry-After", out var seconds))
            _until[request.Path] = options.Clock.GetUtcNow() + TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture));
    }

    public void Check(RecordedRequest request)
    {
        // A timer may ring a little early, and that is no ill will.
        if (_until.TryGetValue(request.Path, out var until) && until - request.At > TimeSpan.FromMilliseconds(20))
            violations.Add("rate-limit-ignored", $"{request.Path} again {(until - request.At).TotalMilliseconds:0} ms before Retry-After was over");
    }
}
