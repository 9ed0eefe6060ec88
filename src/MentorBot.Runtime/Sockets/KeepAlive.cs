namespace MentorBot.Runtime.Sockets;

/// <summary>How often a socket pings the other side, and how long an answer may take before the connection counts as ended.</summary>
internal sealed record KeepAlive(TimeSpan Every, TimeSpan AnswerWithin)
{
    /// <summary>For platforms: a connection that goes nowhere is left within about 15 seconds.</summary>
    internal static KeepAlive Usual { get; } = new(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(5));
}
