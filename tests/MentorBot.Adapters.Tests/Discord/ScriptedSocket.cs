using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Sockets;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>A socket whose other side is a test.</summary>
internal sealed class ScriptedSocket(Uri url) : IFrameSocket
{
    private readonly Channel<Frame> _in = Channel.CreateUnbounded<Frame>();
    private readonly Channel<JsonNode> _sent = Channel.CreateUnbounded<JsonNode>();
    private Frame.Closed? _end;

    internal Uri Url { get; } = url;

    internal int? LeftWith { get; private set; }

    internal int SentCount => _sent.Reader.Count;

    internal void Say(string json) => _in.Writer.TryWrite(new Frame.Text(Encoding.UTF8.GetBytes(json)));

    internal void End(int? code) => _in.Writer.TryWrite(new Frame.Closed(code, ""));

    /// <summary>The next message the bot sends.</summary>
    internal async Task<JsonNode> NextSentAsync() => await _sent.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10));

    public async Task<Frame> ReceiveAsync(CancellationToken cancel)
    {
        var frame = _end ?? await _in.Reader.ReadAsync(cancel);
        _end = frame as Frame.Closed;
        return frame;
    }

    public Task<bool> TrySendAsync(ReadOnlyMemory<byte> utf8, CancellationToken cancel)
    {
        utf8.Length.ShouldBeLessThanOrEqualTo(4096);
        return Task.FromResult(_sent.Writer.TryWrite(JsonNode.Parse(utf8.Span)!));
    }

    public Task CloseAsync(int code, CancellationToken cancel)
    {
        LeftWith = code;
        End(code);
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <summary>Hands out scripted sockets and lets a test wait for each.</summary>
internal sealed class ScriptedSockets
{
    private readonly Channel<ScriptedSocket> _opened = Channel.CreateUnbounded<ScriptedSocket>();

    internal int Refusals { get; set; }

    internal List<Uri> Tries { get; } = [];

    internal Task<ApiOutcome<IFrameSocket>> OpenAsync(Uri url, CancellationToken cancel)
    {
        Tries.Add(url);
        if (Refusals-- > 0)
        {
            return Task.FromResult<ApiOutcome<IFrameSocket>>(new ApiOutcome<IFrameSocket>.Unreachable("refused"));
        }

        var socket = new ScriptedSocket(url);
        _opened.Writer.TryWrite(socket);
        return Task.FromResult<ApiOutcome<IFrameSocket>>(new ApiOutcome<IFrameSocket>.Ok(socket));
    }

    internal async Task<ScriptedSocket> NextAsync() => await _opened.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10));

    internal bool HasNext => _opened.Reader.Count > 0;
}
