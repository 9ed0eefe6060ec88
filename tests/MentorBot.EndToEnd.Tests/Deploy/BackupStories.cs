using System.Diagnostics;
using System.Runtime.Versioning;
using MentorBot.EndToEnd.Tests.Host;
using MentorBot.Fakes.Postgres;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace MentorBot.EndToEnd.Tests.Deploy;

/// <summary>What was copied by the shipped scripts brings everything back: somebody's quiz goes on where they were.</summary>
[SupportedOSPlatform("linux")]
public sealed class BackupStories : IDisposable
{
    private readonly Workplace _place = new();

    private string Copy => Path.Combine(_place.Root, "it's a copy");

    public void Dispose() => _place.Dispose();

    [LinuxToolFact("sh", "sqlite3")]
    public async Task From_a_copy_of_the_file_the_quiz_goes_on()
    {
        var file = _place.Settings["Storage__Path"];
        await AnswerOne();
        await Run("backup-sqlite.sh", [file, Copy]);
        File.GetUnixFileMode(Copy).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await Forget();
        await GiveFolderAway(Path.GetDirectoryName(file)!);
        await Run("restore-sqlite.sh", [Copy, file]);
        File.Exists($"{file}.before").ShouldBeTrue();
        (await OwnerOf(file)).ShouldBe(await OwnerOf(Path.GetDirectoryName(file)!));
        await GoesOn();
    }

    [LinuxToolFact("sh", "sqlite3")]
    public async Task A_file_that_is_damaged_makes_way_for_the_copy_with_its_log_beside_it()
    {
        var file = _place.Settings["Storage__Path"];
        await AnswerOne();
        await Run("backup-sqlite.sh", [file, Copy]);
        await File.WriteAllTextAsync(file, new string('x', 5000));
        await File.WriteAllTextAsync($"{file}-wal", "log");
        await Run("restore-sqlite.sh", [Copy, file]);
        (await File.ReadAllTextAsync($"{file}.before")).ShouldBe(new string('x', 5000));
        (await File.ReadAllTextAsync($"{file}.before-wal")).ShouldBe("log");
        File.Exists($"{file}.part").ShouldBeFalse();
        await GoesOn();
    }

    [LinuxToolFact("sh", "sqlite3")]
    public async Task A_file_that_is_in_use_stays_where_it_is()
    {
        var file = _place.Settings["Storage__Path"];
        await AnswerOne();
        await Run("backup-sqlite.sh", [file, Copy]);
        using (_place.LockSessions())
        {
            (await Code("restore-sqlite.sh", [Copy, file])).ShouldBe(1);
        }

        (File.Exists($"{file}.before"), File.Exists($"{file}.part")).ShouldBe((false, false));
    }

    [LinuxToolFact("sh", "sqlite3")]
    public async Task A_copy_that_is_not_sound_replaces_nothing()
    {
        var file = _place.Settings["Storage__Path"];
        await AnswerOne();
        await File.WriteAllTextAsync(Copy, new string('x', 5000));
        var code = await Code("restore-sqlite.sh", [Copy, file]);
        code.ShouldNotBe(0);
        await GoesOn();
    }

    [LinuxToolFact("sh", "sqlite3")]
    public async Task A_file_that_somebody_only_has_open_stays_where_it_is_too()
    {
        var file = _place.Settings["Storage__Path"];
        await AnswerOne();
        await Run("backup-sqlite.sh", [file, Copy]);
        await using (var reader = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await reader.OpenAsync();
            await using var look = new SqliteCommand("select count(*) from sessions", reader);
            (await look.ExecuteScalarAsync()).ShouldBe(1L);
            (await Code("restore-sqlite.sh", [Copy, file])).ShouldBe(1);
        }

        (File.Exists($"{file}.before"), File.Exists($"{file}.part")).ShouldBe((false, false));
        await GoesOn();
    }

