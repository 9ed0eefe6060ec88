using Microsoft.Extensions.Options;

namespace MentorBot.Telemetry;

/// <summary>Checks where figures are to go; each message names the key and what to do, and never the value, which may hold a secret.</summary>
internal sealed class TelemetryOptionsCheck : IValidateOptions<TelemetryOptions>
{
    // Each is put behind the endpoint where it is needed: https://opentelemetry.io/docs/specs/otel/protocol/exporter/#endpoint-urls-for-otlphttp
    private static readonly string[] Signals = ["/v1/traces", "/v1/metrics", "/v1/logs"];

    public ValidateOptionsResult Validate(string? name, TelemetryOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(TelemetryOptions options)
    {
        if (options.IsOurs && !(Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https", UserInfo: "", Query: "" }))
        {
            yield return "Telemetry:Otlp:Endpoint is not the address of a collector: give one such as http://collector:4318; what it should know you by belongs into Telemetry:Otlp:Headers.";
        }
        else if (options.IsOurs && Signals.Any(signal => options.Endpoint!.TrimEnd('/', ' ').EndsWith(signal, StringComparison.OrdinalIgnoreCase)))
        {
            yield return "Telemetry:Otlp:Endpoint ends in the path of one signal: give the address alone, such as http://collector:4318; /v1/metrics and /v1/traces are put behind it.";
        }

        if (!options.IsGrpc && !string.Equals(options.Protocol, TelemetryOptions.HttpProtobuf, StringComparison.OrdinalIgnoreCase))
        {
            yield return "Telemetry:Otlp:Protocol is neither HttpProtobuf nor Grpc: give one of them, or leave it out for HttpProtobuf.";
        }

        if (!string.IsNullOrWhiteSpace(options.Headers) && !options.Headers.Split(',').All(IsHeader))
        {
            yield return "Telemetry:Otlp:Headers is not a list of headers: give them as name=value,name=value.";
        }
    }

    private static bool IsHeader(string text) => text.IndexOf('=', StringComparison.Ordinal) > 0 && !text.Any(char.IsControl);
}
