using System.Diagnostics;
using MentorBot.Discord.Operation;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Sockets;
using MentorBot.Runtime.Telemetry;
using Microsoft.Extensions.Logging;

namespace MentorBot.Discord.Gateway;

/// <summary>What a connection shares with the world around it: how it does, with the clock; chance (a number from 0 to 1); and the log.</summary>
internal sealed record Surroundings(PlatformPulse Pulse, Func<double> Chance, ILogger Log)
{
    internal TimeProvider Time => Pulse.Time;
}

/// <summary>Hands an event of the gateway on; must wait for nobody.</summary>
internal delegate void PublishEvent(string name, GatewayPayload payload);

/// <summary>Carries out what <see cref="GatewayProtocol" /> wants done; it has no opinions of its own.</summary>
internal sealed class GatewayConnection(OpenFrameSocket open, GatewayDoor door, GatewayMemory memory, GatewayIdentity identity, Surroundings around) : IAsyncDisposable
{
    private static readonly TimeSpan OpeningPatience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan FarewellPatience = TimeSpan.FromSeconds(3);

    private readonly ReconnectWaits _waits = new(around.Time, around.Chance);
    private GatewayLine? _line;
    private Task _farewell = Task.CompletedTask;

    /// <summary>Stays connected until Discord refuses us for good, and says why; cancelling leaves so that a restart can resume.</summary>
    internal async Task<string> RunAsync(PublishEvent publish, CancellationToken cancel)
    {
        around.Pulse.Holds(identity.Shard, connected: false);
        var step = GatewayProtocol.Begin(await memory.LoadAsync(cancel));
        try
        {
            while (true)
            {
                GatewayInput? input = null;
                foreach (var effect in step.Effects)
                {
                    input = await Carry(effect, publish, cancel) ?? input;
                }

                if (step.State is GatewayState.Refused refused)
                {
                    around.Pulse.Refused();
                    return refused.Reason;
                }

                input ??= await _line!.NextAsync(cancel);
                if (input is GatewayInput.Ended ended)
                {
                    around.Log.GatewayClosed(identity.Shard.ToString(), ended.Code);
                }

                step = GatewayProtocol.Next(step.State, input);
            }
        }
        finally
        {
            await Leave(CloseCodes.KeepSession);
            await _farewell;
            using var patience = new CancellationTokenSource(FarewellPatience, around.Time);
            await memory.FlushAsync(patience.Token);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Leave(CloseCodes.KeepSession);
        await _farewell;
    }

    // Only opening brings an input of its own: everything else shows on the line.
    private async Task<GatewayInput?> Carry(GatewayEffect effect, PublishEvent publish, CancellationToken cancel)
    {
        switch (effect)
        {
            case GatewayEffect.Open opening:
                await Leave(CloseCodes.KeepSession);
                return await Open(opening, cancel);
            case GatewayEffect.Leave leaving:
                await Leave(leaving.Code);
                break;
            case GatewayEffect.StartBeating beating:
                _line!.StartBeating(beating.Interval, around.Chance());
                break;
            case GatewayEffect.SendBeat beat:
                _line!.Send(GatewayIdentity.Beat(beat.Sequence));
                break;
            case GatewayEffect.SendIdentify:
                await Identify(cancel);
                break;
            case GatewayEffect.SendResume resume:
                _line!.Send(identity.Resume(resume.Session));
                break;
            case GatewayEffect.Publish news:
                Hand(news, publish);
                break;
            case GatewayEffect.Settle settled:
                Settle(settled.Resumed);
                break;
            case GatewayEffect.Keep keeping:
                memory.Keep(keeping.Session, cancel);
                break;
            case GatewayEffect.Refuse refusal:
                around.Log.GatewayRefused(refusal.Reason);
                break;
            default:
                throw new UnreachableException($"{effect.GetType().Name} has no way to be carried out.");
        }

        return null;
    }

    private void Hand(GatewayEffect.Publish news, PublishEvent publish)
    {
        around.Pulse.Heard();
        publish(news.Name, news.Payload);
    }

    private async Task<GatewayInput> Open(GatewayEffect.Open opening, CancellationToken cancel)
    {
        var wait = _waits.Next(opening.Pause);
        if (wait > TimeSpan.Zero)
        {
            around.Log.GatewayWaits(wait);
            await Task.Delay(wait, around.Time, cancel);
        }

        var url = opening.Session is { } session ? new ApiOutcome<Uri>.Ok(session.ResumeUrl) : await door.FindAsync(cancel);
        return url switch
        {
            ApiOutcome<Uri>.Ok found => await Connect(found.Value, cancel),
            ApiOutcome<Uri>.Refused { Code: 401 } => new GatewayInput.Barred(CloseCodes.TokenRefused),
            ApiOutcome<Uri>.Refused refused => NotOpened($"Discord refused to name its gateway: {refused.Code} {refused.Message}"),
            ApiOutcome<Uri>.Unreachable unreachable => NotOpened(unreachable.Reason),
            _ => NotOpened("Discord asked for patience"),
        };
    }

    private async Task Identify(CancellationToken cancel)
    {
        await door.CountAsync(cancel);
        _line!.Send(identity.Identify());
    }

    private async Task<GatewayInput> Connect(Uri url, CancellationToken cancel)
    {
        using var patience = new CancellationTokenSource(OpeningPatience, around.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);
        try
        {
            var full = new UriBuilder(url) { Query = GatewayAddress.Query }.Uri;
            switch (await open(full, either.Token))
            {
                case ApiOutcome<IFrameSocket>.Ok opened:
                    _line = new GatewayLine(opened.Value, around.Time, around.Log);
                    return new GatewayInput.Opened();
                case ApiOutcome<IFrameSocket>.Unreachable unreachable:
                    return NotOpened(unreachable.Reason);
                default:
                    return NotOpened("the socket was refused");
            }
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return NotOpened("no socket in time");
        }
    }

    private GatewayInput.NotOpened NotOpened(string reason)
    {
        around.Log.GatewayNotReached(reason);
        return new GatewayInput.NotOpened(reason);
    }

    private void Settle(bool resumed)
    {
        _waits.Reset();
        around.Pulse.Holds(identity.Shard, connected: true, resumed);
        if (resumed)
        {
            around.Log.GatewayResumed(identity.Shard.ToString());
        }
        else
        {
            around.Log.GatewayReady(identity.Shard.ToString());
        }
    }

    private async Task Leave(int code)
    {
        if (_line is { } line)
        {
            _line = null;
            around.Pulse.Holds(identity.Shard, connected: false);
            _farewell = await line.LeaveAsync(code);
        }
    }
}
