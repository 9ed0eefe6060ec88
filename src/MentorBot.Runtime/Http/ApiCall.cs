using System.Net;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace MentorBot.Runtime.Http;

/// <summary>Sends a request to a platform and tries again over network faults and server errors (Polly); what an answer means is the adapter's business.</summary>
public sealed class ApiCall
{
    private static readonly ApiOutcome<ApiAnswer> TooLate = new ApiOutcome<ApiAnswer>.Unreachable("no answer in time");

    private readonly HttpClient _http;
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;

    /// <summary>Calls over this client; tries again up to <paramref name="retries" /> times, after 0.1 s, 0.2 s and so on with jitter.</summary>
    /// <param name="http">The client.</param>
    /// <param name="time">The clock.</param>
    /// <param name="retries">How often to try again.</param>
    /// <param name="onceOnly">For calls that say something and that the platform would carry out twice: when an answer is lost or is a server error, nobody knows whether it was, so it is not tried again.</param>
    /// <param name="bounds">For calls that are of no use later; without, the client's own timeout holds for each try.</param>
    public ApiCall(HttpClient http, TimeProvider time, int retries, bool onceOnly = false, ApiBounds? bounds = null)
    {
        _http = http;
        var pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time };
        if (bounds is not null)
        {
            pipeline.AddTimeout(bounds.InAll);
        }

        pipeline.AddRetry(Retrying(retries, onceOnly));
        if (bounds is not null)
        {
            pipeline.AddTimeout(bounds.EachTry);
        }

        _pipeline = pipeline.Build();
    }

    /// <summary>Sends a request made afresh for each try; any answer below 500 is <c>Ok</c>, the rest <c>Unreachable</c> with a reason that names no address.</summary>
    public async Task<ApiOutcome<ApiAnswer>> SendAsync(Func<HttpRequestMessage> request, CancellationToken cancel)
    {
        try
        {
            using var answer = await _pipeline.ExecuteAsync(async token => await Send(request, token), cancel);
            return answer.StatusCode >= HttpStatusCode.InternalServerError
                ? new ApiOutcome<ApiAnswer>.Unreachable($"the server answered {(int)answer.StatusCode}")
                : new ApiOutcome<ApiAnswer>.Ok(new ApiAnswer(answer.StatusCode, answer.Headers, await answer.Content.ReadAsByteArrayAsync(cancel)));
        }
        catch (HttpRequestException fault)
        {
            // The exception's own text can hold the address, and an address can hold a secret.
            return new ApiOutcome<ApiAnswer>.Unreachable(fault.HttpRequestError.ToString());
        }
        catch (TaskCanceledException) when (!cancel.IsCancellationRequested)
        {
            return TooLate;
        }
        catch (TimeoutRejectedException)
        {
            return TooLate;
        }
    }

    private static RetryStrategyOptions<HttpResponseMessage> Retrying(int retries, bool onceOnly) => new()
    {
        MaxRetryAttempts = retries,
        Delay = TimeSpan.FromMilliseconds(100),
        MaxDelay = TimeSpan.FromSeconds(2),
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldHandle = onceOnly
            ? new PredicateBuilder<HttpResponseMessage>().Handle<HttpRequestException>(NeverArrived)
            : new PredicateBuilder<HttpResponseMessage>()
                .Handle<HttpRequestException>()
                .Handle<TaskCanceledException>(fault => fault.InnerException is TimeoutException)
                .Handle<TimeoutRejectedException>()
                .HandleResult(answer => answer.StatusCode >= HttpStatusCode.InternalServerError),
    };

    private static bool NeverArrived(HttpRequestException fault) =>
        fault.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;

    private async Task<HttpResponseMessage> Send(Func<HttpRequestMessage> request, CancellationToken cancel)
    {
        using var message = request();
        return await _http.SendAsync(message, HttpCompletionOption.ResponseContentRead, cancel);
    }
}
