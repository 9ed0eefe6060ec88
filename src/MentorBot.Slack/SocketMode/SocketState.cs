namespace MentorBot.Slack.SocketMode;

/// <summary>Where the connection to Slack stands; sockets are numbered from 1 in the order of opening.</summary>
internal abstract record SocketState
{
    private SocketState()
    {
    }

    /// <summary>Whether a socket brings us what people do.</summary>
    internal virtual bool Delivers => false;

    /// <summary>Nothing has been tried.</summary>
    internal sealed record Idle : SocketState;

    /// <summary>Socket <paramref name="Next" /> will be tried when a pause ends; <paramref name="Old" /> may still deliver.</summary>
    internal sealed record Waiting(int Next, int? Old) : SocketState
    {
        internal override bool Delivers => Old is not null;
    }

    /// <summary>Socket <paramref name="Next" /> is being opened or has not said hello yet; <paramref name="Old" /> may still deliver.</summary>
    internal sealed record Connecting(int Next, int? Old) : SocketState
    {
        internal override bool Delivers => Old is not null;
    }

    /// <summary>Socket <paramref name="Current" /> has said hello and delivers.</summary>
    internal sealed record Live(int Current) : SocketState
    {
        internal override bool Delivers => true;
    }

    /// <summary>We are to stop, or Slack will not have us until an operator changes something.</summary>
    internal sealed record Stopped : SocketState;
}
