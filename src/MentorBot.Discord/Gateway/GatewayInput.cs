using MentorBot.Discord.Wire;

namespace MentorBot.Discord.Gateway;

/// <summary>What can happen to a connection.</summary>
internal abstract record GatewayInput
{
    private GatewayInput()
    {
    }

    /// <summary>A socket is open.</summary>
    internal sealed record Opened : GatewayInput;

    /// <summary>No socket could be opened.</summary>
    internal sealed record NotOpened(string Reason) : GatewayInput;

    /// <summary>Discord refused to tell us where to connect, which it does to a token it does not know.</summary>
    internal sealed record Barred(string Reason) : GatewayInput;

    /// <summary>A message came.</summary>
    internal sealed record Received(GatewayPayload Payload) : GatewayInput;

    /// <summary>It is time for a heartbeat.</summary>
    internal sealed record BeatDue : GatewayInput;

    /// <summary>The socket has been open for long enough to be in session.</summary>
    internal sealed record Overdue : GatewayInput;

    /// <summary>The socket ended, with Discord's close code or without.</summary>
    internal sealed record Ended(int? Code) : GatewayInput;
}
