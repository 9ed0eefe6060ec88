using MentorBot.Slack.Wire;

namespace MentorBot.Slack.SocketMode;

/// <summary>Something to do because of what happened.</summary>
internal abstract record SocketEffect
{
    private SocketEffect()
    {
    }

    /// <summary>Ask Slack for a fresh address and open it, with a limit on how long hello may take.</summary>
    internal sealed record Connect(int Socket) : SocketEffect;

    /// <summary>Wait for the next delay and no less than this, then try the socket.</summary>
    internal sealed record Pause(int Next, TimeSpan AtLeast, string Reason) : SocketEffect;

    /// <summary>Begin the delays anew.</summary>
    internal sealed record ResetDelays(int Socket) : SocketEffect;

    /// <summary>Say on this very socket that the envelope has arrived.</summary>
    internal sealed record Acknowledge(int Socket, string EnvelopeId) : SocketEffect;

    /// <summary>Work out beside the reader what names the envelope asks for, and acknowledge it with them on this very socket.</summary>
    internal sealed record Offer(int Socket, EnvelopePayload Envelope) : SocketEffect;

    /// <summary>Hand the envelope on.</summary>
    internal sealed record Deliver(EnvelopePayload Envelope) : SocketEffect;

    /// <summary>Tell operators of an envelope nobody here can read.</summary>
    internal sealed record Wonder(string Kind) : SocketEffect;

    /// <summary>Tell operators that a connection is being changed.</summary>
    internal sealed record Announce(int Next, string Reason) : SocketEffect;

    /// <summary>A successor is live: leave this socket to Slack to close, acknowledging what still comes, and close it after a while.</summary>
    internal sealed record LetGo(int Socket) : SocketEffect;

    /// <summary>End this socket now, in whatever state it is.</summary>
    internal sealed record Drop(int Socket) : SocketEffect;

    /// <summary>End everything and say why.</summary>
    internal sealed record Stop(string Reason) : SocketEffect;
}
