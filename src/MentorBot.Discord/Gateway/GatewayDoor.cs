using MentorBot.Discord.Rest;
using MentorBot.Runtime.Http;

namespace MentorBot.Discord.Gateway;

/// <summary>Finds the address for a new session, and waits as long as Discord's limits on new sessions ask for.</summary>
internal sealed class GatewayDoor(DiscordApi api, IdentifyLedger ledger, TimeProvider time)
{
    // Who stood in line for longer may find that those before have used up what Discord allowed when it was asked.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    /// <summary>The gateway's address, at a time when a session may be begun there.</summary>
    internal async Task<ApiOutcome<Uri>> FindAsync(CancellationToken cancel)
    {
        while (true)
        {
            TimeSpan wait;
            switch (await api.GetGatewayAsync(cancel))
            {
                case ApiOutcome<Wire.GatewayBotPayload>.Ok { Value: var gateway } when GatewayAddress.TryRead(gateway.Url, out var url):
                    // From when it was told: an answer that takes long to come is no older for that than another.
                    var told = time.GetTimestamp();
                    wait = await ledger.WaitAsync(gateway.SessionStartLimit, cancel);
                    if (wait <= TimeSpan.Zero && time.GetElapsedTime(told) <= Fresh)
                    {
                        return new ApiOutcome<Uri>.Ok(url);
                    }

                    break;
                case ApiOutcome<Wire.GatewayBotPayload>.SlowDown slow:
                    wait = slow.Wait;
                    break;
                case ApiOutcome<Wire.GatewayBotPayload>.Refused refused:
                    return new ApiOutcome<Uri>.Refused(refused.Code, refused.Message);
                case ApiOutcome<Wire.GatewayBotPayload>.Unreachable unreachable:
                    return new ApiOutcome<Uri>.Unreachable(unreachable.Reason);
                default:
                    return new ApiOutcome<Uri>.Unreachable("Discord named no gateway");
            }

            await Task.Delay(wait, time, cancel);
        }
    }

    /// <summary>Counts the session that is begun now.</summary>
    internal Task CountAsync(CancellationToken cancel) => ledger.CountAsync(cancel);
}
