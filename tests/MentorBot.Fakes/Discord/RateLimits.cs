using System.Globalization;
using System.Text.Json;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord;

/// <summary>How the platform limits requests: https://docs.discord.com/developers/topics/rate-limits.</summary>
public sealed class RateLimits
{
    private readonly FakeDiscordOptions _options;
    private readonly Violations _violations;
    private readonly Dictionary<string, (int Limit, TimeSpan Window)> _sizes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> _blocked = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    internal RateLimits(FakeDiscordOptions options, Violations violations) => (_options, _violations) = (options, violations);

    /// <summary>Gives a route, such as <c>POST /channels/{id}/messages</c>, a small bucket.</summary>
    public void Set(string route, int limit, TimeSpan window)
    {
        lock (_gate)
            _sizes[route] = (limit, window);
    }

    /// <summary>A 429 as the API itself sends it; scope is user, shared or global.</summary>
    public static HttpFault Exceeded(TimeSpan retryAfter, string scope = "user") => HttpFault.Reply(TooMany(retryAfter, scope));

    /// <summary>A 429 of the edge in front of the API: HTML and no bucket.</summary>
    public static HttpFault CloudflareBan(TimeSpan retryAfter) => HttpFault.Reply(
        new FakeReply(429, "<!DOCTYPE html><html><head><title>Access denied</title></head><body>error code: 1015</body></html>", "text/html")
            .With([new("Retry-After", Whole(retryAfter))]));

    /// <summary>Counts one request; the answer is a refusal or null, and in both cases the headers to send.</summary>
    internal (FakeReply? Refusal, Dictionary<string, string> Headers) Count(string route, string key)
    {
        lock (_gate)
        {
            var now = _options.Clock.GetUtcNow();
            var bucket = Take(route, key, now);
            var headers = bucket.Headers(now);
            if (Blocked(key, now) is { } left)
            {
                _violations.Add("rate-limit-ignored", $"{route} again {left.TotalMilliseconds:0} ms before it was allowed");
                return (TooMany(left, "user"), headers);
            }

            if (bucket.Left >= 0)
                return (null, headers);
            Block(key, now + bucket.Until(now));
            return (TooMany(bucket.Until(now), "user"), headers);
        }
    }

    /// <summary>Counts one request against the limit for all routes together.</summary>
    internal FakeReply? CountGlobal()
    {
        lock (_gate)
        {
            var now = _options.Clock.GetUtcNow();
            _sizes["*"] = (_options.GlobalLimit, TimeSpan.FromSeconds(1));
            var bucket = Take("*", "*", now);
            return bucket.Left < 0 ? TooMany(bucket.Until(now), "global") : null;
        }
    }

    /// <summary>Remembers a scripted 429, so that a bot that ignores it is caught.</summary>
    internal void Remember(string key, FakeReply reply)
    {
        if (reply.Status != 429 || SecondsOf(reply) is not { } seconds)
            return;
        var scope = reply.Headers.GetValueOrDefault("X-RateLimit-Scope", "global");
        lock (_gate)
            Block(scope == "global" ? "*" : key, _options.Clock.GetUtcNow() + TimeSpan.FromSeconds(seconds));
    }

    // The body is the more precise of the two; the edge in front of the API sends the header alone.
    private static double? SecondsOf(FakeReply reply) => reply.ContentType == "application/json"
        ? JsonElement.Parse(reply.Body).GetProperty("retry_after").GetDouble()
        : reply.Headers.TryGetValue("Retry-After", out var seconds) ? double.Parse(seconds, CultureInfo.InvariantCulture) : null;

    private static FakeReply TooMany(TimeSpan retryAfter, string scope)
    {
        var seconds = retryAfter.TotalSeconds.ToString("0.0##", CultureInfo.InvariantCulture);
        var isGlobal = scope == "global";
        var body = $$"""{"message": "You are being rate limited.", "retry_after": {{seconds}}, "global": {{(isGlobal ? "true" : "false")}}}""";
        var headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Retry-After"] = Whole(retryAfter), ["X-RateLimit-Scope"] = scope };
        if (isGlobal)
            headers["X-RateLimit-Global"] = "true";
        return new FakeReply(429, body).With(headers);
    }

    // The header holds whole seconds, rounded up; the body has the fraction.
    private static string Whole(TimeSpan time) => Math.Ceiling(time.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    private void Block(string key, DateTimeOffset until) => _blocked[key] = until;

    private TimeSpan? Blocked(string key, DateTimeOffset now)
    {
        foreach (var one in (string[])[key, "*"])
        {
            // A timer may ring a little early, and that is no ill will.
            if (_blocked.TryGetValue(one, out var until) && until - now > TimeSpan.FromMilliseconds(20))
                return until - now;
        }

        return null;
    }

    private Bucket Take(string route, string key, DateTimeOffset now)
    {
        var (limit, window) = _sizes.GetValueOrDefault(route, (1000, TimeSpan.FromSeconds(1)));
        if (!_buckets.TryGetValue(key, out var bucket) || bucket.Reset <= now || bucket.Limit != limit)
            bucket = new Bucket(route, limit, now + window) { Left = limit };
        return _buckets[key] = bucket with { Left = bucket.Left - 1 };
    }

    private sealed record Bucket(string Route, int Limit, DateTimeOffset Reset)
    {
        public int Left { get; init; }

        public TimeSpan Until(DateTimeOffset now) => Reset - now;

        public Dictionary<string, string> Headers(DateTimeOffset now) => new(StringComparer.Ordinal)
        {
            ["X-RateLimit-Limit"] = Limit.ToString(CultureInfo.InvariantCulture),
            ["X-RateLimit-Remaining"] = Math.Max(0, Left).ToString(CultureInfo.InvariantCulture),
            ["X-RateLimit-Reset"] = (Reset.ToUnixTimeMilliseconds() / 1000.0).ToString("0.000", CultureInfo.InvariantCulture),
            ["X-RateLimit-Reset-After"] = Until(now).TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture),
            ["X-RateLimit-Bucket"] = Route.Aggregate(17u, (hash, letter) => unchecked((hash * 31) + letter)).ToString("x8", CultureInfo.InvariantCulture),
        };
    }
}
