using System.Collections.Concurrent;
using MentorBot.Core.Operation;

namespace MentorBot.Runtime.Telemetry;

/// <summary>The pulse of each platform, by its name.</summary>
public sealed class Pulses(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, PlatformPulse> _pulses = new(StringComparer.Ordinal);

    /// <summary>The pulse of a platform; always the same one.</summary>
    public PlatformPulse Of(string platform) => _pulses.GetOrAdd(platform, name => new PlatformPulse(name, time));

    /// <summary>How the platforms do that somebody wants, by name.</summary>
    public IReadOnlyList<PulseReading> Read() =>
        [.. _pulses.Values.Select(pulse => pulse.Read()).Where(reading => reading.State is not PlatformState.Off).OrderBy(reading => reading.Platform, StringComparer.Ordinal)];
}
