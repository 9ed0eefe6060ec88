using MentorBot.Discord.Commands;
using MentorBot.Discord.Gateway;
using MentorBot.Discord.Interactions;
using MentorBot.Discord.Operation;
using MentorBot.Runtime.State;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MentorBot.Discord;

/// <summary>Keeps the bot on Discord for as long as the process runs; when Discord refuses it for good, it says so and ends quietly. Where interactions come by HTTP, it registers the commands and opens no connection.</summary>
internal sealed class DiscordWorker(
    IOptions<DiscordOptions> options,
    GatewayShards shards,
    DiscordEvents events,
    SoleRegistrar registrar,
    Action<PlatformRefusal> refused) : BackgroundService
{
    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await events.DrainAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.IsOn)
        {
            return;
        }

        var warming = Task.Run(InteractionEvents.Warm, stoppingToken);
        var registering = options.Value.RegisterCommands ? registrar.RegisterAsync(stoppingToken) : Task.CompletedTask;
        if (!options.Value.IsHttp)
        {
            await Connect(stoppingToken);
        }

        await Task.WhenAll(warming, registering).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task Connect(CancellationToken stoppingToken)
    {
        try
        {
            var reason = await shards.RunAsync(events.Publish, stoppingToken);
            refused(new PlatformRefusal("Discord", reason));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Asked to stop: the connection has left so that a restart can resume.
        }
    }
}
