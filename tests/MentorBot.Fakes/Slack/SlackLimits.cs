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
            _until[Limit(request)] = options.Clock.GetUtcNow() + TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture));
    }

    public void Check(RecordedRequest request)
    {
        // A timer may ring a little early, and that is no ill will.
        if (_until.TryGetValue(Limit(request), out var until) && until - request.At > TimeSpan.FromMilliseconds(20))
            violations.Add("rate-limit-ignored", $"{request.Path} again {(until - request.At).TotalMilliseconds:0} ms before Retry-After was over");
    }

    // Every method has one limit, and chat.postMessage one in each channel.
    private static string Limit(RecordedRequest request) =>
        request.Path.EndsWith("/chat.postMessage", StringComparison.Ordinal) ? $"{request.Path} {request.Body.Text("channel")}" : request.Path;
}
