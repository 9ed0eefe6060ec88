using System.Net;

namespace MentorBot.Runtime.Telemetry;

/// <summary>Counts the answers with which a platform asks for patience, on their way to whoever called.</summary>
public sealed class RateLimitCount(string platform) : DelegatingHandler
{
    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.StatusCode is HttpStatusCode.TooManyRequests)
        {
            PlatformMetrics.Limited(platform);
        }

        return answer;
    }
}
