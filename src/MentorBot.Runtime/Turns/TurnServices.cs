using MentorBot.Core.Knowledge;
using MentorBot.Runtime.Pictures;
using MentorBot.Runtime.Replicas;
using MentorBot.Runtime.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MentorBot.Runtime.Turns;

/// <summary>The one door of the turn loop.</summary>
public static class TurnServices
{
    /// <summary>Adds the loop and what it shares; call it before the platforms, so that turns under way are waited for after the platforms have stopped.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SeenEvents>();
        services.AddSingleton<Pulses>();
        services.AddSingleton<RunningTurns>();
        services.AddSingleton(TurnPace.Unlimited);
        services.AddSingleton<TurnGate>();
        services.AddSingleton<NoteKeeper>();
        services.AddSingleton<TurnMemory>();
        services.AddSingleton<Forgetting>();
        services.AddSingleton(provider => new TurnRunner(
            provider.GetRequiredService<TurnMemory>(),
            provider.GetRequiredService<Func<KnowledgeBase>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<TurnRunner>>())
        {
            Pictures = provider.GetService<IPictureMaker>() ?? NoPictures.Instance,
            Overview = provider.GetService<IOverview>() ?? NoOverview.Instance,
        });

        // Stopped after the turns have come to their end, so that their last notes are kept too.
        services.AddHostedService(provider => provider.GetRequiredService<NoteKeeper>());
        services.AddHostedService<TurnDrain>();
        return services;
    }

    /// <summary>Adds the limits per person and channel, with settings under the key <c>Limits</c>; without them everybody goes at their own pace.</summary>
    public static IServiceCollection AddTurnLimits(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<TurnLimitOptions>, TurnLimitOptionsCheck>();
        services.AddOptions<TurnLimitOptions>().BindConfiguration("Limits").ValidateOnStart();
        services.AddSingleton(provider => new TurnPace(provider.GetRequiredService<IOptions<TurnLimitOptions>>().Value, provider.GetRequiredService<TimeProvider>()));
        return services;
    }

    /// <summary>Lets the turns under way finish when the process stops; hosted services stop in reverse order, so the platforms have gone by then.</summary>
    private sealed class TurnDrain(RunningTurns turns) : IHostedService
    {
        public Task StartAsync(CancellationToken cancel) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancel) => turns.DrainAsync(cancel);
    }
}
