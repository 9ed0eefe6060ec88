using System.Threading.Channels;
using MentorBot.Discord.Operation;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Sockets;
using Microsoft.Extensions.Logging;

namespace MentorBot.Discord.Gateway;

/// <summary>One socket with everything that lives as long as it does: its reader, its writer and its timers. What happens to it comes out in order.</summary>
internal sealed class GatewayLine : IAsyncDisposable
{
    /// <summary>A socket that is not in session after this time is given up.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    // Whoever takes them waits for no turn, but for the beginning of one that is alone, so a full inbox means a machine in trouble: then Discord is read more slowly.
    private const int MostInbox = 1000;

    // Discord itself allows 120 in a minute; what is more is a heartbeat too many.
    private const int MostOutbox = 120;

    // What is taken out goes on at once on the reader's thread: waking another for it would cost more than what is done with it.
    private readonly Channel<GatewayInput> _inbox = Channel.CreateBounded<GatewayInput>(new BoundedChannelOptions(MostInbox) { SingleReader = true, AllowSynchronousContinuations = true });
    private readonly Channel<byte[]> _outbox = Channel.CreateBounded<byte[]>(new BoundedChannelOptions(MostOutbox) { SingleReader = true });
    private readonly CancellationTokenSource _gone = new();
    private readonly IFrameSocket _socket;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly Task _reading;
    private readonly List<Task> _parts;
    private Task? _left;

    internal GatewayLine(IFrameSocket socket, TimeProvider time, ILogger log)
    {
        (_socket, _time, _log) = (socket, time, log);
        _reading = Read();
        _parts = [_reading, Write(), Remind()];
    }

    /// <summary>What happens next.</summary>
    internal ValueTask<GatewayInput> NextAsync(CancellationToken cancel) => _inbox.Reader.ReadAsync(cancel);

    /// <summary>Puts a message in line to be sent.</summary>
    internal void Send(byte[] utf8) => _outbox.Writer.TryWrite(utf8);

    /// <summary>Begins to say when a heartbeat is due, the first time after this part (0 to 1) of the interval.</summary>
    internal void StartBeating(TimeSpan interval, double part) => _parts.Add(Beat(interval, part));

    /// <summary>Says goodbye with this close code; the task inside is done when the line is down, which waits a little for the other side to hear it.</summary>
    internal async Task<Task> LeaveAsync(int code)
    {
        if (_left is { } leaving)
        {
            return leaving;
        }

        using (var patience = new CancellationTokenSource(Farewell, _time))
        {
            await _socket.CloseAsync(code, patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return _left = TakeDown();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await await LeaveAsync(CloseCodes.KeepSession);

    // Taking the connection away while the goodbye is still on its way would lose it, and with it the code that keeps the session.
    private async Task TakeDown()
    {
        await _reading.WaitAsync(Farewell, _time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _gone.CancelAsync();
        await _socket.DisposeAsync();
        await Task.WhenAll(_parts).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _gone.Dispose();
    }

    private async Task Read()
    {
        while (true)
        {
            switch (await _socket.ReceiveAsync(_gone.Token))
            {
                case Frame.Text text:
                    await Take(text);
                    break;
                case Frame.Closed closed:
                    await _inbox.Writer.WriteAsync(new GatewayInput.Ended(closed.Code), _gone.Token);
                    return;
            }
        }
    }

    private async ValueTask Take(Frame.Text text)
    {
        if (GatewayPayload.Read(text.Utf8) is { } payload)
        {
            await _inbox.Writer.WriteAsync(new GatewayInput.Received(payload), _gone.Token);
        }
        else
        {
            _log.MessageUnreadable();
        }
    }

    private async Task Write()
    {
        var pace = new SendPace(_time);
        await foreach (var message in _outbox.Reader.ReadAllAsync(_gone.Token))
        {
            while (pace.Take() is var wait && wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, _time, _gone.Token);
            }

            await _socket.TrySendAsync(message, _gone.Token);
        }
    }

    private async Task Remind()
    {
        await Task.Delay(Patience, _time, _gone.Token);
        await _inbox.Writer.WriteAsync(new GatewayInput.Overdue(), _gone.Token);
    }

    private async Task Beat(TimeSpan interval, double part)
    {
        for (var wait = interval * part; ; wait = interval)
        {
            await Task.Delay(wait, _time, _gone.Token);
            await _inbox.Writer.WriteAsync(new GatewayInput.BeatDue(), _gone.Token);
        }
    }
}
