using MentorBot.Storage.Sql;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>That what a platform delivers is taken once, on every database.</summary>
public sealed class DeliveryTests
{
    private static CancellationToken Cancel => CancellationToken.None;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_delivery_is_taken_by_one_process_and_again_after_an_hour(string on)
    {
        using var data = TestDatabase.Of(on);
        var clock = new ManualTime();
        SqlDeliveries[] logs = [data.OpenDeliveries(clock), data.OpenDeliveries(clock)];

        var taken = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => Task.Run(() => logs[number % 2].IsFirstAsync($"slack:event:Ev{number / 4}", Cancel))));
        taken.Count(first => first).ShouldBe(3);

        clock.Advance(SqlDeliveries.Memory + TimeSpan.FromSeconds(1));
        await data.OpenHousekeeping().TidyAsync(clock.GetUtcNow(), Cancel);
        (await logs[0].IsFirstAsync("slack:event:Ev1", Cancel)).ShouldBeTrue();
        (await data.CountAsync("select count(*) from deliveries")).ShouldBe(1);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_delivery_is_known_after_a_restart(string on)
    {
        using var data = TestDatabase.Of(on);
        var clock = new ManualTime();
        (await data.OpenDeliveries(clock).IsFirstAsync("discord:1", Cancel)).ShouldBeTrue();
        data.CloseAll();

        (await data.OpenDeliveries(clock).IsFirstAsync("discord:1", Cancel)).ShouldBeFalse();
        (await data.OpenDeliveries(clock).IsFirstAsync("discord:2", Cancel)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_that_another_process_holds_makes_nobody_wait_for_it()
    {
        using var data = new TemporaryFile();
        var clock = new ManualTime();
        var log = data.OpenDeliveries(clock);
        await log.IsFirstAsync("discord:1", Cancel);
        await using (var holder = data.Connect())
        {
            await holder.DoAsync(new Statement("begin immediate"), Cancel);
            var asked = log.IsFirstAsync("discord:1", Cancel);
            await clock.PassUntilAsync(asked, TimeSpan.FromMilliseconds(100));
            (await asked).ShouldBeTrue("twice is better than never");
        }

        data.Log.Lines.ShouldHaveSingleItem().ShouldStartWith("5008 ");
    }

    [Fact]
    public async Task What_an_earlier_version_kept_of_slacks_events_is_gone()
    {
        using var data = new TemporaryFile();
        await data.OpenState().WriteAsync("slack.events", "1 slack:event:Ev1", Cancel);
        data.CloseAll();
        await data.DoAsync("drop table deliveries; drop table leases; drop table replicas; pragma user_version = 4");

        (await data.OpenDeliveries(new ManualTime()).IsFirstAsync("slack:event:Ev1", Cancel)).ShouldBeTrue();
        (await data.OpenState().ReadAsync("slack.events", Cancel)).ShouldBeNull();
    }
}
