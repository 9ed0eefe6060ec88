using MentorBot.Discord.Commands;
using MentorBot.Discord.Diagnosis;
using MentorBot.Discord.Endpoint;
using MentorBot.Discord.Gateway;
using MentorBot.Discord.Interactions;
using MentorBot.Discord.Messages;
using MentorBot.Discord.Operation;
using MentorBot.Discord.Rest;
using MentorBot.Runtime.Diagnosis;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Replicas;
using MentorBot.Runtime.Sockets;
using MentorBot.Runtime.State;
using MentorBot.Runtime.Telemetry;
using MentorBot.Runtime.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MentorBot.Discord;

/// <summary>The one door to this adapter.</summary>
public static class DiscordServices
{
    /// <summary>The name of the HTTP client for Discord.</summary>
    public const string HttpClientName = "discord";

    private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Adds Discord, with settings under the key <c>Discord</c>. The host brings <see cref="TurnRunner" />, its <see cref="TurnGate" />, a <c>Func&lt;KnowledgeBase&gt;</c>, <see cref="IStateStore" />, <see cref="ILeaseStore" />
    /// and an <c>Action&lt;PlatformRefusal&gt;</c>; <see cref="CommandRegistrar" /> is there for a verb,
    /// and <see cref="InteractionEndpoint" /> for a web server where <see cref="DiscordOptions.IsHttp" />.
    /// </summary>
    public static IServiceCollection AddDiscord(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<DiscordOptions>, DiscordOptionsCheck>();
        services.AddOptions<DiscordOptions>().BindConfiguration("Discord").ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<RunningTurns>();
        services.TryAddSingleton<SeenEvents>();
        services.TryAddSingleton<Pulses>();
        services.AddKeyedSingleton(DiscordOptions.Platform, (provider, _) => provider.GetRequiredService<Pulses>().Of(DiscordOptions.Platform));
        AddApi(services);
        AddGateway(services);
        services.AddSingleton<InteractionEvents>();
        services.AddSingleton<InstantAnswers>();
        services.AddSingleton<MessageEvents>();
        services.AddSingleton<DiscordEvents>();
        AddEndpoint(services);
        services.AddSingleton<SoleRegistrar>();
        services.AddHostedService<DiscordWorker>();
        services.AddKeyedSingleton<IExamination>(DiscordOptions.Platform, (provider, _) => new DiscordExamination(
            provider.GetRequiredService<DiscordApi>(),
            provider.GetRequiredService<IOptions<DiscordOptions>>(),
            (url, cancel) => ClientFrameSocket.OpenAsync(url, Options(provider).UserAgent, cancel),
            new Inquiry(provider.GetRequiredService<TimeProvider>())));
        return services;
    }

    private static void AddApi(IServiceCollection services)
    {
        // Addresses hold interaction tokens, so the client's own logging has to go.
        services.AddHttpClient(HttpClientName)
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { PooledConnectionLifetime = ConnectionLifetime, UseCookies = false, AllowAutoRedirect = false, ActivityHeadersPropagator = null })
            .AddHttpMessageHandler(() => new RateLimitCount(DiscordOptions.Platform))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigureHttpClient((provider, client) =>
            {
                var options = Options(provider);
                client.BaseAddress = new Uri(options.ApiUrl.AbsoluteUri.TrimEnd('/') + "/");
                client.Timeout = CallTimeout;
                client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", options.UserAgent);
            });
        services.AddSingleton(provider => new DiscordCalls(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(HttpClientName),
            new Buckets(provider.GetRequiredService<TimeProvider>(), DiscordCalls.PerSecond),
            Options(provider).Token,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<DiscordCalls>>()));
        services.AddSingleton(provider => new DiscordApi(provider.GetRequiredService<DiscordCalls>(), Options(provider).ApplicationId ?? ""));
        services.AddSingleton(provider => new CommandRegistrar(
            provider.GetRequiredService<DiscordApi>(),
            provider.GetRequiredService<TimeProvider>(),
            Random.Shared.NextDouble,
            provider.GetRequiredService<ILogger<CommandRegistrar>>()));
    }

    private static void AddGateway(IServiceCollection services)
    {
        services.AddReplicas();
        services.AddSingleton(provider => new GatewayShards(
            new ShardCount(Options(provider).Shards, provider.GetRequiredService<DiscordApi>(), Around(provider)),
            shard => Connection(provider, shard),
            provider.GetRequiredService<LeaseHolder>(),
            provider.GetRequiredKeyedService<PlatformPulse>(DiscordOptions.Platform),
            Options(provider).ApplicationId ?? ""));
    }

    private static GatewayConnection Connection(IServiceProvider provider, Shard shard)
    {
        var (options, around) = (Options(provider), Around(provider));
        var id = options.ApplicationId ?? "";
        var store = provider.GetRequiredService<IStateStore>();
        var books = new IdentifyBooks(store, provider.GetRequiredService<ILeaseStore>(), id);
        return new GatewayConnection(
            (url, cancel) => ClientFrameSocket.OpenAsync(url, options.UserAgent, cancel),
            new GatewayDoor(provider.GetRequiredService<DiscordApi>(), new IdentifyLedger(books, shard, around.Time, around.Log), around.Time),
            new GatewayMemory(store, shard.KeyOf(id), around.Time, around.Log),
            new GatewayIdentity(options.Token ?? "", options.FreeText ? GatewayIdentity.FreeTextIntents : 0, shard),
            around);
    }

    private static Surroundings Around(IServiceProvider provider) =>
        new(provider.GetRequiredKeyedService<PlatformPulse>(DiscordOptions.Platform), Random.Shared.NextDouble, provider.GetRequiredService<ILogger<GatewayConnection>>());

    private static void AddEndpoint(IServiceCollection services)
    {
        services.AddSingleton<InteractionIntake>();
        services.AddSingleton(provider => new InteractionEndpoint(
            provider.GetRequiredService<InteractionIntake>(),
            provider.GetRequiredService<IOptions<DiscordOptions>>(),
            provider.GetRequiredKeyedService<PlatformPulse>(DiscordOptions.Platform),
            provider.GetRequiredService<ILogger<InteractionEndpoint>>()));
    }

    private static DiscordOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<DiscordOptions>>().Value;
}
