namespace MentorBot.Discord.Gateway;

/// <summary>Where a connection to Discord stands.</summary>
internal abstract record GatewayState
{
    private GatewayState()
    {
    }

    /// <summary>The session that could be resumed from here, or null.</summary>
    internal virtual GatewaySession? Resumable => null;

    /// <summary>No socket: one is being opened.</summary>
    internal sealed record Away(GatewaySession? Session, ResumeTries Tries) : GatewayState
    {
        internal override GatewaySession? Resumable => Session;
    }

    /// <summary>A socket is open and Discord has not said HELLO yet.</summary>
    internal sealed record Greeting(GatewaySession? Session, ResumeTries Tries) : GatewayState
    {
        internal override GatewaySession? Resumable => Session;
    }

    /// <summary>IDENTIFY is sent; READY will bring a session.</summary>
    internal sealed record Identifying(bool AckPending) : GatewayState;

    /// <summary>RESUME is sent; Discord plays what we missed and then says RESUMED.</summary>
    internal sealed record Resuming(GatewaySession Session, ResumeTries Tries, bool AckPending) : GatewayState
    {
        internal override GatewaySession? Resumable => Session;
    }

    /// <summary>In session.</summary>
    internal sealed record Live(GatewaySession Session, bool AckPending) : GatewayState
    {
        internal override GatewaySession? Resumable => Session;
    }

    /// <summary>Discord will not have us; nothing is tried again.</summary>
    internal sealed record Refused(string Reason) : GatewayState;
}
