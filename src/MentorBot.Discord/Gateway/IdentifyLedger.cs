using System.Data.Common;
using System.Text.Json;
using MentorBot.Discord.Operation;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.State;
using Microsoft.Extensions.Logging;

namespace MentorBot.Discord.Gateway;

/// <summary>How many sessions were begun since when, and when the last one was.</summary>
internal sealed record IdentifyCount(DateTimeOffset Since, int Count, DateTimeOffset Last);

/// <summary>Counts the sessions we begin, over restarts: Discord resets the token of a bot that begins more than 1,000 a day (https://discord.com/developers/docs/events/gateway#session-start-limit).</summary>
internal sealed class IdentifyLedger(IStateStore store, string applicationId, TimeProvider time, ILogger log)
{
    /// <summary>With so few session starts left, the rest is for whoever repairs the bot.</summary>
    internal const int Reserve = 5;

    /// <summary>The most sessions we begin in a day, whatever Discord says.</summary>
    internal const int MostPerDay = 900;

    /// <summary>The time between two sessions. Discord counts five seconds between two IDENTIFYs; we count from before a socket is opened, and opening takes its time.</summary>
    internal static readonly TimeSpan Spacing = TimeSpan.FromSeconds(7);

    private static readonly TimeSpan Day = TimeSpan.FromHours(24);
    private static readonly TimeSpan AtLeast = TimeSpan.FromMinutes(1);

    private readonly string _key = $"discord.identifies.{applicationId}";
    private IdentifyCount? _count;

    /// <summary>How long to wait before a session may be begun; zero means that it is counted and may begin now.</summary>
    internal async Task<TimeSpan> TakeAsync(SessionStartLimitPayload? limit, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var count = _count ??= await Read(cancel) ?? new IdentifyCount(now, 0, DateTimeOffset.MinValue);
        if (now - count.Since >= Day)
        {
            count = count with { Since = now, Count = 0 };
        }

        var wait = WaitFor(limit, count, now);
        if (wait > TimeSpan.Zero)
        {
            return wait;
        }

        _count = count with { Count = count.Count + 1, Last = now };
        await Write(_count, cancel);
        return TimeSpan.Zero;
    }

    private static TimeSpan WaitFor(SessionStartLimitPayload? limit, IdentifyCount count, DateTimeOffset now)
    {
        if (limit is { Remaining: <= Reserve })
        {
            var reset = TimeSpan.FromMilliseconds(limit.ResetAfter ?? 0);
            return reset > AtLeast ? reset : AtLeast;
        }

        var sinceLast = now - count.Last;
        return count.Count >= MostPerDay ? count.Since + Day - now
            : sinceLast >= TimeSpan.Zero && sinceLast < Spacing ? Spacing - sinceLast
            : TimeSpan.Zero;
    }

    private async Task<IdentifyCount?> Read(CancellationToken cancel)
    {
        try
        {
            var text = await store.ReadAsync(_key, cancel);
            return text is null ? null : JsonSerializer.Deserialize(text, GatewayJson.Default.IdentifyCount);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (DbException fault)
        {
            log.StateUnreachable(fault);
            return null;
        }
    }

    private async Task Write(IdentifyCount count, CancellationToken cancel)
    {
        try
        {
            await store.WriteAsync(_key, JsonSerializer.Serialize(count, GatewayJson.Default.IdentifyCount), cancel);
        }
        catch (DbException fault)
        {
            log.StateUnreachable(fault);
        }
    }
}
