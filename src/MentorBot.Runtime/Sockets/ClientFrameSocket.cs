using System.Net.WebSockets;
using MentorBot.Runtime.Http;

namespace MentorBot.Runtime.Sockets;

/// <summary>A real socket over the base library's client; it pings, and counts a ping without an answer as the end.</summary>
public sealed class ClientFrameSocket : IFrameSocket
{
    // Discord's largest dispatches are a few megabytes; more is not a platform speaking.
    private const int LongestMessage = 16 * 1024 * 1024;

    private readonly ClientWebSocket _socket;

    // Never disposed: that would leave whoever waits to write waiting for ever, and it holds nothing that needs disposing.
    private readonly SemaphoreSlim _writing = new(1, 1);
    private byte[] _buffer = new byte[16 * 1024];
    private Frame.Closed? _end;

    private ClientFrameSocket(ClientWebSocket socket) => _socket = socket;

    /// <summary>Connects; a platform wants to know who calls (https://discord.com/developers/docs/reference#user-agent).</summary>
    public static Task<ApiOutcome<IFrameSocket>> OpenAsync(Uri url, string userAgent, CancellationToken cancel) =>
        OpenAsync(url, userAgent, KeepAlive.Usual, cancel);

    /// <summary>Connects, with pings of the caller's choice.</summary>
    internal static async Task<ApiOutcome<IFrameSocket>> OpenAsync(Uri url, string userAgent, KeepAlive pings, CancellationToken cancel)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("User-Agent", userAgent);
        socket.Options.KeepAliveInterval = pings.Every;
        socket.Options.KeepAliveTimeout = pings.AnswerWithin;
        try
        {
            await socket.ConnectAsync(url, cancel);
            return new ApiOutcome<IFrameSocket>.Ok(new ClientFrameSocket(socket));
        }
        catch (WebSocketException fault)
        {
            socket.Dispose();
            return new ApiOutcome<IFrameSocket>.Unreachable(fault.WebSocketErrorCode.ToString());
        }
    }

    /// <inheritdoc />
    public async Task<Frame> ReceiveAsync(CancellationToken cancel) =>
        _end is null ? await Read(cancel) : _end;

    /// <inheritdoc />
    public Task<bool> TrySendAsync(ReadOnlyMemory<byte> utf8, CancellationToken cancel) => TryWrite(
        () => _socket.SendAsync(utf8, WebSocketMessageType.Text, endOfMessage: true, cancel), cancel);

    /// <inheritdoc />
    public Task CloseAsync(int code, CancellationToken cancel) => TryWrite(
        () => new ValueTask(_socket.CloseOutputAsync((WebSocketCloseStatus)code, statusDescription: null, cancel)), cancel);

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    // False when the socket has ended: then there is nobody to send to or to say goodbye to.
    private async Task<bool> TryWrite(Func<ValueTask> write, CancellationToken cancel)
    {
        await _writing.WaitAsync(cancel);
        try
        {
            await write();
            return true;
        }
        catch (SystemException fault) when (IsEnd(fault, cancel))
        {
            return false;
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task<Frame> Read(CancellationToken cancel)
    {
        try
        {
            var length = 0;
            while (true)
            {
                var part = await _socket.ReceiveAsync(_buffer.AsMemory(length), cancel);
                length += part.Count;
                if (part.MessageType is WebSocketMessageType.Close)
                {
                    return _end = new Frame.Closed((int?)_socket.CloseStatus, _socket.CloseStatusDescription ?? "");
                }

                if (part.EndOfMessage)
                {
                    return new Frame.Text(_buffer.AsMemory(0, length).ToArray());
                }

                if (length == _buffer.Length && !TryGrow())
                {
                    return _end = new Frame.Closed(Code: null, "a message was longer than any platform sends");
                }
            }
        }
        catch (SystemException fault) when (IsEnd(fault, cancel))
        {
            return _end = new Frame.Closed((int?)_socket.CloseStatus, "the connection broke");
        }
    }

    private bool TryGrow()
    {
        if (_buffer.Length >= LongestMessage)
        {
            return false;
        }

        Array.Resize(ref _buffer, _buffer.Length * 2);
        return true;
    }

    // A socket that is aborted, disposed or in a state that cannot send is at its end, however the base library says it;
    // a ping without an answer it calls a cancellation, though nobody has cancelled.
    private static bool IsEnd(SystemException fault, CancellationToken cancel) =>
        fault is WebSocketException or ObjectDisposedException or InvalidOperationException or IOException
        || (fault is OperationCanceledException && !cancel.IsCancellationRequested);
}
