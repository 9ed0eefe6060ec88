using System.Data.Common;
using MentorBot.Runtime.Turns;
using MentorBot.Storage.Sql;
using MentorBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>Many write at once, and the disk is waited for once.</summary>
public sealed class SqliteWriterTests : IDisposable
{
    private readonly TemporaryFile _file = new();
    private readonly SqliteWriter _writer;
    private readonly List<long> _manners = [];
    private int _commits;

    public SqliteWriterTests()
    {
        var file = _file.Open();
        file.Open().Dispose();
        _writer = new SqliteWriter(
            () =>
            {
                var connection = file.Open();
                // https://www.sqlite.org/c3ref/commit_hook.html
                raw.sqlite3_commit_hook(connection.Handle, _ => ++_commits * 0, null);
                return connection;
            },
            SqliteFile.Patience);
    }

    public void Dispose()
    {
        _writer.Dispose();
        _file.Dispose();
    }

    [Fact]
    public async Task What_waits_while_somebody_writes_is_written_together_in_its_order()
    {
        var first = await BeginAsync("first");
        var others = Enumerable.Range(1, 5).Select(number => Note($"other {number}")).ToList();
        first.SetResult();

        await Task.WhenAll(others);

        Noted().ShouldBe(["first", "other 1", "other 2", "other 3", "other 4", "other 5"]);
        _commits.ShouldBe(2);
    }

    [Fact]
    public async Task Who_fails_among_others_fails_alone_and_nothing_of_theirs_is_written()
    {
        var first = await BeginAsync("first");
        var before = Note("before");
        var broken = _writer.WriteAsync<int>(
            async connection =>
            {
                await connection.DoAsync(Insert("half"), CancellationToken.None);
                throw new InvalidOperationException("a fault of ours");
            },
            Durability.PowerLoss,
            CancellationToken.None);
        var after = Note("after");
        first.SetResult();

        (await before).ShouldBe(1);
        (await after).ShouldBe(1);
        (await Should.ThrowAsync<InvalidOperationException>(broken)).Message.ShouldBe("a fault of ours");
        Noted().ShouldBe(["first", "before", "after"]);
    }

    [Fact]
    public async Task What_waits_for_the_disk_keeps_no_thread_of_the_pool_waiting() =>
        (await _writer.WriteAsync(_ => Task.FromResult(Thread.CurrentThread.IsThreadPoolThread), Durability.PowerLoss, CancellationToken.None)).ShouldBeFalse();

    [Fact]
    public async Task Who_gives_up_before_their_turn_is_not_written()
    {
        var first = await BeginAsync("first");
        using var patience = new CancellationTokenSource();
        var late = _writer.WriteAsync(connection => connection.DoAsync(Insert("late"), CancellationToken.None), Durability.PowerLoss, patience.Token);
        await patience.CancelAsync();
        first.SetResult();

        await Should.ThrowAsync<OperationCanceledException>(late);
        await Note("last");
        Noted().ShouldBe(["first", "last"]);
    }

    [Theory]
    [InlineData(Durability.Kill)]
    [InlineData(Durability.PowerLoss)]
    public async Task Who_gives_up_before_anybody_else_came_leaves_the_way_free(Durability durability)
    {
        using var patience = new CancellationTokenSource();
        await patience.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(_writer.WriteAsync(connection => connection.DoAsync(Insert("late"), CancellationToken.None), durability, patience.Token));
        await Note("next");
        await NoteAtOnce("last");
        Noted().ShouldBe(["next", "last"]);
    }

