using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Storage;
using MentorBot.Storage.Sql;
using MentorBot.Storage.Sqlite;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>What is kept for moderators, and what is not.</summary>
public sealed class SqliteNoteStoreTests : IDisposable
{
    private static readonly Address Mlops = At("roles/mlops-engineer");

    private readonly TemporaryFile _file = new();

    private static CancellationToken Cancel => CancellationToken.None;

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task Nothing_in_the_file_says_who_asked_or_what_they_wrote_by_mistake()
    {
        await Open().KeepAsync(Sample.Ada, Sample.Noon, [new Note.Unanswered("write to ada@example.org or xoxb-1234-abcdefgh about pay"), new Note.Unanswered("ada@example.org")], Cancel);
        _file.CloseAll();

        var bytes = string.Concat(Directory.EnumerateFiles(Path.GetDirectoryName(_file.Path)!).Select(file => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file))));
        bytes.ShouldContain("about pay");
        foreach (var trace in (string[])["80351110224678912", "discord", "ada@", "xoxb", "example"])
        {
            bytes.ShouldNotContain(trace);
        }
    }

    [Fact]
    public async Task A_file_that_is_locked_is_logged_and_nothing_thrown()
    {
        var store = Open(patience: TimeSpan.Zero);
        await store.ReadAsync(Cancel);
        using var other = _file.Connect();
        other.Do("begin immediate");

        await store.KeepAsync(Sample.Ada, Sample.Noon, [new Note.Unanswered("secret words")], Cancel);

        _file.Log.Lines.ShouldHaveSingleItem().ShouldStartWith("5004 Notes for moderators could not be kept");
        _file.Log.Lines.Single().ShouldNotContain("secret");
    }

    [Fact]
    public async Task A_file_of_the_version_before_gets_the_tables()
    {
        await _file.OpenSessions().TrySaveAsync(Sample.Ada, Sample.Browsing, 0, Cancel);
        _file.CloseAll();
        using (var connection = _file.Connect())
        {
            connection.Do("drop table notes; drop table note_salt; drop table quiz_counts; drop table deliveries; drop table leases; drop table replicas; pragma user_version = 1");
        }

        await Open().KeepAsync(Sample.Ada, Sample.Noon, [new Note.Unanswered("pay?")], Cancel);

        (await Open().ReadAsync(Cancel)).Questions.Length.ShouldBe(1);
        (await _file.OpenSessions().LoadAsync(Sample.Ada, Cancel)).Session.ShouldBe(Sample.Browsing);
    }

    [Theory]
    [InlineData(99, 180)]
    [InlineData(100_001, 180)]
    [InlineData(5000, 0)]
    [InlineData(5000, 3651)]
    public void Settings_out_of_reach_are_refused(int most, int days) =>
        new NoteOptionsCheck().Validate(name: null, new NoteOptions { Most = most, Days = days }).Failed.ShouldBeTrue();

    [Fact]
    public void The_settings_nobody_made_are_good() => new NoteOptionsCheck().Validate(name: null, new NoteOptions()).Succeeded.ShouldBeTrue();

    private static Address At(string address) => Address.TryParse(address, out var parsed) ? parsed : throw new ArgumentException(address, nameof(address));

    private SqlNoteStore Open(TimeSpan? patience = null) => new(_file.Open(patience), _file.Log.For<SqlNoteStore>());
}
