using MentorBot.Runtime.Diagnosis;
using MentorBot.Runtime.Sockets;
using MentorBot.Runtime.Telemetry;
using MentorBot.Slack.Assistant;
using MentorBot.Slack.Diagnosis;
using MentorBot.Slack.Endpoint;
using MentorBot.Slack.Home;
using MentorBot.Slack.Locales;
using MentorBot.Slack.Lookups;
using MentorBot.Slack.Operation;
using MentorBot.Slack.WebApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MentorBot.Slack;

/// <summary>The one door into this room.</summary>
public static class SlackServices
{
    private const string Client = "slack";

    private static readonly string UserAgent = $"MentorBot/{typeof(SlackServices).Assembly.GetName().Version?.ToString(3)}";

    /// <summary>Adds the Slack adapter, which is off while there are no tokens. Wants in the container: the turn loop, its running turns and seen events, a clock, and an <c>Action&lt;PlatformRefusal&gt;</c>; brings <see cref="SlackEndpoint" /> for a web server where <see cref="SlackOptions.IsHttp" />.</summary>
    public static IServiceCollection AddSlack(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<SlackOptions>, SlackOptionsCheck>();
        services.AddOptions<SlackOptions>().BindConfiguration(SlackOptions.Section).ValidateOnStart();

        // Response URLs are secrets, and the client factory's own loggers would write them down.
        services.AddHttpClient(Client, http => http.Timeout = TimeSpan.FromSeconds(10))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false, ActivityHeadersPropagator = null })
            .AddHttpMessageHandler(() => new RateLimitCount(SlackOptions.Platform))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
        services.AddSingleton(provider => new SlackApi(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(Client),
            provider.GetRequiredService<IOptions<SlackOptions>>().Value,
            (url, cancel) => ClientFrameSocket.OpenAsync(url, UserAgent, cancel),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<KnownLocales>();
        services.AddSingleton<HomeTab>();
        services.AddSingleton<AssistantPane>();
        services.TryAddSingleton<Pulses>();
        services.AddKeyedSingleton(SlackOptions.Platform, (provider, _) => provider.GetRequiredService<Pulses>().Of(SlackOptions.Platform));
        services.AddSingleton<SlackTurns>();
        services.AddSingleton<SlackDesk>();
        services.AddSingleton<NameOffers>();
        services.AddSingleton<SlackIntake>();
        services.AddSingleton(provider => new SlackEndpoint(
            provider.GetRequiredService<SlackIntake>(),
            provider.GetRequiredService<IOptions<SlackOptions>>(),
            provider.GetRequiredKeyedService<PlatformPulse>(SlackOptions.Platform),
            provider.GetRequiredService<ILogger<SlackEndpoint>>()));
        services.AddHostedService<SlackWorker>();
        services.AddKeyedSingleton<IExamination>(SlackOptions.Platform, (provider, _) => new SlackExamination(
            provider.GetRequiredService<SlackApi>(),
            provider.GetRequiredService<IOptions<SlackOptions>>(),
            new Inquiry(provider.GetRequiredService<TimeProvider>())));
        return services;
    }
}
