using MentorBot.Adapters.Tests.Replicas;
using MentorBot.Adapters.Tests.Storage;
using MentorBot.Discord.Gateway;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Replicas;
using MentorBot.Storage;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>How many sessions may be begun and how soon after each other, over restarts, shards and processes.</summary>
public sealed class IdentifyLedgerTests
{
    private static readonly SessionStartLimitPayload Plenty = new(1000, 999, 3_600_000, 1);

    private readonly ManualTime _time = new();
    private readonly MemoryState _state = new();
    private readonly MemoryLeases _leases;
    private readonly ListLog _log = new();

    public IdentifyLedgerTests() => _leases = new MemoryLeases(_time, isShared: true);

    [Fact]
    public async Task Two_sessions_of_one_process_are_more_than_five_seconds_apart()
    {
        var ledger = Ledger();
        await Begin(ledger, Plenty);
        _time.Advance(TimeSpan.FromSeconds(2));
        (await Passes(ledger.WaitAsync(Plenty, CancellationToken.None))).ShouldBeInRange(TimeSpan.FromSeconds(3.4), TimeSpan.FromSeconds(3.6));
        IdentifyLedger.Spacing.ShouldBeGreaterThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task So_are_those_of_several_processes_and_those_of_a_restart()
    {
        await Begin(Ledger(), Plenty);
        var (one, other) = (Ledger(), Ledger());
        var waiting = one.WaitAsync(Plenty, CancellationToken.None);
        (await Passes(waiting)).ShouldBeInRange(IdentifyLedger.Spacing, IdentifyLedger.Spacing + IdentifyLedger.Look);
        await one.CountAsync(CancellationToken.None);
        (await Passes(other.WaitAsync(Plenty, CancellationToken.None))).ShouldBeInRange(IdentifyLedger.Spacing, IdentifyLedger.Spacing + IdentifyLedger.Look);
    }

    [Fact]
    public async Task Who_is_on_the_way_keeps_the_others_waiting_and_who_never_arrives_does_so_not_for_ever()
    {
        await Ledger().WaitAsync(Plenty, CancellationToken.None);
        (await Passes(Ledger().WaitAsync(Plenty, CancellationToken.None))).ShouldBeInRange(IdentifyLedger.Opening, IdentifyLedger.Opening + IdentifyLedger.Look);
    }

    [Theory]
    [InlineData(0, 1, 1, true)]
    [InlineData(0, 16, 16, true)]
    [InlineData(0, 1, 16, false)]
    [InlineData(3, 7, 4, true)]
    [InlineData(3, 7, 5, false)]
    public async Task Shards_stand_in_as_many_lines_as_discord_allows(int one, int other, int lines, bool isSameLine)
    {
        var limit = Plenty with { MaxConcurrency = lines };
        await Begin(Ledger(new Shard(one, 32)), limit);
        var passed = await Passes(Ledger(new Shard(other, 32)).WaitAsync(limit, CancellationToken.None));
        (passed >= IdentifyLedger.Spacing).ShouldBe(isSameLine);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(IdentifyLedger.Reserve)]
    public async Task The_last_few_starts_are_left_and_the_wait_is_discords_own(int remaining)
    {
        var ledger = Ledger();
        (await ledger.WaitAsync(Plenty with { Remaining = remaining }, CancellationToken.None)).ShouldBe(TimeSpan.FromHours(1));
        (await ledger.WaitAsync(new SessionStartLimitPayload(null, remaining, null, null), CancellationToken.None)).ShouldBe(TimeSpan.FromMinutes(1));
        _state.Writes.ShouldBe(0);
    }

    [Fact]
    public async Task The_count_of_all_processes_stops_before_discord_resets_the_token_and_begins_anew_after_a_day()
    {
        var began = _time.GetUtcNow();
        for (var start = 0; start < IdentifyLedger.MostPerDay; start++)
        {
            await Begin(Ledger(), limit: null);
            _time.Advance(IdentifyLedger.Spacing);
        }

        var ledger = Ledger();
        var wait = await ledger.WaitAsync(Plenty, CancellationToken.None);
        wait.ShouldBe(began + TimeSpan.FromHours(24) - _time.GetUtcNow());
        _time.Advance(wait);
        (await ledger.WaitAsync(Plenty, CancellationToken.None)).ShouldBe(TimeSpan.Zero);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"Since":"2026-11-21T12:00:00+00:00","Count":3,"Last":"2026-11-21T11:59:00+00:00"}""")]
    public async Task A_damaged_note_or_one_of_an_earlier_version_is_no_obstacle(string kept)
    {
        _state.Kept["discord.identifies.99"] = kept;
        (await Ledger().WaitAsync(Plenty, CancellationToken.None)).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task A_clock_set_back_neither_shortens_the_distance_nor_blocks_for_years()
    {
        var ledger = Ledger();
        await Begin(ledger, Plenty);
        _time.SetWallClock(-TimeSpan.FromDays(400));
        (await Passes(ledger.WaitAsync(Plenty, CancellationToken.None))).ShouldBeInRange(IdentifyLedger.Spacing, IdentifyLedger.Spacing + TimeSpan.FromSeconds(0.2));
        for (var start = 1; start < IdentifyLedger.MostPerDay; start++)
        {
            await ledger.CountAsync(CancellationToken.None);
        }

        _time.Advance(IdentifyLedger.Spacing);
        (await ledger.WaitAsync(Plenty, CancellationToken.None)).ShouldBeInRange(TimeSpan.FromHours(23.9), TimeSpan.FromHours(24));
    }

    [Fact]
    public async Task Without_the_database_a_process_alone_goes_by_its_own_clock_and_one_of_several_waits()
    {
        var alone = Ledger(leases: new Away(isShared: false));
        await Begin(alone, Plenty);
        (await Passes(alone.WaitAsync(Plenty, CancellationToken.None))).ShouldBeInRange(IdentifyLedger.Spacing, IdentifyLedger.Spacing + TimeSpan.FromSeconds(0.2));

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60), _time);
        await Should.ThrowAsync<OperationCanceledException>(() => Passes(Ledger(leases: new Away(isShared: true)).WaitAsync(Plenty, patience.Token)));
    }

    [Fact]
    public async Task The_ordinary_distance_is_no_error()
    {
        var ledger = Ledger();
        await Begin(ledger, Plenty);
        await Passes(ledger.WaitAsync(Plenty, CancellationToken.None));
        _log.Lines.ShouldHaveSingleItem().ShouldStartWith("2013 ");
        await ledger.WaitAsync(Plenty with { Remaining = 0 }, CancellationToken.None);
        _log.Lines.Last().ShouldStartWith("2008 ");
    }

    private static async Task Begin(IdentifyLedger ledger, SessionStartLimitPayload? limit)
    {
        (await ledger.WaitAsync(limit, CancellationToken.None)).ShouldBe(TimeSpan.Zero);
        await ledger.CountAsync(CancellationToken.None);
    }

    // How much time goes by until it is done.
    private async Task<TimeSpan> Passes(Task waiting)
    {
        var began = _time.GetUtcNow();
        await _time.PassUntilAsync(waiting, TimeSpan.FromSeconds(0.1));
        await waiting;
        return _time.GetUtcNow() - began;
    }

    private IdentifyLedger Ledger(Shard? shard = null, ILeaseStore? leases = null) =>
        new(new IdentifyBooks(_state, leases ?? _leases, "99"), shard ?? Shard.Only, _time, _log.For<IdentifyLedger>());

    private sealed class Away(bool isShared) : ILeaseStore
    {
        public bool IsShared => isShared;

        public Task<Lease?> TryTakeAsync(string name, string holder, TimeSpan term, CancellationToken cancel) => throw new StorageException("away");

        public Task<bool> TryKeepAsync(Lease lease, TimeSpan term, CancellationToken cancel) => throw new StorageException("away");
    }
}
