using MentorBot.Runtime.Diagnosis;
using Microsoft.Extensions.Options;

namespace MentorBot.Web;

/// <summary>The one door to the bot's web server.</summary>
internal static class WebServices
{
    /// <summary>Adds it, with settings under the key <c>Web</c>; call it after the platforms, so that it is the first to stop.</summary>
    internal static IServiceCollection AddWeb(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<WebOptions>, WebOptionsCheck>();
        services.AddOptions<WebOptions>().BindConfiguration(WebOptions.Section).ValidateOnStart();
        services.AddSingleton<HealthEndpoint>();
        services.AddSingleton<WebRoutes>();
        services.AddSingleton<WebDoor>();
        services.AddHostedService(provider => provider.GetRequiredService<WebDoor>());
        services.AddKeyedSingleton<IExamination, WebExamination>(WebExamination.Here.Name);
        return services;
    }
}
