using System.Diagnostics.Metrics;

namespace MentorBot.Runtime.Telemetry;

/// <summary>What operators can count of the platforms; a tag is the platform or one of a few words, never a person or a text (https://opentelemetry.io/docs/specs/semconv/general/metrics/).</summary>
public static class PlatformMetrics
{
    /// <summary>The name under which a collector finds these figures.</summary>
    public const string MeterName = "MentorBot.Platforms";

    private static readonly Meter Meter = new(MeterName);
    private static readonly Gauge<int> Connections = Meter.CreateGauge<int>("mentorbot.platform.connected", "{connection}", "Whether people of the platform are heard: 1 or 0.");
    private static readonly Counter<long> Events = Meter.CreateCounter<long>("mentorbot.platform.events", "{event}", "Events that came from the platform.");
    private static readonly Counter<long> Reconnects = Meter.CreateCounter<long>("mentorbot.platform.reconnects", "{connection}", "Connections that replaced a lost one, by whether the session was resumed.");
    private static readonly Counter<long> RateLimits = Meter.CreateCounter<long>("mentorbot.platform.rate_limits", "{answer}", "Answers of the platform that ask for patience (429).");
    private static readonly Histogram<double> Acknowledgements = Meter.CreateHistogram(
        "mentorbot.acknowledgement.duration", "s", "From an event to the first sign that the platform has of it; it allows three seconds.", tags: null, Buckets);

    /// <summary>Where the bars of a histogram of seconds end: a platform allows three.</summary>
    internal static InstrumentAdvice<double> Buckets => new() { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 2.5, 3, 5, 10] };

    internal static void Stands(string platform, bool isUp) => Connections.Record(isUp ? 1 : 0, On(platform));

    internal static void Heard(string platform) => Events.Add(1, On(platform));

    internal static void Reconnected(string platform, bool resumed) => Reconnects.Add(1, On(platform), new("session", resumed ? "resumed" : "new"));

    internal static void Limited(string platform) => RateLimits.Add(1, On(platform));

    internal static void Acknowledged(string platform, TimeSpan waited) => Acknowledgements.Record(waited.TotalSeconds, On(platform));

    private static KeyValuePair<string, object?> On(string platform) => new("platform", platform);
}
