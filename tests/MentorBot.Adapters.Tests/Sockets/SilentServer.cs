using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace MentorBot.Adapters.Tests.Sockets;

/// <summary>Takes one web socket on the loopback address, shakes hands (https://www.rfc-editor.org/rfc/rfc6455#section-4.2.2), and is never heard of again: no pong, no close.</summary>
internal sealed class SilentServer : IAsyncDisposable
{
    private const string KeyHeader = "Sec-WebSocket-Key: ";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task<TcpClient?> _serving;

    internal SilentServer()
    {
        _listener.Start();
        Url = new Uri($"ws://{_listener.LocalEndpoint}/");
        _serving = Serve();
    }

    internal Uri Url { get; }

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        (await _serving)?.Dispose();
    }

    private async Task<TcpClient?> Serve()
    {
        try
        {
            var client = await _listener.AcceptTcpClientAsync();
            using var reader = new StreamReader(client.GetStream(), Encoding.ASCII, leaveOpen: true);
            var answer = "";
            while (await reader.ReadLineAsync() is { Length: > 0 } line)
            {
                answer = line.StartsWith(KeyHeader, StringComparison.OrdinalIgnoreCase) ? Answer(line[KeyHeader.Length..]) : answer;
            }

            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                $"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {answer}\r\n\r\n"));
            return client;
        }
        catch (SocketException)
        {
            return null;
        }
    }

    // SHA-1 and this text are the standard's, and protect nothing.
#pragma warning disable CA5350
    private static string Answer(string key) =>
        Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key.Trim() + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
#pragma warning restore CA5350
}
