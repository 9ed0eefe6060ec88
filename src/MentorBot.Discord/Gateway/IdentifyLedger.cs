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

    /// <summary>The time between two sessions: Discord's five seconds between two IDENTIFYs, and what the way there may take from them.</summary>
    internal static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5.5);

    private static readonly TimeSpan Day = TimeSpan.FromHours(24);
    private static readonly TimeSpan AtLeast = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan WritePatience = TimeSpan.FromSeconds(1);

    private readonly KeptText _kept = new(store, $"discord.identifies.{applicationId}", log);
    private IdentifyCount? _count;
    private long? _last;

    /// <summary>How long to wait before a session may be begun; zero means that it may begin now.</summary>
    internal async Task<TimeSpan> WaitAsync(SessionStartLimitPayload? limit, CancellationToken cancel)
    {
        _count ??= Read(await _kept.ReadAsync(cancel));
        var now = time.GetUtcNow();
        var count = Today(now);
        if (limit is { Remaining: <= Reserve } || count.Count >= MostPerDay)
        {
            var reset = limit is { Remaining: <= Reserve } ? TimeSpan.FromMilliseconds(limit.ResetAfter ?? 0) : count.Since + Day - now;
            var wait = reset > AtLeast ? reset : AtLeast;
            log.SessionStartsExhausted(limit?.Remaining ?? 0, wait);
            return wait;
        }

        // After a restart the wall clock is all there is; until then it may be set as it likes.
        var sinceLast = _last is { } stamp ? time.GetElapsedTime(stamp) : now - count.Last;
        if (sinceLast < TimeSpan.Zero || sinceLast >= Spacing)
        {
            return TimeSpan.Zero;
        }

        log.SessionStartSpaced(Spacing - sinceLast);
        return Spacing - sinceLast;
    }

    /// <summary>Counts a session that is begun now, and gives the note of it a moment to be kept before.</summary>
    internal async Task CountAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var count = Today(now);
        (_last, _count) = (time.GetTimestamp(), count with { Count = count.Count + 1, Last = now });
        _kept.Write(JsonSerializer.Serialize(_count, GatewayJson.Default.IdentifyCount));
        using var patience = new CancellationTokenSource(WritePatience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancel);
        await _kept.FlushAsync(either.Token);
    }

    private IdentifyCount Today(DateTimeOffset now) => _count switch
    {
        null => new IdentifyCount(now, 0, DateTimeOffset.MinValue),
        { } count when now < count.Since => count with { Since = now },
        { } count when now - count.Since >= Day => count with { Since = now, Count = 0 },
        { } count => count,
    };

    private static IdentifyCount? Read(string? text)
    {
        try
        {
            return text is null ? null : JsonSerializer.Deserialize(text, GatewayJson.Default.IdentifyCount);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
