using MentorBot.Runtime.Replicas;
using MentorBot.Runtime.Telemetry;

namespace MentorBot.Discord.Gateway;

/// <summary>Keeps every shard of the gateway connected that no other process has: each goes by a lease, and with it the session that can be resumed.</summary>
/// <param name="count">How many shards there are.</param>
/// <param name="connect">Makes the connection of a shard.</param>
/// <param name="leases">Lets one process at a time have a shard.</param>
/// <param name="pulse">For operators.</param>
/// <param name="applicationId">The bot's id, so that two bots may share a database.</param>
internal sealed class GatewayShards(ShardCount count, Func<Shard, GatewayConnection> connect, LeaseHolder leases, PlatformPulse pulse, string applicationId)
{
    /// <summary>Stays connected until Discord refuses one shard for good, which is a refusal of the bot, and says why; cancelling leaves so that a restart or another process can resume.</summary>
    internal async Task<string> RunAsync(PublishEvent publish, CancellationToken cancel)
    {
        if (await count.FindAsync(cancel) is not { } number)
        {
            return CloseCodes.TokenRefused;
        }

        using var all = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var running = Shard.All(number).Select(shard => leases.RunAsync(NameOf(shard), tenure => Connect(shard, publish, tenure), () => pulse.StandsBy(shard), all.Token)).ToList();
        var first = await Task.WhenAny(running);
        await all.CancelAsync();
        await ((Task)Task.WhenAll(running)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return await first;
    }

    private string NameOf(Shard shard) => FormattableString.Invariant($"discord.{applicationId}.shard.{shard.Id}of{shard.Count}");

    private async Task<string> Connect(Shard shard, PublishEvent publish, CancellationToken tenure)
    {
        await using var connection = connect(shard);
        return await connection.RunAsync(publish, tenure);
    }
}
