using MentorBot.Slack.Wire;

namespace MentorBot.Slack.SocketMode;

/// <summary>Something that happened to a socket.</summary>
internal abstract record SocketInput
{
    private SocketInput()
    {
    }

    /// <summary>The worker wants to be connected.</summary>
    internal sealed record Started : SocketInput;

    /// <summary>The worker is asked to stop.</summary>
    internal sealed record Leaving : SocketInput;

    /// <summary>The pause before this socket is over.</summary>
    internal sealed record RetryDue(int Socket) : SocketInput;

    /// <summary>Slack would not give an address, or the socket did not open; Slack may have named a least wait.</summary>
    internal sealed record CouldNotOpen(int Socket, TimeSpan AtLeast, string Reason) : SocketInput;

    /// <summary>Slack refused to give an address.</summary>
    internal sealed record Refused(int Socket, string Error) : SocketInput;

    /// <summary>The socket has had its time to say hello.</summary>
    internal sealed record HelloOverdue(int Socket) : SocketInput;

    /// <summary>Slack said hello: from now on this socket delivers.</summary>
    internal sealed record Hello(int Socket) : SocketInput;

    /// <summary>Slack delivered something that wants an acknowledgement.</summary>
    internal sealed record Delivered(int Socket, EnvelopePayload Envelope) : SocketInput;

    /// <summary>Slack wants this socket gone: <c>warning</c>, <c>refresh_requested</c>, <c>link_disabled</c>, <c>too_many_websockets</c>.</summary>
    internal sealed record DisconnectAsked(int Socket, string? Reason) : SocketInput;

    /// <summary>The socket ended.</summary>
    internal sealed record Closed(int Socket) : SocketInput;
}
