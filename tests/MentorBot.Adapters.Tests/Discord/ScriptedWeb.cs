using System.Net;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>A web that answers what a test has written down, in order, and at once.</summary>
internal sealed class ScriptedWeb : HttpMessageHandler
{
    private readonly Queue<HttpResponseMessage> _answers = new();
    private Func<HttpResponseMessage> _always = () => new HttpResponseMessage(HttpStatusCode.NotImplemented);

    /// <summary>Every request: method, path and authorization.</summary>
    internal List<string> Seen { get; } = [];

    /// <summary>What the requests carried.</summary>
    internal List<string> Bodies { get; } = [];

    /// <summary>Whether it takes requests and never answers.</summary>
    internal bool Hangs { get; set; }

    internal HttpClient Client() => new(this, disposeHandler: false) { BaseAddress = new Uri("https://discord.test/api/") };

    internal void Answers(params ReadOnlySpan<HttpResponseMessage> answers)
    {
        _answers.Clear();
        foreach (var answer in answers)
        {
            _answers.Enqueue(answer);
        }
    }

    internal void AnswersAlways(Func<HttpResponseMessage> answer) => _always = answer;

    private static string BodyOf(HttpRequestMessage request)
    {
        using var body = new StreamReader(request.Content?.ReadAsStream() ?? Stream.Null, leaveOpen: true);
        return body.ReadToEnd();
    }

    private static Task<HttpResponseMessage> Hang(CancellationToken cancel) => new TaskCompletionSource<HttpResponseMessage>().Task.WaitAsync(cancel);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        lock (_answers)
        {
            Seen.Add($"{request.Method} {request.RequestUri!.AbsolutePath} {request.Headers.Authorization}");
            Bodies.Add(BodyOf(request));
            return Hangs ? Hang(cancellationToken) : Task.FromResult(_answers.TryDequeue(out var answer) ? answer : _always());
        }
    }
}
