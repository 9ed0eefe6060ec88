using Microsoft.Extensions.Options;

namespace MentorBot.Telemetry;

/// <summary>The one door of telemetry.</summary>
internal static class TelemetryServices
{
    /// <summary>Adds it, with settings under the key <c>Telemetry:Otlp</c>; call it first, so that the first connection is counted too.</summary>
    internal static IServiceCollection AddTelemetry(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<TelemetryOptions>, TelemetryOptionsCheck>();
        services.AddOptions<TelemetryOptions>().BindConfiguration(TelemetryOptions.Section).ValidateOnStart();
        services.AddHostedService<TelemetryExport>();
        return services;
    }
}
