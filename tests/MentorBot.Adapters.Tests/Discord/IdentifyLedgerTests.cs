using MentorBot.Adapters.Tests.Storage;
using MentorBot.Discord.Gateway;
using MentorBot.Discord.Wire;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>How many sessions may be begun, over restarts.</summary>
public sealed class IdentifyLedgerTests
{
    private static readonly SessionStartLimitPayload Plenty = new(1000, 999, 3_600_000, 1);

    private readonly ManualTime _time = new();
    private readonly MemoryState _state = new();
    private readonly ListLog _log = new();

    [Fact]
    public async Task Two_sessions_are_more_than_five_seconds_apart_also_over_a_restart()
    {
        await Begin(Plenty);
        _time.Advance(TimeSpan.FromSeconds(2));
        (await Ledger().WaitAsync(Plenty, CancellationToken.None)).ShouldBe(IdentifyLedger.Spacing - TimeSpan.FromSeconds(2));
        IdentifyLedger.Spacing.ShouldBeGreaterThan(TimeSpan.FromSeconds(5));
        _time.Advance(IdentifyLedger.Spacing - TimeSpan.FromSeconds(2));
        (await Ledger().WaitAsync(Plenty, CancellationToken.None)).ShouldBe(TimeSpan.Zero);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(IdentifyLedger.Reserve)]
    public async Task The_last_few_starts_are_left_and_the_wait_is_discords_own(int remaining)
    {
        (await Ledger().WaitAsync(Plenty with { Remaining = remaining }, CancellationToken.None)).ShouldBe(TimeSpan.FromHours(1));
        (await Ledger().WaitAsync(new SessionStartLimitPayload(null, remaining, null, null), CancellationToken.None)).ShouldBe(TimeSpan.FromMinutes(1));
        _state.Writes.ShouldBe(0);
    }

    [Fact]
    public async Task Our_own_count_stops_before_discord_resets_the_token_and_begins_anew_after_a_day()
    {
        var began = _time.GetUtcNow();
        for (var start = 0; start < IdentifyLedger.MostPerDay; start++)
        {
            await Begin(limit: null);
            _time.Advance(IdentifyLedger.Spacing);
        }

        var wait = await Ledger().WaitAsync(Plenty, CancellationToken.None);
        wait.ShouldBe(began + TimeSpan.FromHours(24) - _time.GetUtcNow());
        _time.Advance(wait);
        (await Ledger().WaitAsync(Plenty, CancellationToken.None)).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task A_damaged_note_is_no_obstacle()
    {
        _state.Kept["discord.identifies.99"] = "{";
        (await Ledger().WaitAsync(Plenty, CancellationToken.None)).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task A_clock_set_back_neither_shortens_the_distance_nor_blocks_for_years()
    {
        var ledger = Ledger();
        await ledger.CountAsync(CancellationToken.None);
        _time.SetWallClock(-TimeSpan.FromDays(400));
        (await ledger.WaitAsync(Plenty, CancellationToken.None)).ShouldBe(IdentifyLedger.Spacing);
        for (var start = 1; start < IdentifyLedger.MostPerDay; start++)
        {
            await ledger.CountAsync(CancellationToken.None);
        }

        (await ledger.WaitAsync(Plenty, CancellationToken.None)).ShouldBe(TimeSpan.FromHours(24));
    }

    [Fact]
    public async Task The_ordinary_distance_is_no_error()
    {
        await Begin(Plenty);
        await Ledger().WaitAsync(Plenty, CancellationToken.None);
        _log.Lines.ShouldHaveSingleItem().ShouldStartWith("2013 ");
        await Ledger().WaitAsync(Plenty with { Remaining = 0 }, CancellationToken.None);
        _log.Lines.Last().ShouldStartWith("2008 ");
    }

    private async Task Begin(SessionStartLimitPayload? limit)
    {
        var ledger = Ledger();
        (await ledger.WaitAsync(limit, CancellationToken.None)).ShouldBe(TimeSpan.Zero);
        await ledger.CountAsync(CancellationToken.None);
    }

    private IdentifyLedger Ledger() => new(_state, "99", _time, _log.For<IdentifyLedger>());
}
