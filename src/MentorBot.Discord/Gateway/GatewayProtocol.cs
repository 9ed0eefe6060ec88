using MentorBot.Discord.Wire;

namespace MentorBot.Discord.Gateway;

/// <summary>The rules of Discord's gateway, as a pure function from state and input to state and effects (https://discord.com/developers/docs/events/gateway).</summary>
internal static class GatewayProtocol
{
    private const string Ready = "READY";
    private const string Resumed = "RESUMED";

    /// <summary>The first step, with the session kept from before a restart, if any.</summary>
    internal static GatewayStep Begin(GatewaySession? session) =>
        new(new GatewayState.Away(session, ResumeTries.None), new GatewayEffect.Open(session, Pause.Backoff));

    /// <summary>One step.</summary>
    internal static GatewayStep Next(GatewayState state, GatewayInput input) => (state, input) switch
    {
        (GatewayState.Refused, _) => new(state),
        (_, GatewayInput.Barred barred) => Refuse(barred.Reason),
        (GatewayState.Away away, GatewayInput.Opened) => new(new GatewayState.Greeting(away.Session, away.Tries)),
        (_, GatewayInput.NotOpened) => Again(state, Pause.Backoff),
        (_, GatewayInput.Ended ended) => End(state, ended.Code),
        (GatewayState.Live, GatewayInput.Overdue) => new(state),
        (_, GatewayInput.Overdue) => Leaving(Again(state, Pause.Backoff)),
        (_, GatewayInput.BeatDue) => Beat(state),
        (_, GatewayInput.Received received) => Receive(state, received.Payload),
        _ => new(state),
    };

    private static GatewayStep Receive(GatewayState state, GatewayPayload payload) => (payload.Op, state) switch
    {
        (GatewayOp.Hello, GatewayState.Greeting greeting) => Greet(greeting, payload),
        (GatewayOp.Dispatch, _) => Dispatch(state, payload),
        (GatewayOp.Heartbeat, _) => new(state, new GatewayEffect.SendBeat(state.Resumable?.Sequence)),
        (GatewayOp.HeartbeatAck, _) => new(WithAckPending(state, pending: false)),
        (GatewayOp.Reconnect, _) => Leaving(Again(state, Pause.Backoff)),
        (GatewayOp.InvalidSession, _) => payload.Read(DiscordJson.Default.GatewayDataBoolean)
            ? Leaving(Again(state, Pause.Backoff))
            : Renew(CloseCodes.EndSession),
        _ => new(state),
    };

    private static GatewayStep Greet(GatewayState.Greeting greeting, GatewayPayload payload)
    {
        if (payload.Read(DiscordJson.Default.GatewayDataHelloPayload) is not { HeartbeatInterval: > 0 and { } milliseconds })
        {
            return Leaving(Again(greeting, Pause.Backoff));
        }

        var beating = new GatewayEffect.StartBeating(TimeSpan.FromMilliseconds(milliseconds));
        return greeting.Session is { } session
            ? new(new GatewayState.Resuming(session, greeting.Tries, AckPending: false), beating, new GatewayEffect.SendResume(session))
            : new(new GatewayState.Identifying(AckPending: false), beating, new GatewayEffect.SendIdentify());
    }

    private static GatewayStep Dispatch(GatewayState state, GatewayPayload payload) => (state, payload.T) switch
    {
        (GatewayState.Identifying waiting, Ready) => Enter(waiting, payload),
        (GatewayState.Resuming resuming, Resumed) => Settle(resuming with { Session = resuming.Session.At(payload.S) }),
        (GatewayState.Resuming resuming, { } name) => Publish(resuming with { Session = resuming.Session.At(payload.S) }, name, payload),
        (GatewayState.Live live, { } name) => Publish(live with { Session = live.Session.At(payload.S) }, name, payload),
        _ => new(state),
    };

