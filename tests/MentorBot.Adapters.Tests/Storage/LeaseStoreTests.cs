using MentorBot.Storage.Sql;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>Who may do what one process at a time may do, on every database; the clock is the database's own.</summary>
public sealed class LeaseStoreTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    private static CancellationToken Cancel => CancellationToken.None;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Of_many_that_want_it_at_once_one_gets_it(string on)
    {
        using var data = TestDatabase.Of(on);
        var stores = Enumerable.Range(0, 4).Select(_ => new SqlLeaseStore(data.OpenDatabase())).ToList();

        var taken = await Task.WhenAll(Enumerable.Range(0, 16).Select(number => Task.Run(() => stores[number % 4].TryTakeAsync("shard", $"r{number}", Long, Cancel))));

        var lease = taken.Single(one => one is not null)!;
        lease.Version.ShouldBe(1);
        (await stores[0].TryKeepAsync(lease, Long, Cancel)).ShouldBeTrue();
        (await stores[0].TryTakeAsync("shard", "late", Long, Cancel)).ShouldBeNull();
        (await stores[0].TryTakeAsync("another shard", "late", Long, Cancel)).ShouldNotBeNull();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_is_over_or_given_back_goes_to_the_next_and_is_the_first_ones_no_more(string on)
    {
        using var data = TestDatabase.Of(on);
        var store = new SqlLeaseStore(data.OpenDatabase());
        var first = (await store.TryTakeAsync("shard", "one", TimeSpan.Zero, Cancel))!;

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => store.TryTakeAsync("shard", $"r{number}", Long, Cancel))));
        var second = taken.Single(one => one is not null)!;
        second.Version.ShouldBe(2);
        (await store.TryKeepAsync(first, Long, Cancel)).ShouldBeFalse();

        (await store.TryKeepAsync(second, TimeSpan.Zero, Cancel)).ShouldBeTrue("this is how it is given back");
        var third = (await store.TryTakeAsync("shard", "one", Long, Cancel))!;
        third.Version.ShouldBe(3);
        (await store.TryKeepAsync(first, Long, Cancel)).ShouldBeFalse("the number is another, though the holder is the same");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Who_runs_late_but_was_not_replaced_may_go_on(string on)
    {
        using var data = TestDatabase.Of(on);
        var store = new SqlLeaseStore(data.OpenDatabase());
        var lease = (await store.TryTakeAsync("shard", "one", TimeSpan.Zero, Cancel))!;
        (await store.TryKeepAsync(lease, Long, Cancel)).ShouldBeTrue();
        (await store.TryTakeAsync("shard", "two", Long, Cancel)).ShouldBeNull();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Whose_answer_was_lost_may_take_it_again(string on)
    {
        using var data = TestDatabase.Of(on);
        var store = new SqlLeaseStore(data.OpenDatabase());
        await store.TryTakeAsync("shard", "one", Long, Cancel);
        (await store.TryTakeAsync("shard", "one", Long, Cancel))!.Version.ShouldBe(2);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_clock_that_was_set_back_by_a_year_holds_nobody_up(string on)
    {
        using var data = TestDatabase.Of(on);
        var store = new SqlLeaseStore(data.OpenDatabase());
        await store.TryTakeAsync("shard", "one", TimeSpan.FromDays(365), Cancel);
        (await store.TryTakeAsync("shard", "two", Long, Cancel)).ShouldNotBeNull();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_nobody_has_held_for_a_day_is_tidied_away(string on)
    {
        using var data = TestDatabase.Of(on);
        var store = new SqlLeaseStore(data.OpenDatabase());
        await store.TryTakeAsync("shard", "one", TimeSpan.FromDays(-2), Cancel);
        await store.TryTakeAsync("another shard", "one", TimeSpan.FromHours(-2), Cancel);
        await data.OpenHousekeeping().TidyAsync(TimeProvider.System.GetUtcNow(), Cancel);
        (await data.CountAsync("select count(*) from leases")).ShouldBe(1);
    }
}
