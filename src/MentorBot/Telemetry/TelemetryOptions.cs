namespace MentorBot.Telemetry;

/// <summary>Where figures and traces go, under the key <c>Telemetry:Otlp</c>; without an endpoint nothing is measured and nothing goes anywhere.</summary>
internal sealed class TelemetryOptions
{
    /// <summary>The section of the configuration.</summary>
    internal const string Section = "Telemetry:Otlp";

    internal const string HttpProtobuf = "HttpProtobuf";
    internal const string Grpc = "Grpc";

    // What OpenTelemetry itself reads (https://opentelemetry.io/docs/specs/otel/protocol/exporter/).
    private const string Standard = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>The address of a collector, without a path of a signal, such as <c>http://collector:4318</c>.</summary>
    public string? Endpoint { get; set; }

    /// <summary>How it is spoken to: <c>HttpProtobuf</c> (port 4318 as a rule) or <c>Grpc</c> (4317).</summary>
    public string Protocol { get; set; } = HttpProtobuf;

    /// <summary>What is sent along for the collector to know us by, as <c>name=value,name=value</c>; a secret.</summary>
    public string? Headers { get; set; }

    /// <summary>Whether the endpoint is given here.</summary>
    internal bool IsOurs => !string.IsNullOrWhiteSpace(Endpoint);

    /// <summary>Whether an endpoint is given here or in OpenTelemetry's own way; then its other variables hold too.</summary>
    internal bool IsOn => IsOurs || !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(Standard));

    /// <summary>Whether it is spoken to by gRPC.</summary>
    internal bool IsGrpc => string.Equals(Protocol, Grpc, StringComparison.OrdinalIgnoreCase);
}
