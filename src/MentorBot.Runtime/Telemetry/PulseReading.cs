using System.Collections.Immutable;
using MentorBot.Core.Operation;

namespace MentorBot.Runtime.Telemetry;

/// <summary>How a platform does at one moment; nothing of it says who is there or what they write.</summary>
/// <param name="Platform">Its name, such as <c>discord</c>.</param>
/// <param name="State">How it stands with us.</param>
/// <param name="SinceEvent">How long ago its last event came; null when none has.</param>
/// <param name="Acknowledgement">How long the last event that had to be acknowledged waited for it; null when none has.</param>
/// <param name="Reconnects">How often a lost connection was replaced.</param>
public sealed record PulseReading(string Platform, PlatformState State, TimeSpan? SinceEvent, TimeSpan? Acknowledgement, int Reconnects)
{
    /// <summary>The shards that are connected, by number; none where the platform has one connection for all.</summary>
    public ImmutableArray<string> Shards { get; init; } = [];

    /// <summary>Whether people there are heard, by this process or by one that it is there to replace.</summary>
    public bool IsUp => State is PlatformState.Connected or PlatformState.Listening or PlatformState.Standby;
}
