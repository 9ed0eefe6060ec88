using System.Collections.Concurrent;

namespace MentorBot.Slack.WebApi;

/// <summary>Remembers until when Slack wants a method left alone: 429 with Retry-After, per method and workspace (https://docs.slack.dev/apis/web-api/rate-limits).</summary>
internal sealed class MethodPauses(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _until = new(StringComparer.Ordinal);

    /// <summary>How long to leave the method alone from now; zero when it may be called.</summary>
    internal TimeSpan Left(string method)
    {
        var left = _until.TryGetValue(method, out var until) ? until - time.GetUtcNow() : TimeSpan.Zero;
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    /// <summary>Slack asked for patience; a shorter wait never replaces a longer one.</summary>
    internal void Note(string method, TimeSpan wait)
    {
        var until = time.GetUtcNow() + wait;
        _until.AddOrUpdate(method, until, (_, known) => known > until ? known : until);
    }
}
