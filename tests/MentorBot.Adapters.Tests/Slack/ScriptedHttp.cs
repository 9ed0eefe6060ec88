using System.Net;
using System.Text;

namespace MentorBot.Adapters.Tests.Slack;

/// <summary>What was sent.</summary>
internal sealed record Sending(string Url, string? ContentType, string? Authorization, string Body);

/// <summary>A web server that answers what a test says.</summary>
internal sealed class ScriptedHttp : HttpMessageHandler
{
    internal static readonly Uri ResponseUrl = new("https://hooks.slack.example/actions/T1/secret");

    private readonly Queue<Func<HttpResponseMessage>> _answers = new();
    private bool _hangs;

    internal List<Sending> Sent { get; } = [];

    internal void Answers(int status, string body, int? retryAfter = null) => _answers.Enqueue(() =>
    {
        var answer = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "text/html") };
        answer.Headers.RetryAfter = retryAfter is { } seconds ? new(TimeSpan.FromSeconds(seconds)) : null;
        return answer;
    });

    internal void Hangs() => _hangs = true;

    internal void Breaks(HttpRequestError error) => _answers.Enqueue(() => throw new HttpRequestException(error, $"at {ResponseUrl}"));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sent.Add(new Sending(
            request.RequestUri!.AbsoluteUri,
            request.Content?.Headers.ContentType?.ToString(),
            request.Headers.Authorization?.ToString(),
            await request.Content!.ReadAsStringAsync(cancellationToken)));
        if (_hangs)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        return _answers.Dequeue()();
    }
}
