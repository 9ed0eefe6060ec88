using System.Collections.Immutable;
using MentorBot.Adapters.Tests.Storage;
using MentorBot.Runtime.Diagnosis;
using MentorBot.Storage;
using MentorBot.Storage.Diagnosis;
using MentorBot.Storage.Postgres;
using MentorBot.Storage.Sqlite;

namespace MentorBot.Adapters.Tests.Diagnosis;

/// <summary>Looking at the memory beside whoever uses it, without a trace.</summary>
public sealed class StorageExaminationTests : IDisposable
{
    private readonly TemporaryFile _file = new();

    private static CancellationToken Cancel => CancellationToken.None;

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task A_file_that_is_not_there_is_not_made()
    {
        var findings = await Examine();
        findings.Troubles().ShouldBeEmpty();
        findings.Of("memory").What.ShouldContain("the first start makes");
        Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(Path.GetDirectoryName(_file.Path))!).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_in_use_is_read_and_written_and_has_no_row_more()
    {
        await _file.Open().OpenAsync(Cancel);
        var findings = await Examine();
        findings.Troubles().ShouldBeEmpty();
        findings.Select(finding => finding.Check).ShouldBe(["memory", "schema", "space"]);
        (await _file.CountAsync("select count(*) from state")).ShouldBe(0);
    }

    [Fact]
    public async Task An_older_file_stays_as_it_is()
    {
        await _file.Open().OpenAsync(Cancel);
        _file.CloseAll();
        Do("pragma user_version = 2");
        var findings = await Examine();
        findings.Troubles().ShouldBe(["schema: Look"]);
        (await _file.CountAsync("pragma user_version")).ShouldBe(2);
    }

    [Fact]
    public async Task A_newer_file_is_refused()
    {
        Do($"pragma user_version = {SqliteSchema.Current + 1}");
        var finding = (await Examine()).ShouldHaveSingleItem();
        finding.Mark.ShouldBe(Mark.Broken);
        finding.What.ShouldContain("a newer MentorBot");
    }

    [Fact]
    public async Task What_is_no_session_file_is_said_to_be_none()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_file.Path)!);
        await File.WriteAllTextAsync(_file.Path, new string('x', 5000), Cancel);
        (await Examine()).ShouldHaveSingleItem().What.ShouldContain("no session file at all");
        (await File.ReadAllTextAsync(_file.Path, Cancel)).ShouldBe(new string('x', 5000));
    }

    [Fact]
    public async Task A_folder_that_is_a_file_cannot_be_written()
    {
        var folder = Path.GetDirectoryName(_file.Path)!;
        await File.WriteAllTextAsync(folder, "", Cancel);
        (await Examine()).ShouldHaveSingleItem().What.ShouldContain("Its folder cannot be written.");
    }

    [Theory]
    [InlineData(9_000_000, Mark.Broken)]
    [InlineData(150_000_000, Mark.Look)]
    [InlineData(5_000_000_000, Mark.Fine)]
    public void Room_on_the_disk_is_judged(long free, Mark mark) =>
        StorageFindings.Of(new FileFacts("/x/mentorbot.db", IsThere: true) { Schema = SqliteSchema.Current, Free = free }).Of("space").Mark.ShouldBe(mark);

    [Fact]
    public void A_server_that_is_far_old_or_stingy_is_told() =>
        StorageFindings.Of(new ServerFacts(new Version(12, 1), TimeSpan.FromMilliseconds(300))).Troubles().ShouldBe(["memory: Look", "distance: Look", "schema: Broken"]);

    [PostgresFact]
    public async Task A_database_is_looked_at_and_nothing_is_made_in_it()
    {
        using var data = new TemporaryPostgres();
        var empty = await Examine(data.Connection);
        empty.Of("memory").What.ShouldContain("can be reached");
        empty.Of("schema").Mark.ShouldBe(Mark.Fine);
        empty.Of("schema").What.ShouldContain("the first start makes the tables");
        (await data.CountAsync("select count(*) from pg_tables where schemaname = 'public'")).ShouldBe(0);

        await data.Open().OpenAsync(Cancel);
        var used = await Examine(data.Connection);
        used.Of("memory").What.ShouldContain("can be read and written");
        used.Of("schema").What.ShouldContain($"Schema {PostgresSchema.Current}");
        (await data.CountAsync("select count(*) from state")).ShouldBe(0);
    }

    [Fact]
    public async Task A_server_that_is_away_is_told_without_the_way_to_it()
    {
        var finding = (await Examine("Host=127.0.0.1;Port=1;Database=db;Username=user-of-it;Password=the-password-of-it")).ShouldHaveSingleItem();
        finding.What.ShouldContain("the connection could not be made");
        finding.ToString().ShouldNotContain("of-it");
    }

    private void Do(string sql)
    {
        using var connection = _file.Connect();
        connection.Do(sql);
    }

    private Task<ImmutableArray<Finding>> Examine() => Clinic.ExamineAsync("storage", room => room.AddStorage(), ("Storage:Path", _file.Path));

    private static Task<ImmutableArray<Finding>> Examine(string connection) => Clinic.ExamineAsync("storage", room => room.AddStorage(), ("Storage:ConnectionString", connection));
}
