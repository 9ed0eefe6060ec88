using System.Collections.Immutable;
using MentorBot.Core.Operation;
using MentorBot.Runtime.Telemetry;

namespace MentorBot.Runtime.Replicas;

/// <summary>How this process does, as the others may know it; nothing of it says where it runs or who talks to it.</summary>
public sealed class OwnStatus(Replica self, ILiveKnowledge knowledge, Pulses pulses, TimeProvider time)
{
    private static readonly string BotVersion = typeof(OwnStatus).Assembly.GetName().Version?.ToString(3) ?? "";

    private readonly long _started = time.GetTimestamp();

    /// <summary>The name of this process.</summary>
    public string Name => self.Name;

    /// <summary>How it does now.</summary>
    public ReplicaStatus Read() => new(self.Name, BotVersion, knowledge.Status.Version, Platforms(), time.GetElapsedTime(_started), TimeSpan.Zero);

    private ImmutableArray<PlatformStatus> Platforms() => [.. pulses.Read().Select(reading => new PlatformStatus(reading.Platform, reading.State, reading.Shards))];
}