    [LinuxToolFact("sh", "sqlite3")]
    public async Task What_was_set_aside_before_is_kept()
    {
        var file = _place.Settings["Storage__Path"];
        await AnswerOne();
        await Run("backup-sqlite.sh", [file, Copy]);
        await File.WriteAllTextAsync($"{file}.before", "an earlier one");
        await Run("restore-sqlite.sh", [Copy, file]);
        (await File.ReadAllTextAsync($"{file}.before"), File.Exists($"{file}.before.2")).ShouldBe(("an earlier one", true));
        await GoesOn();
    }

    [LinuxToolFact("sh", "sqlite3")]
    public async Task A_copy_that_is_not_there_or_is_no_memory_of_the_bot_replaces_nothing()
    {
        var file = _place.Settings["Storage__Path"];
        await AnswerOne();
        (await Code("restore-sqlite.sh", [Copy, file])).ShouldBe(2);
        File.Exists(Copy).ShouldBeFalse();
        await File.WriteAllTextAsync(Copy, "");
        (await Code("restore-sqlite.sh", [Copy, file])).ShouldBe(1);
        await GoesOn();
    }

    [PostgresFact]
    public async Task From_a_copy_of_the_database_the_quiz_goes_on()
    {
        var connection = PostgresCluster.NewDatabase();
        _place.With("Storage__ConnectionString", connection);
        await AnswerOne();
        await Run("backup-postgres.sh", [Copy], connection);
        await Forget();
        await Run("restore-postgres.sh", [Copy], connection);
        await GoesOn();
    }

    [PostgresFact]
    public async Task A_copy_of_an_earlier_form_takes_the_place_of_the_present_one_and_is_brought_up_again()
    {
        var connection = PostgresCluster.NewDatabase();
        _place.With("Storage__ConnectionString", connection);
        await AnswerOne();
        await BackToTheFirstForm(connection);
        await Run("backup-postgres.sh", [Copy], connection);
        await Forget();
        await Run("restore-postgres.sh", [Copy], connection);
        await GoesOn();
    }

    private static async Task BackToTheFirstForm(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(
            """
            drop table leases;
            alter table notes drop constraint notes_pkey;
            alter table notes add primary key (id);
            alter table notes add unique (period, person, kind, subject);
            update mentorbot_schema set version = 1;
            """);
        await command.ExecuteNonQueryAsync();
    }

    private async Task AnswerOne() => (await BotProcess.RunAsync(_place, "quiz start\n1\n", "chat")).Output.ShouldContain("Question 2");

    private async Task Forget() => (await BotProcess.RunAsync(_place, "me forget\n1\nme\n", "chat")).Output.ShouldContain("I remember nothing about you");

    private async Task GoesOn() => (await BotProcess.RunAsync(_place, "quiz resume\n", "chat")).Output.ShouldContain("Question 2");

    // As the unit's own user has it; only root can do that, and for others it is theirs already.
    private static async Task GiveFolderAway(string folder)
    {
        if (Environment.IsPrivilegedProcess)
        {
            using var process = Process.Start("chown", ["1654:1654", folder]);
            await process.WaitForExitAsync();
            process.ExitCode.ShouldBe(0);
        }
    }

    private static async Task<string> OwnerOf(string path)
    {
        using var process = Process.Start(new ProcessStartInfo("stat", ["--format=%u:%g", path]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var owner = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return owner;
    }

    private static async Task Run(string script, string[] arguments, string? connection = null) => (await Code(script, arguments, connection)).ShouldBe(0);

    private static async Task<int> Code(string script, string[] arguments, string? connection = null)
    {
        var start = new ProcessStartInfo("sh", [DeployFolder.Path(script), .. arguments]) { UseShellExecute = false };
        if (connection is not null)
        {
            var to = new NpgsqlConnectionStringBuilder(connection);
            start.Environment["PATH"] = $"{PostgresCluster.ProgramFolders}:{start.Environment["PATH"]}";
            start.Environment["PGHOST"] = to.Host;
            start.Environment["PGPORT"] = to.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
            start.Environment["PGDATABASE"] = to.Database;
            start.Environment["PGUSER"] = to.Username;
            start.Environment["PGPASSWORD"] = to.Password;
        }

        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
