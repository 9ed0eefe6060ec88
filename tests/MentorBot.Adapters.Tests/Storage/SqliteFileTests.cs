using MentorBot.Storage;
using MentorBot.Storage.Sqlite;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>How the file comes to be, grows, and is refused.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly TemporaryFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void The_first_start_makes_the_folder_and_the_file_for_its_owner_alone()
    {
        _file.Open().Open().Dispose();

        File.Exists(_file.Path).ShouldBeTrue();
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(_file.Path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            File.GetUnixFileMode(Path.GetDirectoryName(_file.Path)!).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_new_connection_waits_for_the_disk_and_for_other_writers()
    {
        using var connection = _file.Open().Open();

        connection.Ask("pragma user_version").ShouldBe(SqliteSchema.Current);
        connection.Ask("pragma synchronous").ShouldBe(2, "FULL");
        connection.Ask("pragma busy_timeout").ShouldBe(5000);
        connection.Ask("select count(*) from pragma_journal_mode where journal_mode = 'wal'").ShouldBe(1);
    }

    [Fact]
    public async Task Two_processes_may_start_on_a_new_file_at_once()
    {
        var starts = Enumerable.Range(0, 8).Select(_ => _file.Open()).ToList();

        await Task.WhenAll(starts.Select(file => Task.Run(() => file.Open().Dispose())));

        using var connection = _file.Connect();
        connection.Ask("select count(*) from sqlite_master where name in ('sessions', 'state') and type = 'table'").ShouldBe(2);
    }

    [Fact]
    public void A_file_of_the_version_before_loses_what_each_answer_paid_for()
    {
        _file.Open().Open().Dispose();
        _file.CloseAll();
        using (var before = _file.Connect())
        {
            before.Do("create index sessions_by_age on sessions (saved_at); create index deliveries_by_age on deliveries (seen_at); pragma user_version = 7");
        }

        _file.Open().Open().Dispose();
        using var now = _file.Connect();
        now.Ask("select count(*) from sqlite_master where type = 'index' and name like '%by_age'").ShouldBe(0);
        now.Ask("pragma user_version").ShouldBe(SqliteSchema.Current);
    }

    [Fact]
    public void A_file_from_a_newer_version_is_refused_and_not_touched()
    {
        _file.Open().Open().Dispose();
        _file.CloseAll();
        using (var connection = _file.Connect())
        {
            connection.Do("pragma user_version = 99");
        }

        var before = File.ReadAllBytes(_file.Path);
        Should.Throw<StorageException>(() => _file.Open().Open()).Message.ShouldContain("newer MentorBot (schema 99");
        _file.CloseAll();

        File.ReadAllBytes(_file.Path).ShouldBe(before);
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_not_touched()
    {
        using (var connection = _file.Connect())
        {
            connection.Do("create table recipes (name text)");
        }

        var before = File.ReadAllBytes(_file.Path);
        Should.Throw<StorageException>(() => _file.Open().Open()).Message.ShouldContain("another program");
        _file.CloseAll();

        File.ReadAllBytes(_file.Path).ShouldBe(before);
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_not_touched()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_file.Path)!);
        File.WriteAllText(_file.Path, new string('x', 5000));

        Should.Throw<StorageException>(() => _file.Open().Open()).Message.ShouldContain(_file.Path);
        _file.CloseAll();

        File.ReadAllText(_file.Path).ShouldBe(new string('x', 5000));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_said_with_its_name()
    {
        File.WriteAllText(Path.GetDirectoryName(_file.Path)!, "a file where the folder should be");

        Should.Throw<StorageException>(() => _file.Open().Open()).Message.ShouldContain(_file.Path);
    }
}
