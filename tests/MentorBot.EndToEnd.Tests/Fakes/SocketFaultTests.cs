using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using MentorBot.Fakes.Slack;
using MentorBot.Fakes.Wire;

namespace MentorBot.EndToEnd.Tests.Fakes;

public sealed class SocketFaultTests : IAsyncLifetime
{
    private readonly HandClock _clock = new();
    private FakeSlack _slack = null!;
    private RawSlackBot _bot = null!;

    public async Task InitializeAsync()
    {
        _slack = await FakeSlack.StartAsync(new FakeSlackOptions { Clock = _clock });
        _bot = new RawSlackBot(_slack);
    }

    public Task DisposeAsync() => _slack.DisposeAsync().AsTask();

    [Fact]
    public async Task A_ping_is_a_real_ping_frame()
    {
        var address = new Uri(await _bot.AddressAsync());
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(address.Host, address.Port);
        var stream = tcp.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {address.PathAndQuery} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"));
        await _slack.Sockets.Hellos.FirstAsync();
        _slack.Sockets.Live[0].Ping();
        var seen = new List<byte>();
        var buffer = new byte[1024];
        while (seen.Count < 2 || (seen[^2], seen[^1]) != (0x89, 0x00))
        {
            var count = await stream.ReadAsync(buffer).AsTask().WaitAsync(TimeSpan.FromSeconds(10));
            count.ShouldBeGreaterThan(0);
            seen.AddRange(buffer[..count]);
        }
    }

    [Fact]
    public async Task A_frozen_socket_sends_nothing_and_leaves_the_clients_own_ping_without_an_answer()
    {
        using var client = new ClientWebSocket();
        client.Options.KeepAliveInterval = TimeSpan.FromMilliseconds(50);
        client.Options.KeepAliveTimeout = TimeSpan.FromSeconds(2);
        await client.ConnectAsync(new Uri(await _bot.AddressAsync()), CancellationToken.None);
        await client.ReceiveAsync(new byte[1024].AsMemory(), CancellationToken.None);
        _slack.Sockets.Freeze();
        _slack.Sockets.Live[0].SendRaw("lost");
        await Should.ThrowAsync<Exception>(() => client.ReceiveAsync(new byte[1024].AsMemory(), CancellationToken.None).AsTask().WaitAsync(TimeSpan.FromSeconds(10)));
        client.State.ShouldBe(WebSocketState.Aborted);
        (await _slack.Sockets.ClientCloses.FirstAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task What_is_sent_into_a_frozen_socket_is_lost_until_another_one_comes()
    {
        using var deaf = await _bot.GreetAsync();
        _slack.Sockets.Freeze();
        var act = _slack.DirectMessage("hello");
        (await act.Sendings.FirstAsync()).Socket.ShouldBe(1);
        _clock.Advance(_slack.Options.AckLimit);
        act.Sendings.Count.ShouldBe(1);
        using var sound = await _bot.GreetAsync();
        (await sound.ReadAsync()).GetProperty("retry_attempt").GetInt32().ShouldBe(1);
        _slack.Violations.ShouldBeEmpty();
    }
}
