using System.Data.Common;
using MentorBot.Runtime.Turns;
using MentorBot.Storage.Sql;
using MentorBot.Storage.Sqlite;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>Who reads waits for who reads before them, and for nobody who writes.</summary>
public sealed class SqliteReaderTests : IDisposable
{
    private readonly TemporaryFile _file = new();
    private readonly SqliteFile _database;

    public SqliteReaderTests() => _database = _file.Open();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task Who_reads_meanwhile_waits_for_the_one_before()
    {
        var (first, let) = Reading();
        var second = Count();
        second.IsCompleted.ShouldBeFalse();
        let.SetResult();
        (await first).ShouldBe(0);
        (await second).ShouldBe(0);
    }

    [Theory]
    [InlineData(Durability.Kill)]
    [InlineData(Durability.PowerLoss)]
    public async Task Who_writes_waits_for_nobody_who_reads(Durability durability)
    {
        var (read, let) = Reading();
        (await Write(durability)).ShouldBe(1);
        let.SetResult();
        (await read).ShouldBe(1);
    }

    [Fact]
    public async Task Once_begun_a_write_holds_up_nobody_who_reads()
    {
        var (begun, let) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource());
        var written = _database.WriteAsync(
            async connection =>
            {
                begun.SetResult();
                await let.Task;
                return await connection.DoAsync(Insert, CancellationToken.None);
            },
            Durability.PowerLoss,
            CancellationToken.None);
        await begun.Task;
        (await Count()).ShouldBe(0);
        let.SetResult();
        (await written).ShouldBe(1);
        (await Count()).ShouldBe(1);
    }

    [Fact]
    public async Task One_row_is_read_on_the_connection_that_writes_unless_somebody_writes_there()
    {
        var (writing, reading, busy) = (new List<DbConnection>(), new List<DbConnection>(), new List<DbConnection>());
        await _database.WriteAsync(Note(writing), Durability.Kill, CancellationToken.None);
        await _database.ReadAsync(Note(reading), CancellationToken.None);
        await _database.WriteAsync(_ => _database.ReadRowAsync(Note(busy), CancellationToken.None), Durability.Kill, CancellationToken.None);
        await _database.ReadRowAsync(Note(busy), CancellationToken.None);
        busy.ShouldBe([reading.Single(), writing.Single()]);
    }

    [Fact]
    public async Task Who_comes_to_write_while_one_row_is_read_is_written_after_it()
    {
        var (begun, let) = (new TaskCompletionSource(), new TaskCompletionSource());
        await Write(Durability.Kill);
        var read = _database.ReadRowAsync(
            async connection =>
            {
                begun.SetResult();
                await let.Task;
                return await Ask(connection);
            },
            CancellationToken.None);
        await begun.Task;
        var deleted = _database.WriteAsync(connection => connection.DoAsync(new Statement("delete from state"), CancellationToken.None), Durability.Kill, CancellationToken.None);
        deleted.IsCompleted.ShouldBeFalse();
        let.SetResult();
        (await read).ShouldBe(1);
        (await deleted).ShouldBe(1);
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_takes_nothing_from_who_writes_next()
    {
        await Should.ThrowAsync<InvalidOperationException>(_database.ReadRowAsync<int>(_ => throw new InvalidOperationException("a fault of ours"), CancellationToken.None));
        (await Write(Durability.Kill)).ShouldBe(1);
        (await Count()).ShouldBe(1);
    }

    [Fact]
    public async Task Where_reading_fails_the_next_one_reads_on_a_new_connection()
    {
        var used = new List<DbConnection>();
        await Should.ThrowAsync<InvalidOperationException>(_database.ReadAsync<int>(
            connection =>
            {
                used.Add(connection);
                throw new InvalidOperationException("a fault of ours");
            },
            CancellationToken.None));
        await _database.ReadAsync(
            connection =>
            {
                used.Add(connection);
                return Task.FromResult(0);
            },
            CancellationToken.None);
        used[1].ShouldNotBeSameAs(used[0]);
        (await Count()).ShouldBe(0);
    }

    private static Statement Insert => new("insert into state (key, value, saved_at) values ('key', 'value', 1)");

    private Task<int> Write(Durability durability) => _database.WriteAsync(connection => connection.DoAsync(Insert, CancellationToken.None), durability, CancellationToken.None);

    private static Func<DbConnection, Task<int>> Note(List<DbConnection> used) => connection =>
    {
        used.Add(connection);
        return Task.FromResult(0);
    };

    private Task<long> Count() => _database.ReadAsync(Ask, CancellationToken.None);

    // Somebody who reads until they are let go.
    private (Task<long> Read, TaskCompletionSource Let) Reading()
    {
        var let = new TaskCompletionSource();
        return (_database.ReadAsync(
            async connection =>
            {
                await let.Task;
                return await Ask(connection);
            },
            CancellationToken.None), let);
    }

    private static async Task<long> Ask(DbConnection connection) =>
        (await connection.QueryAsync(new Statement("select count(*) from state where key = 'key'"), row => row.GetInt64(0), CancellationToken.None)).Single();
}
