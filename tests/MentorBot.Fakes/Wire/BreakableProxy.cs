using System.Net;
using System.Net.Sockets;

namespace MentorBot.Fakes.Wire;

/// <summary>A way to a server on this machine that a test can break: connections then break and new ones fail, or all of them stand still.</summary>
public sealed class BreakableProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly List<TcpClient> _open = [];
    private readonly Lock _gate = new();
    private readonly int _target;
    private readonly Task _accepting;
    private bool _isCut;
    private TaskCompletionSource _flowing = Done();

    private BreakableProxy(int target)
    {
        _target = target;
        _listener.Start();
        _accepting = Accept();
    }

    /// <summary>Where it listens.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Opens a way to this port.</summary>
    public static BreakableProxy To(int port) => new(port);

    /// <summary>Breaks all connections and every new one.</summary>
    public void Cut()
    {
        lock (_gate)
        {
            _isCut = true;
            _open.ForEach(client => client.Dispose());
            _open.Clear();
        }
    }

    /// <summary>Lets all connections stand still, the new ones too: nothing is refused and nothing is answered.</summary>
    public void Hang() => Volatile.Write(ref _flowing, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    /// <summary>Makes it whole again.</summary>
    public void Mend()
    {
        lock (_gate)
            _isCut = false;
        Volatile.Read(ref _flowing).TrySetResult();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        Cut();
        Mend();
        _listener.Dispose();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _closing.Dispose();
    }

    private static TaskCompletionSource Done()
    {
        var done = new TaskCompletionSource();
        done.SetResult();
        return done;
    }

    private async Task Accept()
    {
        while (true)
        {
            _ = Join(await _listener.AcceptTcpClientAsync(_closing.Token));
        }
    }

    private async Task Join(TcpClient client)
    {
        using var server = new TcpClient();
        using var own = client;
        lock (_gate)
        {
            if (_isCut)
                return;
            _open.AddRange([client, server]);
        }

        try
        {
            await server.ConnectAsync(IPAddress.Loopback, _target, _closing.Token);
            await await Task.WhenAny(Pump(client.GetStream(), server.GetStream()), Pump(server.GetStream(), client.GetStream()));
        }
        catch (Exception fault) when (fault is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // One side has gone, so the other goes too.
        }
    }

    private async Task Pump(NetworkStream from, NetworkStream to)
    {
        var part = new byte[8192];
        while (await from.ReadAsync(part, _closing.Token) is var read and > 0)
        {
            await Volatile.Read(ref _flowing).Task.WaitAsync(_closing.Token);
            await to.WriteAsync(part.AsMemory(0, read), _closing.Token);
        }
    }
}
