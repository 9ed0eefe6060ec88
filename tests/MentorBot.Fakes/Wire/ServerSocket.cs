using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MentorBot.Fakes.Wire;

/// <summary>The server's end of one web socket: whole text messages in, JSON out in order, and every way to break it.</summary>
internal sealed class ServerSocket : IDisposable
{
    private static readonly byte[] PingFrame = [0x89, 0x00];
    private readonly HttpContext _context;
    private readonly WebSocket _socket;
    private readonly TapStream _raw;
    private readonly Channel<Func<Task>> _outgoing = Channel.CreateUnbounded<Func<Task>>(new UnboundedChannelOptions { SingleReader = true });
    private volatile bool _closedByUs;

    private ServerSocket(HttpContext context, WebSocket socket, TapStream raw) => (_context, _socket, _raw) = (context, socket, raw);

    /// <summary>The code in the client's close frame, once there was one; 1005 stands for a frame without a code.</summary>
    public int? ClientCode { get; private set; }

    /// <summary>True from the moment we decided to close.</summary>
    public bool ClosedByUs => _closedByUs;

    public static async Task<ServerSocket> AcceptAsync(HttpContext context)
    {
        var upgrade = (TappedUpgrade)context.Features.Get<IHttpUpgradeFeature>()!;
        // Pings are written by hand, so the socket's own keep-alive stays off.
        var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { KeepAliveInterval = TimeSpan.Zero });
        return new ServerSocket(context, socket, upgrade.Stream!);
    }

    public void Send(JsonNode message) => Send(message.ToJsonString());

    public void Send(string message) => _outgoing.Writer.TryWrite(() =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None));

    public void Ping() => _outgoing.Writer.TryWrite(async () =>
    {
        await _raw.WriteAsync(PingFrame, CancellationToken.None);
        await _raw.FlushAsync(CancellationToken.None);
    });

    public void Close(int code, string reason)
    {
        _closedByUs = true;
        _outgoing.Writer.TryWrite(() => _socket.CloseOutputAsync((WebSocketCloseStatus)code, reason, CancellationToken.None));
        // Nothing may follow a close frame.
        _outgoing.Writer.TryComplete();
    }

    /// <summary>The connection breaks without a close frame.</summary>
    public void Drop()
    {
        _closedByUs = true;
        try
        {
            _context.Abort();
        }
        catch (ObjectDisposedException)
        {
            // The other side was quicker, and the connection is gone already.
        }
    }

    /// <summary>The connection stays open, but nothing goes in or out any more.</summary>
    public void Freeze() => _raw.Freeze();

    /// <summary>The next whole message as text, or null when the connection has ended.</summary>
    public async Task<string?> ReceiveAsync()
    {
        var buffer = new byte[8 * 1024];
        using var whole = new MemoryStream();
        try
        {
            while (true)
            {
                var part = await _socket.ReceiveAsync(buffer.AsMemory(), _context.RequestAborted);
                if (part.MessageType == WebSocketMessageType.Close)
                    return End();
                await whole.WriteAsync(buffer.AsMemory(0, part.Count));
                if (part.EndOfMessage)
                    return Encoding.UTF8.GetString(whole.GetBuffer(), 0, (int)whole.Length);
            }
        }
        catch (Exception gone) when (IsGone(gone))
        {
            return null;
        }
    }

    /// <summary>Writes for as long as the talk goes on, then answers the client's close frame so that its own close can end.</summary>
    public async Task ServeAsync(Func<Task> talk)
    {
        var writing = Write();
        await talk();
        if (ClientCode is not null && _socket.State == WebSocketState.CloseReceived)
            Close((int)(_socket.CloseStatus is { } code && code != WebSocketCloseStatus.Empty ? code : WebSocketCloseStatus.NormalClosure), "");
        _outgoing.Writer.TryComplete();
        await writing;
    }

    public void Dispose() => _socket.Dispose();

    private static bool IsGone(Exception error) =>
        error is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException or InvalidOperationException;

    private string? End()
    {
        ClientCode = (int)(_socket.CloseStatus ?? WebSocketCloseStatus.Empty);
        return null;
    }

    private async Task Write()
    {
        await foreach (var write in _outgoing.Reader.ReadAllAsync())
        {
            try
            {
                await write();
            }
            catch (Exception gone) when (IsGone(gone))
            {
                // The other end has left; the reading side reports it.
            }
        }
    }
}
