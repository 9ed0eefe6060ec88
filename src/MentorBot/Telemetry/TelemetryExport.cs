using MentorBot.KnowledgeFolder.Watching;
using MentorBot.Runtime.Telemetry;
using MentorBot.Runtime.Turns;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace MentorBot.Telemetry;

/// <summary>Sends our own figures and spans to a collector over OTLP (https://opentelemetry.io/docs/specs/otlp/), where one is named.</summary>
/// <remarks>
/// Only sources of ours and the runtime's own figures: the HTTP client's spans would hold addresses, and an address can hold a secret.
/// It is ended with the container, after the last turn, so that its last figures go out too.
/// </remarks>
internal sealed class TelemetryExport(IOptions<TelemetryOptions> options, ILogger<TelemetryExport> log) : IHostedService, IDisposable
{
    // The .NET runtime's own figures: memory, collections, the thread pool (https://learn.microsoft.com/dotnet/core/diagnostics/built-in-metrics-runtime).
    private const string RuntimeMeter = "System.Runtime";

    private const int FarewellMilliseconds = 2000;

    private MeterProvider? _figures;
    private TracerProvider? _spans;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.IsOn)
        {
            _figures = Sdk.CreateMeterProviderBuilder()
                .SetResourceBuilder(Resource())
                .AddMeter(TurnMetrics.MeterName, PlatformMetrics.MeterName, KnowledgeMetrics.MeterName, RuntimeMeter)
                .AddOtlpExporter(exporter => Direct(exporter, "v1/metrics"))
                .Build();
            _spans = Sdk.CreateTracerProviderBuilder()
                .SetResourceBuilder(Resource())
                .AddSource(TurnMetrics.MeterName)
                .AddOtlpExporter(exporter => Direct(exporter, "v1/traces"))
                .Build();
            log.TelemetryOn();
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        _spans?.Shutdown(FarewellMilliseconds);
        _figures?.Shutdown(FarewellMilliseconds);
        _spans?.Dispose();
        _figures?.Dispose();
    }

    // OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES have the last word.
    private static ResourceBuilder Resource() => ResourceBuilder.CreateDefault()
        .AddService("mentorbot", serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version?.ToString(3))
        .AddEnvironmentVariableDetector();

    private void Direct(OtlpExporterOptions exporter, string signal)
    {
        if (options.Value is not { IsOurs: true, Endpoint: { } endpoint } ours)
        {
            return;
        }

        exporter.Protocol = ours.IsGrpc ? OtlpExportProtocol.Grpc : OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = ours.IsGrpc ? new Uri(endpoint) : new Uri($"{endpoint.TrimEnd('/')}/{signal}");
        if (!string.IsNullOrWhiteSpace(ours.Headers))
        {
            exporter.Headers = ours.Headers.Trim();
        }
    }
}
