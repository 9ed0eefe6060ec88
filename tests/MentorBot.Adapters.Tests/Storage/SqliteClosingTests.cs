using MentorBot.Runtime.Turns;
using MentorBot.Storage.Sql;
using MentorBot.Storage.Sqlite;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>Whoever closes the file waits for who still uses it, and leaves no log beside it.</summary>
public sealed class SqliteClosingTests : IDisposable
{
    private readonly TemporaryFile _file = new();
    private readonly SqliteFile _database;
    private readonly TaskCompletionSource _let = new();

    public SqliteClosingTests() => _database = _file.Open();

    public void Dispose()
    {
        _let.TrySetResult();
        _file.Dispose();
    }

    [Theory]
    [InlineData(Durability.Kill)]
    [InlineData(Durability.PowerLoss)]
    public async Task Who_closes_waits_for_who_writes_and_for_who_waits_to_write(Durability durability)
    {
        var first = await BeginAsync(begun => _database.WriteAsync(
            async connection =>
            {
                begun.SetResult();
                await _let.Task;
                return await connection.DoAsync(Insert("first"), CancellationToken.None);
            },
            durability,
            CancellationToken.None));
        var second = Write("second");
        using var gone = new CancellationTokenSource();
        var third = _database.WriteAsync(connection => connection.DoAsync(Insert("third"), CancellationToken.None), Durability.Kill, gone.Token);
        await gone.CancelAsync();

        await ClosesAfterAsync(first, second);
        third.IsCanceled.ShouldBeTrue();
        (await CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task Who_closes_waits_for_who_reads_a_row()
    {
        await Write("first");
        var read = await BeginAsync(begun => _database.ReadRowAsync(
            async connection =>
            {
                begun.SetResult();
                await _let.Task;
                return (await connection.QueryAsync(new Statement("select key from state"), row => row.GetString(0), CancellationToken.None)).Count;
            },
            CancellationToken.None));
        await ClosesAfterAsync(read);
    }

    [Fact]
    public async Task Who_hangs_keeps_nobody_from_the_end_for_longer_than_another_process_would()
    {
        var hasty = _file.Open(TimeSpan.Zero);
        var write = await BeginAsync(begun => hasty.WriteAsync(
            async connection =>
            {
                begun.SetResult();
                await _let.Task;
                return await connection.DoAsync(Insert("first"), CancellationToken.None);
            },
            Durability.Kill,
            CancellationToken.None));
        var read = await BeginAsync(begun => hasty.ReadAsync(
            async connection =>
            {
                begun.SetResult();
                await _let.Task;
                return (await connection.QueryAsync(new Statement("select 1"), row => row.GetInt32(0), CancellationToken.None)).Single();
            },
            CancellationToken.None));
        hasty.Dispose();
        write.IsCompleted.ShouldBeFalse();
        _let.SetResult();
        (await write, await read).ShouldBe((1, 1));
    }

    [Fact]
    public async Task What_comes_after_the_end_is_written_and_closed_again()
    {
        await Write("first");
        _database.Dispose();
        await Write("late");
        (await _database.ReadRowAsync(_ => Task.FromResult(2), CancellationToken.None)).ShouldBe(2);
        _database.Dispose();
        Beside().ShouldBeEmpty();
        (await CountAsync()).ShouldBe(2);
    }

    private static Statement Insert(string key) => new("insert into state (key, value, saved_at) values (@key, 'value', 1)", ("@key", key));

    private static async Task<Task<int>> BeginAsync(Func<TaskCompletionSource, Task<int>> begin)
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var work = begin(begun);
        await begun.Task;
        return work;
    }

    private Task<int> Write(string key) => _database.WriteAsync(connection => connection.DoAsync(Insert(key), CancellationToken.None), Durability.Kill, CancellationToken.None);

    private async Task ClosesAfterAsync(params Task<int>[] works)
    {
        var closing = new Thread(_database.Dispose);
        closing.Start();
        SpinWait.SpinUntil(() => !closing.IsAlive || IsWaiting(closing));
        closing.IsAlive.ShouldBeTrue();
        _let.SetResult();
        closing.Join();
        Beside().ShouldBeEmpty();
        (await Task.WhenAll(works)).ShouldAllBe(rows => rows == 1);
    }

    // At so many looks, since for a moment a thread may wait for something else.
    private static bool IsWaiting(Thread thread) => Enumerable.Range(0, 100_000).All(_ => thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin));

    // The last connection folds the log into the file and takes it away (https://www.sqlite.org/wal.html#the_wal_file).
    private IEnumerable<string> Beside() => Directory.EnumerateFiles(Path.GetDirectoryName(_file.Path)!).Where(file => file != _file.Path);

    private Task<long> CountAsync() => _file.CountAsync("select count(*) from state");
}
