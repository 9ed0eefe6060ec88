using System.Net;
using Polly;
using Polly.Retry;

namespace MentorBot.Runtime.Http;

/// <summary>Sends a request to a platform and tries again over network faults and server errors (Polly); what an answer means is the adapter's business.</summary>
public sealed class ApiCall
{
    private readonly HttpClient _http;
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;

    /// <summary>Calls over this client; tries again up to <paramref name="retries" /> times, after 0.1 s, 0.2 s and so on with jitter.</summary>
    /// <param name="http">The client.</param>
    /// <param name="time">The clock.</param>
    /// <param name="retries">How often to try again.</param>
    /// <param name="onceOnly">For calls that say something and that the platform would carry out twice: when an answer is lost, nobody knows whether it was, so it is not tried again.</param>
    public ApiCall(HttpClient http, TimeProvider time, int retries, bool onceOnly = false)
    {
        _http = http;
        _pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = retries,
                Delay = TimeSpan.FromMilliseconds(100),
                MaxDelay = TimeSpan.FromSeconds(2),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = new PredicateBuilder<HttpResponseMessage>()
                    .Handle<HttpRequestException>(fault => !onceOnly || NeverArrived(fault))
                    .Handle<TaskCanceledException>(fault => !onceOnly && fault.InnerException is TimeoutException)
                    .HandleResult(answer => answer.StatusCode >= HttpStatusCode.InternalServerError),
            })
            .Build();
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
            return new ApiOutcome<ApiAnswer>.Unreachable("no answer in time");
        }
    }

    private static bool NeverArrived(HttpRequestException fault) =>
        fault.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;

    private async Task<HttpResponseMessage> Send(Func<HttpRequestMessage> request, CancellationToken cancel)
    {
        using var message = request();
        return await _http.SendAsync(message, HttpCompletionOption.ResponseContentRead, cancel);
    }
}
