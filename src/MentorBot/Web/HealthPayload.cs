using System.Text.Json;
using System.Text.Json.Serialization;
using MentorBot.Runtime.Telemetry;

namespace MentorBot.Web;

/// <summary>What <c>/health/ready</c> tells, for people and probes; nothing of it is a secret or says who is there.</summary>
/// <param name="Status"><c>ready</c>, <c>degraded</c> when a platform is away while another is there or when the memory is not reached, or <c>not ready</c>.</param>
/// <param name="Missing">What keeps it from being ready.</param>
/// <param name="Platforms">Each platform that is wanted.</param>
/// <param name="Knowledge">What is answered from.</param>
/// <param name="Storage">Whether the memory can be reached: <c>reached</c> or <c>not reached</c>.</param>
internal sealed record HealthPayload(string Status, IReadOnlyList<string> Missing, IReadOnlyDictionary<string, PlatformHealth> Platforms, KnowledgeHealth Knowledge, string Storage);

/// <summary>How one platform does.</summary>
/// <param name="State"><c>connected</c>, <c>listening</c> (it comes to us), <c>standby</c> (another process has the connection), <c>away</c> or <c>refused</c>.</param>
/// <param name="LastEventSecondsAgo">When its last event came.</param>
/// <param name="LastAcknowledgementSeconds">How long the last event waited for its first sign; a platform allows three.</param>
/// <param name="Reconnects">How often a lost connection was replaced since the start.</param>
internal sealed record PlatformHealth(string State, double? LastEventSecondsAgo, double? LastAcknowledgementSeconds, int Reconnects)
{
    internal static PlatformHealth Of(PulseReading reading) => new(
        reading.State.ToString().ToLowerInvariant(), Rounded(reading.SinceEvent), Rounded(reading.Acknowledgement), reading.Reconnects);

    private static double? Rounded(TimeSpan? time) => time is { } given ? Math.Round(given.TotalSeconds, 3) : null;
}

/// <summary>What is answered from.</summary>
/// <param name="Version">The same for the same files.</param>
/// <param name="Pages">How many pages are in force.</param>
/// <param name="RefusedFiles">How many files have errors; <c>mentorbot check</c> says which.</param>
internal sealed record KnowledgeHealth(string Version, int Pages, int RefusedFiles);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(HealthPayload))]
internal sealed partial class HealthJson : JsonSerializerContext;
