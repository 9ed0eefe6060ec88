using System.Collections.Immutable;
using System.Data.Common;
using MentorBot.Core.Operation;
using MentorBot.Runtime.Replicas;
using MentorBot.Storage.Replicas;

namespace MentorBot.Storage.Sql;

/// <summary>The processes of the bot, one row each, which that process writes at each beat; no row says where it runs.</summary>
internal sealed class SqlReplicaStore(IDatabase database) : IReplicaStore
{
    private const string Upsert = """
        insert into replicas (name, bot, knowledge, platforms, since, seen_at, asked) values (@name, @bot, @knowledge, @platforms, {now}, {now}, 0)
        on conflict (name) do update set bot = excluded.bot, knowledge = excluded.knowledge, platforms = excluded.platforms, seen_at = excluded.seen_at
        """;

    private const string SelectAsked = "select asked from replicas where name = @name";

    private const string Ask = "update replicas set asked = asked + 1 where name = @name";

    private const string Delete = "delete from replicas where name = @name";

    // The database's clock may have been set back: a row of the future is as old as one of long ago.
    private const string Select = """
        select name, bot, knowledge, platforms, {now} - since, {now} - seen_at from replicas
        where seen_at > {now} - @within and seen_at < {now} + @within order by name
        """;

    private const string DeleteOld = "delete from replicas where seen_at < {now} - @day or seen_at > {now} + @day";

    /// <inheritdoc />
    public Task<long> BeatAsync(ReplicaStatus self, CancellationToken cancel) => database.WriteAsync(
        async connection =>
        {
            await connection.DoAsync(
                Now(database, Upsert, ("@name", self.Name), ("@bot", self.BotVersion), ("@knowledge", self.KnowledgeVersion), ("@platforms", PlatformPayload.Write(self.Platforms))), cancel);
            return (await connection.QueryAsync(new Statement(SelectAsked, ("@name", self.Name)), row => row.GetInt64(0), cancel)).Single();
        },
        cancel);

    /// <inheritdoc />
    public async Task<ImmutableArray<ReplicaStatus>> ReadAsync(TimeSpan within, CancellationToken cancel) =>
        [.. await database.ReadAsync(connection => connection.QueryAsync(Now(database, Select, ("@within", (long)within.TotalMilliseconds)), Read, cancel), cancel)];

    /// <inheritdoc />
    public Task AskToReadAgainAsync(string name, CancellationToken cancel) => Do(Ask, name, cancel);

    /// <inheritdoc />
    public Task LeaveAsync(string name, CancellationToken cancel) => Do(Delete, name, cancel);

    /// <summary>Deletes what was not heard of for a day: a process that was killed takes nothing back.</summary>
    internal static Task<int> DeleteOldAsync(IDatabase database, DbConnection connection, CancellationToken cancel) =>
        connection.DoAsync(Now(database, DeleteOld, ("@day", (long)TimeSpan.FromDays(1).TotalMilliseconds)), cancel);

    private static ReplicaStatus Read(DbDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        row.GetString(2),
        PlatformPayload.Read(row.GetString(3)),
        TimeSpan.FromMilliseconds(row.GetInt64(4)),
        TimeSpan.FromMilliseconds(row.GetInt64(5)));

    private static Statement Now(IDatabase database, string text, params (string, object)[] values) => new(text.Replace("{now}", database.Now, StringComparison.Ordinal), values);

    private Task<int> Do(string text, string name, CancellationToken cancel) =>
        database.WriteAsync(connection => connection.DoAsync(new Statement(text, ("@name", name)), cancel), cancel);
}
