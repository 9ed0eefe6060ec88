using System.Globalization;
using MentorBot.Discord.Operation;
using MentorBot.Discord.Rest;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Sockets;

namespace MentorBot.Discord.Gateway;

/// <summary>Into how many shards the bot's servers are split: as the settings say, or as Discord recommends (https://discord.com/developers/docs/events/gateway#get-gateway-bot).</summary>
internal sealed class ShardCount(string setting, DiscordApi api, Surroundings around)
{
    /// <summary>The number, as soon as it is known; null when Discord does not know the token.</summary>
    internal async Task<int?> FindAsync(CancellationToken cancel)
    {
        around.Pulse.Begin();
        if (int.TryParse(setting, NumberStyles.None, CultureInfo.InvariantCulture, out var said))
        {
            return said;
        }

        foreach (var delay in ReconnectDelays.Sequence(around.Chance).Skip(1))
        {
            var (reason, wait) = ("Discord recommends no number of shards", delay);
            switch (await api.GetGatewayAsync(cancel))
            {
                case ApiOutcome<GatewayBotPayload>.Ok { Value.Shards: > 0 and { } recommended }:
                    return recommended;
                case ApiOutcome<GatewayBotPayload>.Refused { Code: 401 }:
                    around.Log.GatewayRefused(CloseCodes.TokenRefused);
                    around.Pulse.Refused();
                    return null;
                case ApiOutcome<GatewayBotPayload>.Refused refused:
                    reason = $"{refused.Code} {refused.Message}";
                    break;
                case ApiOutcome<GatewayBotPayload>.SlowDown slow:
                    (reason, wait) = ("Discord asked for patience", slow.Wait);
                    break;
                case ApiOutcome<GatewayBotPayload>.Unreachable unreachable:
                    reason = unreachable.Reason;
                    break;
            }

            around.Log.GatewayNotReached(reason);
            await Task.Delay(wait, around.Time, cancel);
        }

        return null;
    }
}
