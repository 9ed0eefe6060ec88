namespace MentorBot.Telemetry;

/// <summary>Every sentence that is logged of telemetry.</summary>
internal static partial class TelemetryLog
{
    [LoggerMessage(6201, LogLevel.Information, "Figures and traces go to a collector over OTLP; they hold no person and no text")]
    internal static partial void TelemetryOn(this ILogger log);
}
