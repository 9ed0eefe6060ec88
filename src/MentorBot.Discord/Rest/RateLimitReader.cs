using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Http;

namespace MentorBot.Discord.Rest;

/// <summary>That a call came too fast: how long to wait, for what, and who must wait.</summary>
internal sealed record TooFast(TimeSpan Wait, string Scope)
{
    internal const string Global = "global";
    internal const string Shared = "shared";
}

/// <summary>Reads what an answer says of rate limits (https://discord.com/developers/docs/topics/rate-limits#header-format).</summary>
internal static class RateLimitReader
{
    // For a 429 that does not say how long, such as a proxy's.
    private static readonly TimeSpan Unsaid = TimeSpan.FromSeconds(5);

    internal static BucketNews Bucket(HttpResponseHeaders headers) => new(
        Text(headers, "X-RateLimit-Bucket"),
        (int?)Number(headers, "X-RateLimit-Limit"),
        (int?)Number(headers, "X-RateLimit-Remaining"),
        Number(headers, "X-RateLimit-Reset-After") is { } seconds ? Seconds(seconds) : null);

    /// <summary>What a 429 says, or null for any other answer. One without a word on its bucket (Cloudflare's may be HTML) counts for everything we send.</summary>
    internal static TooFast? TooFast(ApiAnswer answer)
    {
        if (answer.Status is not HttpStatusCode.TooManyRequests)
        {
            return null;
        }

        var error = DiscordJson.Read(answer.Body, DiscordJson.Default.ErrorPayload);
        var seconds = error?.RetryAfter ?? Number(answer.Headers, "Retry-After") ?? Number(answer.Headers, "X-RateLimit-Reset-After");
        var isGlobal = error?.Global is true || Text(answer.Headers, "X-RateLimit-Global") is not null
            || (Text(answer.Headers, "X-RateLimit-Bucket") is null && Text(answer.Headers, "X-RateLimit-Scope") is null);
        return new TooFast(
            seconds is { } said ? Seconds(said) : Unsaid,
            isGlobal ? Rest.TooFast.Global : Text(answer.Headers, "X-RateLimit-Scope") ?? "user");
    }

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(Math.Clamp(seconds, 0, TimeSpan.FromDays(1).TotalSeconds));

    private static string? Text(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    private static double? Number(HttpResponseHeaders headers, string name) =>
        double.TryParse(Text(headers, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
