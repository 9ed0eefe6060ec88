using MentorBot.Discord.Operation;
using MentorBot.Discord.Rest;
using MentorBot.Runtime.Http;
using Microsoft.Extensions.Logging;

namespace MentorBot.Discord.Gateway;

/// <summary>Finds the address for a new session, and waits as long as Discord's limits on new sessions ask for.</summary>
internal sealed class GatewayDoor(DiscordApi api, IdentifyLedger ledger, TimeProvider time, ILogger log)
{
    /// <summary>The gateway's address, with one session start counted for it.</summary>
    internal async Task<ApiOutcome<Uri>> FindAsync(CancellationToken cancel)
    {
        while (true)
        {
            var outcome = await api.GetGatewayAsync(cancel);
            switch (outcome)
            {
                case ApiOutcome<Wire.GatewayBotPayload>.Ok { Value: var gateway } when GatewayAddress.TryRead(gateway.Url, out var url):
                    var wait = await ledger.TakeAsync(gateway.SessionStartLimit, cancel);
                    if (wait <= TimeSpan.Zero)
                    {
                        return new ApiOutcome<Uri>.Ok(url);
                    }

                    log.SessionStartsExhausted(gateway.SessionStartLimit?.Remaining ?? 0, wait);
                    await Task.Delay(wait, time, cancel);
                    break;
                case ApiOutcome<Wire.GatewayBotPayload>.SlowDown slow:
                    await Task.Delay(slow.Wait, time, cancel);
                    break;
                case ApiOutcome<Wire.GatewayBotPayload>.Refused refused:
                    return new ApiOutcome<Uri>.Refused(refused.Code, refused.Message);
                case ApiOutcome<Wire.GatewayBotPayload>.Unreachable unreachable:
                    return new ApiOutcome<Uri>.Unreachable(unreachable.Reason);
                default:
                    return new ApiOutcome<Uri>.Unreachable("Discord named no gateway");
            }
        }
    }
}
