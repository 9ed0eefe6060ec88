using MentorBot.Fakes.Wire;
using Microsoft.AspNetCore.Http;

namespace MentorBot.Fakes.Otlp;

/// <summary>What was sent to a collector in one request.</summary>
public sealed record CollectorPost(string Path, byte[] Body)
{
    /// <summary>Whether these words are in it: names and tags travel as plain UTF-8 inside the bytes.</summary>
    public bool Says(string words) => Body.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(words)) >= 0;
}

/// <summary>A collector on the loopback address that takes OTLP over HTTP (https://opentelemetry.io/docs/specs/otlp/#otlphttp), for who knows its word.</summary>
public sealed class FakeCollector : IAsyncDisposable
{
    private const string Protobuf = "application/x-protobuf";

    private static readonly string[] Signals = ["/v1/metrics", "/v1/traces"];

    private readonly string _word;
    private LoopbackServer? _server;

    private FakeCollector(string word) => _word = word;

    /// <summary>Its address, without the path of a signal.</summary>
    public string Url => $"http://127.0.0.1:{_server!.Ports[0]}";

    /// <summary>What a real collector would have refused.</summary>
    public Violations Violations { get; } = new();

    /// <summary>What it has taken.</summary>
    public Journal<CollectorPost> Posts { get; } = new("posts to the collector");

    /// <summary>Starts one that wants this word in the header <c>x-word</c>.</summary>
    public static async Task<FakeCollector> StartAsync(string word)
    {
        var collector = new FakeCollector(word);
        collector._server = await LoopbackServer.StartAsync(1, collector.Take, collector.Violations);
        return collector;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    private async Task Take(HttpContext context)
    {
        var status = Refusal(context.Request);
        if (status is { } refused)
        {
            Violations.Add("otlp", $"{refused} for {context.Request.Method} {context.Request.Path} {context.Request.ContentType}");
            context.Response.StatusCode = refused;
            return;
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        Posts.Append(new CollectorPost(context.Request.Path.Value!, body.ToArray()));
        context.Response.ContentType = Protobuf;
    }

    private int? Refusal(HttpRequest request) =>
        !Signals.Contains(request.Path.Value, StringComparer.Ordinal) ? StatusCodes.Status404NotFound
        : !HttpMethods.IsPost(request.Method) ? StatusCodes.Status405MethodNotAllowed
        : request.ContentType != Protobuf ? StatusCodes.Status415UnsupportedMediaType
        : request.Headers["x-word"] != _word ? StatusCodes.Status401Unauthorized
        : null;
}
