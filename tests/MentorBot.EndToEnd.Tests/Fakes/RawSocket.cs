using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MentorBot.EndToEnd.Tests.Fakes;

/// <summary>The plainest of web socket clients: it does what a test says, right or wrong.</summary>
internal sealed class RawSocket : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly ClientWebSocket _socket = new();

    private RawSocket() => _socket.Options.KeepAliveInterval = TimeSpan.Zero;

    public int? CloseCode => (int?)_socket.CloseStatus;

    public static async Task<RawSocket> OpenAsync(string url)
    {
        var raw = new RawSocket();
        await raw._socket.ConnectAsync(new Uri(url), CancellationToken.None).WaitAsync(Patience);
        return raw;
    }

    public Task SendAsync(JsonNode frame) => SendAsync(frame.ToJsonString());

    public Task SendAsync(string text) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    public Task CloseAsync(int code) =>
        _socket.CloseAsync((WebSocketCloseStatus)code, "", CancellationToken.None).WaitAsync(Patience);

    public void Abort() => _socket.Abort();

    /// <summary>The next message; fails the test when the socket closes instead.</summary>
    public async Task<JsonElement> ReadAsync() =>
        await NextAsync() is { } text ? JsonElement.Parse(text) : throw new InvalidOperationException($"closed with {CloseCode}");

    /// <summary>The next message that fits, dropping those before it.</summary>
    public async Task<JsonElement> ReadAsync(Func<JsonElement, bool> wanted)
    {
        while (true)
        {
            var message = await ReadAsync();
            if (wanted(message))
                return message;
        }
    }

    /// <summary>Reads to the end and says with which code the server closed; null when the connection broke.</summary>
    public async Task<int?> EndAsync()
    {
        while (await NextAsync() is not null)
        {
        }

        return CloseCode;
    }

    public void Dispose() => _socket.Dispose();

    private async Task<string?> NextAsync()
    {
        var buffer = new byte[16 * 1024];
        using var whole = new MemoryStream();
        try
        {
            while (true)
            {
                var part = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None).AsTask().WaitAsync(Patience);
                if (part.MessageType == WebSocketMessageType.Close)
                    return null;
                await whole.WriteAsync(buffer.AsMemory(0, part.Count));
                if (part.EndOfMessage)
                    return Encoding.UTF8.GetString(whole.ToArray());
            }
        }
        catch (WebSocketException)
        {
            return null;
        }
    }
}
