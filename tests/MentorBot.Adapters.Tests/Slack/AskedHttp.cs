using System.Collections.Concurrent;
using System.Net;

namespace MentorBot.Adapters.Tests.Slack;

/// <summary>A web server that answers whatever is asked with what a test has said last, or with what it says later.</summary>
internal sealed class AskedHttp : HttpMessageHandler
{
    internal static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<string> _asked = new();
    private volatile TaskCompletionSource<(int Status, string Body)> _answer = new();

    /// <summary>Addresses and bodies.</summary>
    internal IReadOnlyCollection<string> Asked => _asked;

    /// <summary>From now on this is the answer.</summary>
    internal void Says(int status, string body) => Holds().SetResult((status, body));

    /// <summary>From now on everybody waits for the answer.</summary>
    internal TaskCompletionSource<(int Status, string Body)> Holds() => _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = _answer.Task;
        _asked.Enqueue($"{request.RequestUri} {await request.Content!.ReadAsStringAsync(cancellationToken)}");
        var (status, body) = await answer.WaitAsync(cancellationToken);
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body) };
        response.Headers.RetryAfter = status == (int)HttpStatusCode.TooManyRequests ? new(RetryAfter) : null;
        return response;
    }
}
