using System.Collections.Concurrent;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Sockets;
using MentorBot.Runtime.Telemetry;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace MentorBot.Slack.SocketMode;

/// <summary>Carries out what <see cref="SocketProtocol" /> decides: opens, acknowledges, hands on, waits, lets go.</summary>
/// <remarks>
/// Each socket has its own reader, and a reader acknowledges on its own socket before it does anything else: a socket that hangs holds up no other.
/// A quiet workspace sends nothing for hours, so silence is judged by <see cref="ClientFrameSocket" />'s pings, and only hello has a limit here.
/// </remarks>
/// <param name="open">Asks Slack for a fresh address and opens it.</param>
/// <param name="deliver">Takes an acknowledged envelope and waits for no answer.</param>
/// <param name="chance">Gives a number from 0 to 1 at each call.</param>
/// <param name="pulse">For operators, and the clock.</param>
/// <param name="log">For operators.</param>
internal sealed class SocketConnection(
    Func<CancellationToken, Task<ApiOutcome<IFrameSocket>>> open,
    Action<EnvelopePayload> deliver,
    Func<double> chance,
    PlatformPulse pulse,
    ILogger log) : IDisposable
{
    /// <summary>How long an address, an open socket and its hello may take together.</summary>
    internal static readonly TimeSpan HelloWithin = TimeSpan.FromSeconds(30);

    /// <summary>How long a replaced socket is left for Slack to close; its warning comes about ten seconds ahead.</summary>
    internal static readonly TimeSpan Linger = TimeSpan.FromSeconds(20);

    private const int NormalClosure = 1000;

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<int, SocketLine> _lines = new();
    private readonly ConcurrentDictionary<Task, bool> _running = new();
    private readonly CancellationTokenSource _ending = new();
    private readonly TaskCompletionSource<string> _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IEnumerator<TimeSpan> _delays = ReconnectDelays.Sequence(chance).GetEnumerator();
    private SocketState _state = new SocketState.Idle();

    /// <summary>The names that the acknowledgement of an envelope has to bring.</summary>
    internal Func<EnvelopePayload, Task<OptionsPayload>> Offer { get; init; } = _ => Task.FromResult(OptionsPayload.None);

    /// <summary>Stays connected until cancelled, or until Slack will not have us: then with the reason.</summary>
    public async Task<string> RunAsync(CancellationToken cancel)
    {
        try
        {
            await Advance(new SocketInput.Started());
            return await _stopped.Task.WaitAsync(cancel);
        }
        finally
        {
            await Leave();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _ending.Dispose();

    private async Task Advance(SocketInput input)
    {
        SocketStep step;
        lock (_gate)
        {
            step = SocketProtocol.Step(_state, input);
            _state = step.State;
            pulse.Holds(this, step.State.Delivers);
        }

        foreach (var effect in step.Effects)
        {
            await CarryOut(effect);
        }
    }

    private Task CarryOut(SocketEffect effect) => effect switch
    {
        SocketEffect.Acknowledge ack => Acknowledge(ack.Socket, ack.EnvelopeId, options: null),
        SocketEffect.Offer asked => Now(() => Begin(Answer(asked))),
        SocketEffect.Deliver one => Now(() => deliver(one.Envelope)),
        SocketEffect.Connect next => Now(() => Connect(next.Socket)),
        SocketEffect.Pause pause => Now(() => Begin(Pause(pause))),
        SocketEffect.ResetDelays live => Now(() => ResetDelays(live.Socket)),
        SocketEffect.LetGo old => Now(() => Begin(Retire(old.Socket))),
        SocketEffect.Drop dropped => Now(() => Line(dropped.Socket)?.End()),
        SocketEffect.Announce change => Now(() => log.ConnectionChanging(change.Reason, change.Next)),
        SocketEffect.Wonder unknown => Now(() => log.UnknownEnvelope(unknown.Kind)),
        SocketEffect.Stop stop => Now(() => _stopped.TrySetResult(stop.Reason)),
        _ => throw new System.Diagnostics.UnreachableException($"{effect.GetType().Name} is not carried out."),
    };

    private static Task Now(Action effect)
    {
        effect();
        return Task.CompletedTask;
    }

    // An envelope whose acknowledgement is lost is handed on all the same. Slack promises a second delivery of events
    // only (https://docs.slack.dev/apis/events-api), so a command would stay without an answer; a second copy is known by its keys.
    private async Task Acknowledge(int number, string envelopeId, OptionsPayload? options)
    {
        var since = pulse.Heard();
        if (Line(number) is { Socket: { } socket } line
            && await socket.TrySendAsync(SocketFrames.Acknowledgement(envelopeId, options), line.Life))
        {
            pulse.Acknowledged(since);
        }
        else
        {
            log.AcknowledgementLost();
        }
    }

    private async Task Answer(SocketEffect.Offer asked) => await Acknowledge(asked.Socket, asked.Envelope.EnvelopeId!, await Offer(asked.Envelope));

    private void Connect(int number)
    {
        var line = new SocketLine(number, _ending.Token);
        _lines[number] = line;
        Begin(Watch(line));
        Begin(Serve(line));
    }

    private async Task Watch(SocketLine line)
    {
        await Task.Delay(HelloWithin, pulse.Time, line.Life);
        await Advance(new SocketInput.HelloOverdue(line.Number));
    }

    private async Task Serve(SocketLine line)
    {
        try
        {
            await Advance(await TryOpen(line) ?? await Listen(line));
        }
        finally
        {
            _lines.TryRemove(line.Number, out _);
            line.End();
            await (line.Socket?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }

    private async Task<SocketInput?> TryOpen(SocketLine line)
    {
        var outcome = await open(line.Life);
        line.Socket = (outcome as ApiOutcome<IFrameSocket>.Ok)?.Value;
        return outcome switch
        {
            ApiOutcome<IFrameSocket>.Ok => null,
            ApiOutcome<IFrameSocket>.SlowDown slower => new SocketInput.CouldNotOpen(line.Number, slower.Wait, "Slack asks for patience"),
            ApiOutcome<IFrameSocket>.Refused refused => new SocketInput.Refused(line.Number, refused.Message),
            ApiOutcome<IFrameSocket>.Unreachable unreachable => new SocketInput.CouldNotOpen(line.Number, TimeSpan.Zero, unreachable.Reason),
            _ => throw new System.Diagnostics.UnreachableException($"{outcome.GetType().Name} is no outcome."),
        };
    }

    private async Task<SocketInput> Listen(SocketLine line)
    {
        while (await line.Socket!.ReceiveAsync(line.Life) is Frame.Text text)
        {
            if (SocketFrames.Read(line.Number, text.Utf8) is { } input)
            {
                await Advance(input);
            }
            else
            {
                log.UnreadableFrame();
            }
        }

        return new SocketInput.Closed(line.Number);
    }

    private async Task Pause(SocketEffect.Pause pause)
    {
        TimeSpan delay;
        lock (_gate)
        {
            _delays.MoveNext();
            delay = _delays.Current;
        }

        var wait = delay > pause.AtLeast ? delay : pause.AtLeast;
        log.WaitingToConnect(pause.Reason, wait);
        await Task.Delay(wait, pulse.Time, _ending.Token);
        await Advance(new SocketInput.RetryDue(pause.Next));
    }

    private void ResetDelays(int socket)
    {
        lock (_gate)
        {
            _delays = ReconnectDelays.Sequence(chance).GetEnumerator();
        }

        log.ConnectionLive(socket);
    }

    // A close frame from us would leave envelopes under way without an acknowledgement, so Slack closes first if it will.
    private async Task Retire(int number)
    {
        if (Line(number) is not { } line)
        {
            return;
        }

        await Task.Delay(Linger, pulse.Time, line.Life);
        await line.Socket!.CloseAsync(NormalClosure, line.Life);
        await Task.Delay(Farewell, pulse.Time, line.Life);
        line.End();
    }

    private async Task Leave()
    {
        await Advance(new SocketInput.Leaving());
        using var hurry = new CancellationTokenSource(Farewell, pulse.Time);
        var farewells = _lines.Values.Select(line => line.Socket?.CloseAsync(NormalClosure, hurry.Token) ?? Task.CompletedTask);
        await Task.WhenAll(farewells).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _ending.CancelAsync();
        await Task.WhenAll(_running.Keys).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private SocketLine? Line(int number) => _lines.GetValueOrDefault(number);

    // What is cancelled has done its work; a fault of ours ends the run and shows itself there.
    private void Begin(Task work)
    {
        _running[work] = true;
        _ = work.ContinueWith(
            done =>
            {
                _running.TryRemove(done, out _);
                if (done.Exception is { } fault)
                {
                    _stopped.TrySetException(fault.InnerExceptions);
                }
            },
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
    }
}
