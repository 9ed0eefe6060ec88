using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace MentorBot.Runtime.Turns;

/// <summary>The one door of the turn loop.</summary>
public static class TurnServices
{
    /// <summary>Adds the loop and what it shares; call it before the platforms, so that turns under way are waited for after the platforms have stopped.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SeenEvents>();
        services.AddSingleton<RunningTurns>();
        services.AddSingleton<TurnRunner>();
        services.AddHostedService<TurnDrain>();
        return services;
    }

    /// <summary>Lets the turns under way finish when the process stops; hosted services stop in reverse order, so the platforms have gone by then.</summary>
    private sealed class TurnDrain(RunningTurns turns) : IHostedService
    {
        public Task StartAsync(CancellationToken cancel) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancel) => turns.DrainAsync(cancel);
    }
}
