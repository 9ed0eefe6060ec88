using MentorBot.Runtime.Http;
using MentorBot.Runtime.Sockets;

namespace MentorBot.Adapters.Tests.Sockets;

public sealed class ClientFrameSocketTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly KeepAlive Impatient = new(TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(100));
    private static readonly KeepAlive Forbearing = new(TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(10));

    private readonly SilentServer _server = new();
    private readonly CancellationTokenSource _stop = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _server.DisposeAsync().AsTask();

    public void Dispose() => _stop.Dispose();

    [Fact]
    public async Task A_ping_without_an_answer_is_the_end_and_no_cancellation()
    {
        await using var socket = await Connect(Impatient);
        (await Receive(socket)).ShouldBeOfType<Frame.Closed>().Code.ShouldBeNull();
        (await Receive(socket)).ShouldBeOfType<Frame.Closed>();
        (await socket.TrySendAsync("late"u8.ToArray(), _stop.Token)).ShouldBeFalse();
        await socket.CloseAsync(4000, _stop.Token);
    }

    [Fact]
    public async Task Who_cancels_is_told_so()
    {
        await using var socket = await Connect(Forbearing);
        var receiving = Receive(socket);
        await _stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(receiving);
        await Should.ThrowAsync<OperationCanceledException>(socket.TrySendAsync("late"u8.ToArray(), _stop.Token));
    }

    [Fact]
    public async Task A_socket_that_is_disposed_takes_no_more_words_and_harms_nobody()
    {
        var socket = await Connect(Forbearing);
        var receiving = Receive(socket);
        await socket.DisposeAsync();
        (await receiving).ShouldBeOfType<Frame.Closed>();
        (await socket.TrySendAsync("late"u8.ToArray(), _stop.Token)).ShouldBeFalse();
        await socket.CloseAsync(1000, _stop.Token);
    }

    private async Task<IFrameSocket> Connect(KeepAlive pings) =>
        (await ClientFrameSocket.OpenAsync(_server.Url, "MentorBot/test", pings, _stop.Token)).ShouldBeOfType<ApiOutcome<IFrameSocket>.Ok>().Value;

    private Task<Frame> Receive(IFrameSocket socket) => socket.ReceiveAsync(_stop.Token).WaitAsync(Patience);
}
