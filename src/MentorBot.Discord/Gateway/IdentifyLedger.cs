using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using MentorBot.Discord.Operation;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Replicas;
using MentorBot.Runtime.State;
using Microsoft.Extensions.Logging;

namespace MentorBot.Discord.Gateway;

/// <summary>How many sessions were begun since when.</summary>
internal sealed record IdentifyCount(DateTimeOffset Since, int Count);

/// <summary>What the ledger of a shard is kept in, under the names of a bot.</summary>
internal sealed record IdentifyBooks(IStateStore State, ILeaseStore Leases, string ApplicationId);

/// <summary>Counts the sessions we begin and keeps them apart, over restarts and processes: Discord resets the token of a bot that begins more than 1,000 a day (https://discord.com/developers/docs/events/gateway#session-start-limit).</summary>
/// <remarks>Who begins a session takes a lease before the socket is opened, and with the IDENTIFY lets it run for <see cref="Spacing" />. So the next one in the same line, in whatever process, comes later by the database's clock; and the count is changed by one at a time.</remarks>
internal sealed class IdentifyLedger(IdentifyBooks books, Shard shard, TimeProvider time, ILogger log)
{
    /// <summary>With so few session starts left, the rest is for whoever repairs the bot.</summary>
    internal const int Reserve = 5;

    /// <summary>The most sessions we begin in a day in one line, whatever Discord says.</summary>
    internal const int MostPerDay = 900;

    /// <summary>The time between two sessions: Discord's five seconds between two IDENTIFYs, and what the way there may take from them.</summary>
    internal static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5.5);

    /// <summary>How long the way from here to IDENTIFY may take.</summary>
    internal static readonly TimeSpan Opening = TimeSpan.FromSeconds(30);

    /// <summary>The time between two looks whether the line is free.</summary>
    internal static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Day = TimeSpan.FromHours(24);
    private static readonly TimeSpan AtLeast = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan WritePatience = TimeSpan.FromSeconds(1);

    private readonly string _self = Replica.New().Name;
    private KeptText? _kept;
    private IdentifyCount? _count;
    private int _line;
    private Lease? _turn;
    private long? _last;

    /// <summary>How long to wait before a session may be begun; zero means that it may begin now, and that the next IDENTIFY in this line is ours.</summary>
    internal async Task<TimeSpan> WaitAsync(SessionStartLimitPayload? limit, CancellationToken cancel)
    {
        await StandInLine(shard.Line(limit?.MaxConcurrency), cancel);
        _count = Read(await _kept!.ReadAsync(cancel)) ?? _count;
        var now = time.GetUtcNow();
        var count = Today(now);
        if (limit is not { Remaining: <= Reserve } && count.Count < MostPerDay)
        {
            return TimeSpan.Zero;
        }

        var reset = limit is { Remaining: <= Reserve } ? TimeSpan.FromMilliseconds(limit.ResetAfter ?? 0) : count.Since + Day - now;
        var wait = reset > AtLeast ? reset : AtLeast;
        log.SessionStartsExhausted(limit?.Remaining ?? 0, wait);
        return wait;
    }

    /// <summary>Counts a session that is begun now, and gives the note of it a moment to be kept before.</summary>
    internal async Task CountAsync(CancellationToken cancel)
    {
        var count = Today(time.GetUtcNow());
        (_last, _count) = (time.GetTimestamp(), count with { Count = count.Count + 1 });
        _kept?.Write(JsonSerializer.Serialize(_count, GatewayJson.Default.IdentifyCount));
        using var patience = new CancellationTokenSource(WritePatience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancel);
        await (_kept?.FlushAsync(either.Token) ?? Task.CompletedTask);
        if (_turn is { } turn)
        {
            _turn = null;
            await ((Task)Task.Run(() => books.Leases.TryKeepAsync(turn, Spacing, either.Token), either.Token)).WaitAsync(either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task StandInLine(int line, CancellationToken cancel)
    {
        if (_kept is null || _line != line)
        {
            (_line, _kept, _turn) = (line, new KeptText(books.State, KeyOf("discord.identifies", line), log), null);
        }

        while (await UntilOurTurn(cancel) is var wait && wait > TimeSpan.Zero)
        {
            log.SessionStartSpaced(wait);
            await Task.Delay(wait, time, cancel);
        }
    }

    private async Task<TimeSpan> UntilOurTurn(CancellationToken cancel)
    {
        if (_last is { } last && time.GetElapsedTime(last) is var since && since < Spacing)
        {
            return Spacing - since;
        }

        try
        {
            _turn = await books.Leases.TryTakeAsync(KeyOf("discord.identify", _line), _self, Opening, cancel);
            return _turn is null ? Look : TimeSpan.Zero;
        }
        catch (DbException fault)
        {
            // Alone on a file, our own clock above knows enough; else another process may be in line, and our leases run out anyway.
            log.StateUnreachable(fault);
            return books.Leases.IsShared ? Look : TimeSpan.Zero;
        }
    }

    private string KeyOf(string what, int line) => line == 0 ? $"{what}.{books.ApplicationId}" : string.Create(CultureInfo.InvariantCulture, $"{what}.{books.ApplicationId}.{line}");

    private IdentifyCount Today(DateTimeOffset now) => _count switch
    {
        null => new IdentifyCount(now, 0),
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
