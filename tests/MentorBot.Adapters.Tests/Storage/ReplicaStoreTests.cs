using System.Collections.Immutable;
using MentorBot.Core.Operation;
using MentorBot.Storage.Sql;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>What processes say of themselves, on every database; the clock is the database's own.</summary>
public sealed class ReplicaStoreTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private static CancellationToken Cancel => CancellationToken.None;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task What_one_process_says_the_others_read_until_it_says_something_else_or_leaves(string on)
    {
        using var data = TestDatabase.Of(on);
        var (one, other) = (new SqlReplicaStore(data.OpenDatabase()), new SqlReplicaStore(data.OpenDatabase()));
        await one.BeatAsync(Said("r1", "v1", new PlatformStatus("discord", PlatformState.Connected, ["0/2", "1/2"]), new PlatformStatus("slack", PlatformState.Away, [])), Cancel);
        await other.BeatAsync(Said("r0", "v2", new PlatformStatus("discord", PlatformState.Standby, [])), Cancel);
        await one.BeatAsync(Said("r1", "v3", new PlatformStatus("discord", PlatformState.Connected, ["0/2"])), Cancel);

        var read = await other.ReadAsync(Minute, Cancel);

        read.Select(status => (status.Name, status.BotVersion, status.KnowledgeVersion)).ShouldBe([("r0", "0.1.0", "v2"), ("r1", "0.1.0", "v3")]);
        var discord = read[1].Platforms.ShouldHaveSingleItem();
        (discord.Platform, discord.State, string.Join(' ', discord.Shards)).ShouldBe(("discord", PlatformState.Connected, "0/2"));
        read.ShouldAllBe(status => status.SinceSeen >= TimeSpan.Zero && status.SinceSeen < Minute && status.Runs >= status.SinceSeen && status.Runs < Minute);
        await one.LeaveAsync("r1", Cancel);
        (await other.ReadAsync(Minute, Cancel)).ShouldHaveSingleItem().Name.ShouldBe("r0");
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Who_is_asked_to_read_again_hears_how_often_and_nobody_else_does(string on)
    {
        using var data = TestDatabase.Of(on);
        var store = new SqlReplicaStore(data.OpenDatabase());
        (await store.BeatAsync(Said("r0", "v1"), Cancel)).ShouldBe(0);
        (await store.BeatAsync(Said("r1", "v1"), Cancel)).ShouldBe(0);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => new SqlReplicaStore(data.OpenDatabase()).AskToReadAgainAsync("r1", Cancel))));
        await store.AskToReadAgainAsync("nobody", Cancel);
        (await store.BeatAsync(Said("r1", "v1"), Cancel)).ShouldBe(4);
        (await store.BeatAsync(Said("r0", "v1"), Cancel)).ShouldBe(0);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Who_was_not_heard_of_lately_is_not_told_of_and_after_a_day_not_kept(string on)
    {
        using var data = TestDatabase.Of(on);
        var store = new SqlReplicaStore(data.OpenDatabase());
        foreach (var (name, days) in new[] { ("now", 0), ("yesterday", 2), ("tomorrow", -2) })
        {
            await store.BeatAsync(Said(name, "v1"), Cancel);
            await data.DoAsync($"update replicas set seen_at = seen_at - {days * 86_400_000L} where name = '{name}'");
        }

        (await store.ReadAsync(Minute, Cancel)).ShouldHaveSingleItem().Name.ShouldBe("now");
        await data.OpenHousekeeping().TidyAsync(TimeProvider.System.GetUtcNow(), Cancel);
        (await data.CountAsync("select count(*) from replicas")).ShouldBe(1);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("null")]
    [InlineData("[null,{},{\"platform\":\"discord\"},{\"platform\":\"discord\",\"state\":\"levitating\"}]")]
    public async Task What_another_version_says_of_its_platforms_hides_nothing_else_of_it(string platforms)
    {
        using var data = new TemporaryFile();
        var store = new SqlReplicaStore(data.OpenDatabase());
        await store.BeatAsync(Said("r0", "v1"), Cancel);
        await data.DoAsync($"update replicas set platforms = '{platforms}'");
        (await store.ReadAsync(Minute, Cancel)).ShouldHaveSingleItem().Platforms.ShouldBeEmpty();
    }

    private static ReplicaStatus Said(string name, string knowledge, params ImmutableArray<PlatformStatus> platforms) => new(name, "0.1.0", knowledge, platforms, Minute, TimeSpan.Zero);
}
