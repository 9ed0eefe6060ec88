using MentorBot.Core.Conversation;
using MentorBot.Runtime.Turns;
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

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_led_to_a_save_is_taken_with_it_and_saves_nothing_a_second_time(string on)
    {
        using var data = TestDatabase.Of(on);
        var sessions = data.OpenSessions();
        (await sessions.SaveAsync(Sample.Ada, Next(Sample.Browsing, 0, "slack:event:Ev1", "slack:post:C1:1.0"), Cancel)).ShouldBe(SaveOutcome.Saved);
        var saved = await sessions.LoadAsync(Sample.Ada, Cancel);

        (await data.OpenDeliveries(new ManualTime()).IsFirstAsync("slack:post:C1:1.0", Cancel)).ShouldBeFalse();
        (await sessions.SaveAsync(Sample.Ada, Next(Session.New, saved.Version, "slack:event:Ev2", "slack:post:C1:1.0"), Cancel)).ShouldBe(SaveOutcome.Repeated);
        (await sessions.LoadAsync(Sample.Ada, Cancel)).ShouldBe(saved);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Who_lost_the_race_has_taken_nothing(string on)
    {
        using var data = TestDatabase.Of(on);
        var sessions = data.OpenSessions();
        await sessions.TrySaveAsync(Sample.Ada, Sample.Browsing, 0, Cancel);
        var saved = await sessions.LoadAsync(Sample.Ada, Cancel);

        (await sessions.SaveAsync(Sample.Ada, Next(Session.New, 0, "discord:1"), Cancel)).ShouldBe(SaveOutcome.Outrun);
        (await data.CountAsync("select count(*) from deliveries")).ShouldBe(0);
        (await sessions.SaveAsync(Sample.Ada, Next(Session.New, saved.Version, "discord:1"), Cancel)).ShouldBe(SaveOutcome.Saved);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Of_many_who_save_for_one_delivery_at_once_one_does(string on)
    {
        using var data = TestDatabase.Of(on);
        ISessionStore[] processes = [data.OpenSessions(), data.OpenSessions()];

        // Each for another person, so that it is the delivery alone that they meet at.
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
            Task.Run(() => processes[number % 2].SaveAsync(Sample.Person($"{number}"), Next(Sample.Browsing, 0, "discord:1"), Cancel))));

        outcomes.Count(outcome => outcome is SaveOutcome.Saved).ShouldBe(1);
        outcomes.Count(outcome => outcome is SaveOutcome.Repeated).ShouldBe(7);
        (await data.CountAsync("select count(*) from sessions")).ShouldBe(1);
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

    private static SessionSave Next(Session session, long version, params string[] deliveries) => new(session, version, Durability.Kill, [.. deliveries]);
}