    [Fact]
    public async Task While_another_process_holds_the_file_all_who_wait_are_told_after_one_wait()
    {
        var hasty = _file.Open(TimeSpan.FromMilliseconds(1));
        hasty.Open().Dispose();
        using var writer = new SqliteWriter(hasty.Open, SqliteFile.Patience);
        using var other = _file.Connect();
        other.Do("begin immediate");

        var refused = Enumerable.Range(1, 4).Select(number => writer.WriteAsync(connection => connection.DoAsync(Insert($"{number}"), CancellationToken.None), Durability.Kill, CancellationToken.None)).ToList();

        var faults = new HashSet<Exception>(ReferenceEqualityComparer.Instance);
        foreach (var one in refused)
        {
            var fault = await Should.ThrowAsync<SqliteException>(one);
            fault.SqliteErrorCode.ShouldBe(5);
            faults.Add(fault);
        }

        // The first, and the others together.
        faults.Count.ShouldBeLessThanOrEqualTo(2);
        other.Do("rollback");
        Noted().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_need_not_wait_for_the_disk_is_written_at_once_unless_another_process_writes()
    {
        NoteAtOnce("first").IsCompletedSuccessfully.ShouldBeTrue();
        using var other = _file.Connect();
        other.Do("begin immediate");
        var second = NoteAtOnce("second");
        second.IsCompleted.ShouldBeFalse();
        other.Do("rollback");
        (await second).ShouldBe(1);
        Noted().ShouldBe(["first", "second"]);
    }

    [Fact]
    public async Task A_connection_on_which_something_failed_writes_on()
    {
        await Should.ThrowAsync<SqliteException>(_writer.WriteAsync(connection => connection.DoAsync(new Statement("insert into nowhere values (1)"), CancellationToken.None), Durability.Kill, CancellationToken.None));
        (await NoteAtOnce("after")).ShouldBe(1);
        Noted().ShouldBe(["after"]);
    }

    [Fact]
    public async Task The_disk_is_waited_for_unless_nobody_of_them_needs_it()
    {
        var looks = new List<Task<int>>();
        var first = await BeginAsync("first");
        looks.AddRange([Look(Durability.Kill), Look(Durability.Kill)]);
        first.SetResult();
        await Task.WhenAll(looks);

        first = await BeginAsync("second");
        looks.AddRange([Look(Durability.Kill), Look(Durability.PowerLoss)]);
        first.SetResult();
        await Task.WhenAll(looks);

        // 1 is NORMAL, 2 is FULL: https://www.sqlite.org/pragma.html#pragma_synchronous
        _manners.ShouldBe([1, 1, 2, 2]);
    }

    [Fact]
    public async Task The_log_is_folded_into_the_file_every_so_often_and_by_nobody_who_writes_at_once()
    {
        for (var number = 1; number <= WritingConnection.MostUnfolded; number++)
        {
            NoteAtOnce($"{number}").IsCompletedSuccessfully.ShouldBeTrue();
        }

        InFileAlone().ShouldBe(0);
        var (caller, writer) = (Environment.CurrentManagedThreadId, 0);
        await _writer.WriteAsync(
            connection =>
            {
                writer = Environment.CurrentManagedThreadId;
                return connection.DoAsync(Insert("next"), CancellationToken.None);
            },
            Durability.Kill,
            CancellationToken.None);
        writer.ShouldNotBe(caller);
        (await NoteAtOnce("last")).ShouldBe(1);
        InFileAlone().ShouldBe(WritingConnection.MostUnfolded + 1);
        Noted().Count.ShouldBe(WritingConnection.MostUnfolded + 2);
    }

    // What the file holds without its log.
    private long InFileAlone()
    {
        var copy = _file.Path + ".copy";
        File.Copy(_file.Path, copy, overwrite: true);
        using var connection = new SqliteConnection($"Data Source=file:{copy}?immutable=1;Mode=ReadOnly;Pooling=false");
        connection.Open();
        return connection.Ask("select count(*) from sqlite_master where name = 'state'") == 0 ? 0 : connection.Ask("select count(*) from state");
    }

    private Task<int> Look(Durability durability) => _writer.WriteAsync(
        connection =>
        {
            _manners.Add(((SqliteConnection)connection).Ask("pragma synchronous"));
            return Task.FromResult(0);
        },
        durability,
        CancellationToken.None);

    // A write that is under way until it is let go.
    private async Task<TaskCompletionSource> BeginAsync(string what)
    {
        var (reached, hold) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource());
        _ = _writer.WriteAsync(
            async connection =>
            {
                await connection.DoAsync(Insert(what), CancellationToken.None);
                reached.SetResult();
                await hold.Task;
                return 1;
            },
            Durability.PowerLoss,
            CancellationToken.None);
        await reached.Task;
        return hold;
    }

    private Task<int> NoteAtOnce(string what) => _writer.WriteAsync(connection => connection.DoAsync(Insert(what), CancellationToken.None), Durability.Kill, CancellationToken.None);

    private Task<int> Note(string what) => _writer.WriteAsync((DbConnection connection) => connection.DoAsync(Insert(what), CancellationToken.None), Durability.PowerLoss, CancellationToken.None);

    private static Statement Insert(string what) => new("insert into state (key, value, saved_at) values (@key, 'noted', 1)", ("@key", what));

    private List<string> Noted()
    {
        using var connection = _file.Connect();
        using var command = connection.Prepare("select key from state where value = 'noted' order by rowid");
        using var row = command.ExecuteReader();
        var noted = new List<string>();
        while (row.Read())
        {
            noted.Add(row.GetString(0));
        }

        return noted;
    }
}
