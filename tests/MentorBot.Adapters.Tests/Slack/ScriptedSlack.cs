using System.Text;
using System.Threading.Channels;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Sockets;

namespace MentorBot.Adapters.Tests.Slack;

/// <summary>A Slack that does what a test says: each attempt to open a socket waits for its answer.</summary>
internal sealed class ScriptedSlack(TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private readonly Channel<Attempt> _attempts = Channel.CreateUnbounded<Attempt>();

    internal int Attempts { get; private set; }

    internal Task<ApiOutcome<IFrameSocket>> OpenAsync(CancellationToken cancel)
    {
        var attempt = new Attempt(time.GetUtcNow(), cancel);
        Attempts++;
        _attempts.Writer.TryWrite(attempt);
        return attempt.Answer.Task.WaitAsync(cancel);
    }

    /// <summary>The next attempt, however far the clock has to go for it.</summary>
    internal async Task<Attempt> Next(ManualTime clock)
    {
        Attempt? next;
        var end = clock.GetUtcNow() + LongestWait;
        while (!_attempts.Reader.TryRead(out next))
        {
            clock.GetUtcNow().ShouldBeLessThan(end, "nobody tried to open a socket for an hour");
            clock.Advance(TimeSpan.FromSeconds(1));

            // What the clock has set going needs the processor before the clock may go on, or it would run away from it.
            for (var others = 0; others < 200 && _attempts.Reader.Count == 0; others++)
            {
                await Task.Yield();
            }
        }

        return next;
    }

    /// <summary>The next attempt without any waiting on the clock.</summary>
    internal async Task<Attempt> NextAtOnce() => await _attempts.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    internal sealed class Attempt(DateTimeOffset at, CancellationToken life)
    {
        internal DateTimeOffset At => at;

        internal TaskCompletionSource<ApiOutcome<IFrameSocket>> Answer { get; } = new();

        internal ScriptedSocket Opens()
        {
            var socket = new ScriptedSocket();
            Answer.SetResult(new ApiOutcome<IFrameSocket>.Ok(socket));
            return socket;
        }

        internal ScriptedSocket Greets(bool hears = true)
        {
            var socket = Opens();
            socket.Hearing = hears;
            socket.Says("""{"type":"hello","num_connections":1}""");
            return socket;
        }

        /// <summary>Ends once the connection has taken it in and knows how long it will wait, so that the clock may go on.</summary>
        internal async Task Fails(ApiOutcome<IFrameSocket> outcome)
        {
            var over = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await using var end = life.Register(over.SetResult);
            Answer.SetResult(outcome);
            await over.Task.WaitAsync(Patience);
        }
    }
}

/// <summary>A socket whose other side is the test.</summary>
internal sealed class ScriptedSocket : IFrameSocket
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Channel<Frame> _incoming = Channel.CreateUnbounded<Frame>();
    private readonly Channel<string> _sent = Channel.CreateUnbounded<string>();
    private readonly TaskCompletionSource<int> _goodbye = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _disposed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal bool IsGone => _disposed.Task.IsCompleted;

    internal bool SaidGoodbye => _goodbye.Task.IsCompleted;

    /// <summary>When set, a send takes until this ends.</summary>
    internal Task SendsAfter { get; set; } = Task.CompletedTask;

    /// <summary>Whether what is sent reaches anybody.</summary>
    internal bool Hearing { get; set; } = true;

    internal void Says(string json) => _incoming.Writer.TryWrite(new Frame.Text(Encoding.UTF8.GetBytes(json)));

    internal void Delivers(string id, string type = "events_api") => Says($$"""{"envelope_id":"{{id}}","type":"{{type}}","payload":{"id":"{{id}}"} }""");

    internal void Ends(int? code = null) => _incoming.Writer.TryWrite(new Frame.Closed(code, ""));

    internal Task<string> Hears() => _sent.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    internal Task<int> Goodbye() => _goodbye.Task.WaitAsync(Patience);

    internal Task Gone() => _disposed.Task.WaitAsync(Patience);

    public async Task<Frame> ReceiveAsync(CancellationToken cancel) => await _incoming.Reader.ReadAsync(cancel);

    public async Task<bool> TrySendAsync(ReadOnlyMemory<byte> utf8, CancellationToken cancel)
    {
        await SendsAfter.WaitAsync(cancel);
        return !IsGone && Hearing && _sent.Writer.TryWrite(Encoding.UTF8.GetString(utf8.Span));
    }

    public Task CloseAsync(int code, CancellationToken cancel)
    {
        _goodbye.TrySetResult(code);
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        _disposed.TrySetResult();
        return ValueTask.CompletedTask;
    }
}
