namespace MentorBot.Core.Operation;

/// <summary>How a platform stands with a process.</summary>
public enum PlatformState
{
    /// <summary>Nobody has asked for it.</summary>
    Off,

    /// <summary>It is wanted and not connected, which is being worked on.</summary>
    Away,

    /// <summary>We hold a connection to it.</summary>
    Connected,

    /// <summary>It comes to us, and may.</summary>
    Listening,

    /// <summary>Another process holds the connection, and this one is there to take it over.</summary>
    Standby,

    /// <summary>It will not have us until an operator changes something.</summary>
    Refused,
}
