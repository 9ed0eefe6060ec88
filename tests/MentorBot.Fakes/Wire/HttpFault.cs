using System.Text.Json.Nodes;

namespace MentorBot.Fakes.Wire;

/// <summary>What a fake answers to one HTTP request.</summary>
public sealed record FakeReply(int Status, string Body = "", string ContentType = "application/json")
{
    /// <summary>Headers beyond the content type.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>An answer with a JSON body.</summary>
    public static FakeReply Json(int status, JsonNode body) => new(status, body.ToJsonString());

    internal FakeReply With(IEnumerable<KeyValuePair<string, string>> headers)
    {
        var all = new Dictionary<string, string>(Headers, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in headers)
            all[name] = value;
        return this with { Headers = all };
    }
}

/// <summary>What goes wrong with one HTTP request.</summary>
public abstract record HttpFault
{
    private HttpFault() { }

    /// <summary>The connection breaks before the platform has done anything.</summary>
    public static HttpFault Drop { get; } = new Dropped(AfterWork: false);

    /// <summary>The platform does what was asked, and then the connection breaks: the caller cannot know.</summary>
    public static HttpFault LoseReply { get; } = new Dropped(AfterWork: true);

    /// <summary>A plain error of the server, such as 500 or 503.</summary>
    public static HttpFault Status(int status) => new Instead(FakeReply.Json(status, new JsonObject { ["message"] = $"{status}: scripted fault", ["code"] = 0 }));

    /// <summary>Does the work at once but holds its answer back until the task ends.</summary>
    public static HttpFault Slow(Task until) => new Held(cancel => until.WaitAsync(cancel));

    /// <summary>Answers with this and does not do the work.</summary>
    public static HttpFault Reply(FakeReply reply) => new Instead(reply);

    internal sealed record Instead(FakeReply Answer) : HttpFault;

    internal sealed record Dropped(bool AfterWork) : HttpFault;

    internal sealed record Held(Func<CancellationToken, Task> UntilAsync) : HttpFault;
}

/// <summary>The faults that a test has prepared, each for the next so many requests that fit.</summary>
public sealed class FaultScript
{
    private readonly List<Line> _lines = [];
    private readonly Lock _gate = new();

    /// <summary>Prepares a fault for the next <paramref name="times"/> requests that fit.</summary>
    public void Next(int times, Func<RecordedRequest, bool> fits, HttpFault fault)
    {
        lock (_gate)
            _lines.Add(new Line(fits, fault) { Left = times });
    }

    /// <summary>Prepares a fault for the next request whose path ends so.</summary>
    public void Next(string pathEnd, HttpFault fault) => Next(1, request => request.Path.EndsWith(pathEnd, StringComparison.Ordinal), fault);

    internal HttpFault? Take(RecordedRequest request)
    {
        lock (_gate)
        {
            if (_lines.Count == 0 || _lines.Find(one => one.Fits(request)) is not { } line)
                return null;
            if (--line.Left <= 0)
                _lines.Remove(line);
            return line.Fault;
        }
    }

    private sealed record Line(Func<RecordedRequest, bool> Fits, HttpFault Fault)
    {
        public int Left { get; set; }
    }
}
