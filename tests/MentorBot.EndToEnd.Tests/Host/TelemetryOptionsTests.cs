using MentorBot.Telemetry;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>An address at which no collector takes both figures and traces is refused at the start, and never told.</summary>
public sealed class TelemetryOptionsTests
{
    [Theory]
    [InlineData("http://collector:4318", true)]
    [InlineData("https://collector.example/otlp/", true)]
    [InlineData("http://collector:4318/v1/traces", false)]
    [InlineData("http://collector:4318/otlp/v1/metrics/", false)]
    [InlineData("http://collector:4318/V1/Logs", false)]
    [InlineData("http://somebody:hunter2@collector:4318", false)]
    public void The_address_of_a_collector_has_no_path_of_a_signal(string endpoint, bool isSound)
    {
        var result = new TelemetryOptionsCheck().Validate(name: null, new TelemetryOptions { Endpoint = endpoint });
        result.Succeeded.ShouldBe(isSound);
        (result.FailureMessage ?? "Telemetry:Otlp:Endpoint").ShouldContain("Telemetry:Otlp:Endpoint");
        (result.FailureMessage ?? "").ShouldNotContain("hunter2");
    }
}
