using MentorBot.Discord.Wire;

namespace MentorBot.Discord.Gateway;

/// <summary>What the rules want done.</summary>
internal abstract record GatewayEffect
{
    private GatewayEffect()
    {
    }

    /// <summary>After the pause, open a socket: at the session's own address, or at the gateway's for a new session.</summary>
    internal sealed record Open(GatewaySession? Session, Pause Pause) : GatewayEffect;

    /// <summary>Leave the socket with this close code.</summary>
    internal sealed record Leave(int Code) : GatewayEffect;

    /// <summary>Begin to beat at this interval, the first time after a random part of it.</summary>
    internal sealed record StartBeating(TimeSpan Interval) : GatewayEffect;

    /// <summary>Send a heartbeat.</summary>
    internal sealed record SendBeat(long? Sequence) : GatewayEffect;

    /// <summary>Send IDENTIFY.</summary>
    internal sealed record SendIdentify : GatewayEffect;

    /// <summary>Send RESUME.</summary>
    internal sealed record SendResume(GatewaySession Session) : GatewayEffect;

    /// <summary>Hand an event on.</summary>
    internal sealed record Publish(string Name, GatewayPayload Payload) : GatewayEffect;

    /// <summary>In session (again): the next trouble starts with short waits.</summary>
    internal sealed record Settle(bool Resumed) : GatewayEffect;

    /// <summary>Remember this session over a restart; null forgets it.</summary>
    internal sealed record Keep(GatewaySession? Session) : GatewayEffect;

    /// <summary>Stop for good and say why.</summary>
    internal sealed record Refuse(string Reason) : GatewayEffect;
}

/// <summary>How long to wait before a socket is opened.</summary>
internal enum Pause
{
    /// <summary>The next of the growing waits; the first is none.</summary>
    Backoff,

    /// <summary>A random time from one to five seconds, as Discord asks after an invalid session.</summary>
    Calm,
}

/// <summary>A new state and what to do, in order.</summary>
internal readonly record struct GatewayStep(GatewayState State, params IReadOnlyList<GatewayEffect> Effects);
