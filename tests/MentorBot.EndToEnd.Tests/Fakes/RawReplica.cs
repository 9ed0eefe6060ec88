using System.Net;
using System.Net.Sockets;
using System.Text;
using MentorBot.Fakes.Wire;

namespace MentorBot.EndToEnd.Tests.Fakes;

/// <summary>One process of a bot to which Discord comes by HTTP, made of raw bytes: it promises an answer to everything, or breaks off.</summary>
internal sealed class RawReplica : IDisposable
{
    private const string Promise = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\nConnection: close\r\n\r\n{\"type\":5}";
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public RawReplica()
    {
        _listener.Start();
        Url = new Uri($"http://{_listener.LocalEndpoint}/");
        _ = Serve();
    }

    public Uri Url { get; }

    public bool BreaksOff { get; init; }

    /// <summary>The first line of everything that came.</summary>
    public Journal<string> Taken { get; } = new("deliveries");

    public void Dispose() => _listener.Dispose();

    private async Task Serve()
    {
        while (await Next() is { } client)
        {
            using (client)
            {
                var request = await Read(client.GetStream());
                // Written down before it is answered, so that who has the answer finds it here.
                Taken.Append(request.Split("\r\n")[0]);
                if (!BreaksOff)
                    await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Promise));
            }
        }
    }

    private async Task<TcpClient?> Next()
    {
        try
        {
            return await _listener.AcceptTcpClientAsync();
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            return null;
        }
    }

    // A delivery is one object, so its last byte closes it.
    private static async Task<string> Read(NetworkStream stream)
    {
        var text = new StringBuilder();
        var buffer = new byte[16 * 1024];
        while (await stream.ReadAsync(buffer) is > 0 and var count)
        {
            text.Append(Encoding.UTF8.GetString(buffer, 0, count));
            if (text.ToString().Split("\r\n\r\n") is [var head, [.., '}'] body] && head.Contains($"Content-Length: {body.Length}", StringComparison.Ordinal))
                break;
        }

        return text.ToString();
    }
}