    private static GatewayStep Enter(GatewayState.Identifying waiting, GatewayPayload payload)
    {
        if (payload.Read(DiscordJson.Default.GatewayDataReadyPayload) is not { SessionId: { } id } ready
            || !GatewayAddress.TryRead(ready.ResumeGatewayUrl, out var resumeUrl))
        {
            return Leaving(Again(waiting, Pause.Backoff));
        }

        var session = new GatewaySession(id, resumeUrl, payload.S ?? 0);
        return new(
            new GatewayState.Live(session, waiting.AckPending),
            new GatewayEffect.Settle(Resumed: false),
            new GatewayEffect.Publish(Ready, payload),
            new GatewayEffect.Keep(session));
    }

    private static GatewayStep Settle(GatewayState.Resuming resumed) => new(
        new GatewayState.Live(resumed.Session, resumed.AckPending),
        new GatewayEffect.Settle(Resumed: true),
        new GatewayEffect.Keep(resumed.Session));

    private static GatewayStep Publish(GatewayState state, string name, GatewayPayload payload) =>
        new(state, new GatewayEffect.Publish(name, payload), new GatewayEffect.Keep(state.Resumable));

    private static GatewayStep Beat(GatewayState state) => state switch
    {
        // No acknowledgement between two beats: the connection is dead however open the socket looks.
        GatewayState.Identifying { AckPending: true } or GatewayState.Resuming { AckPending: true } or GatewayState.Live { AckPending: true } =>
            Leaving(Again(state, Pause.Backoff)),
        GatewayState.Identifying or GatewayState.Resuming or GatewayState.Live =>
            new(WithAckPending(state, pending: true), new GatewayEffect.SendBeat(state.Resumable?.Sequence)),
        _ => new(state),
    };

    private static GatewayStep End(GatewayState state, int? code) => (CloseCodes.Refusal(code), CloseCodes.EndsSession(code)) switch
    {
        ({ } reason, _) => Refuse(reason),
        (_, true) => new(new GatewayState.Away(Session: null, ResumeTries.None), new GatewayEffect.Keep(Session: null), new GatewayEffect.Open(Session: null, Pause.Backoff)),
        _ => Again(state, Pause.Backoff),
    };

    // Back to where a socket is opened: with the session while it is worth trying, else without.
    private static GatewayStep Again(GatewayState state, Pause pause)
    {
        var tries = state switch
        {
            GatewayState.Away away => away.Tries.AndUnreached(),
            GatewayState.Greeting greeting => greeting.Tries.AndUnreached(),
            GatewayState.Resuming resuming => resuming.Tries.AndStuck(),
            _ => ResumeTries.None,
        };
        return state.Resumable is { } session && tries.MayGoOn
            ? new(new GatewayState.Away(session, tries), new GatewayEffect.Keep(session), new GatewayEffect.Open(session, pause))
            : new(new GatewayState.Away(Session: null, ResumeTries.None), new GatewayEffect.Keep(Session: null), new GatewayEffect.Open(Session: null, pause));
    }

    private static GatewayStep Renew(int code) => new(
        new GatewayState.Away(Session: null, ResumeTries.None),
        new GatewayEffect.Leave(code),
        new GatewayEffect.Keep(Session: null),
        new GatewayEffect.Open(Session: null, Pause.Calm));

    private static GatewayStep Refuse(string reason) =>
        new(new GatewayState.Refused(reason), new GatewayEffect.Keep(Session: null), new GatewayEffect.Refuse(reason));

    private static GatewayStep Leaving(GatewayStep step) => step with { Effects = [new GatewayEffect.Leave(CloseCodes.KeepSession), .. step.Effects] };

    private static GatewayState WithAckPending(GatewayState state, bool pending) => state switch
    {
        GatewayState.Identifying identifying => identifying with { AckPending = pending },
        GatewayState.Resuming resuming => resuming with { AckPending = pending },
        GatewayState.Live live => live with { AckPending = pending },
        _ => state,
    };
}
