using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Storage;
using MentorBot.Storage.Sql;
using MentorBot.Storage.Sqlite;
using Microsoft.Extensions.Options;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>What is kept for moderators, and what is not.</summary>
public sealed class SqliteNoteStoreTests : IDisposable
{
    private static readonly Address Mlops = At("roles/mlops-engineer");

    private readonly TemporaryFile _file = new();

    private static CancellationToken Cancel => CancellationToken.None;

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task Notes_are_read_back_with_their_day_also_after_a_restart()
    {
        await Open().KeepAsync(
            Sample.Ada,
            Sample.Noon,
            [new Note.Unanswered("what does it pay") { Near = [Mlops] }, new Note.SectionMissing(At("roles/mlops-engineer#pay")), new Note.Voted(Mlops, Helpful: false)],
            Cancel);
        _file.CloseAll();

        var notes = await Open().ReadAsync(Cancel);

        var day = new DateOnly(2026, 3, 14);
        var question = notes.Questions.ShouldHaveSingleItem();
        (question.Text, question.Times, question.LastDay, question.Near.ShouldHaveSingleItem()).ShouldBe(("what does it pay", 1, day, Mlops));
        notes.Missing.ShouldHaveSingleItem().ShouldBe(new KeptMissing(At("roles/mlops-engineer#pay"), question.By, 1, day));
        notes.Votes.ShouldHaveSingleItem().ShouldBe(new KeptVote(Mlops, Helpful: false, question.By, day));
    }

    [Fact]
    public async Task A_vote_counts_once_for_a_person_and_a_page_and_the_last_word_counts()
    {
        var store = Open();
        await store.KeepAsync(Sample.Ada, Sample.Noon, [new Note.Voted(Mlops, Helpful: false)], Cancel);
        await store.KeepAsync(Sample.Ada, Sample.Noon, [new Note.Voted(Mlops, Helpful: false)], Cancel);
        await store.KeepAsync(Sample.Ada, Sample.Noon, [new Note.Voted(Mlops, Helpful: true)], Cancel);
        await store.KeepAsync(Sample.Person("2"), Sample.Noon, [new Note.Voted(Mlops, Helpful: false)], Cancel);

        (await store.ReadAsync(Cancel)).Votes.Select(vote => vote.Helpful).ShouldBe([true, false]);
    }

    [Fact]
    public async Task The_same_question_of_one_person_counts_up_and_moves_its_day()
    {
        var store = Open();
        await store.KeepAsync(Sample.Ada, Sample.Noon.AddDays(2), [new Note.Unanswered("pay?")], Cancel);
        await store.KeepAsync(Sample.Ada, Sample.Noon, [new Note.Unanswered("pay?")], Cancel);

        var question = (await store.ReadAsync(Cancel)).Questions.ShouldHaveSingleItem();
        (question.Times, question.LastDay).ShouldBe((2, new DateOnly(2026, 3, 16)));
    }

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
    public async Task After_thirty_days_the_salt_is_another_and_the_hashes_before_are_worthless()
    {
        var store = Open();
        foreach (var days in (int[])[0, 29, 30, 59, 60])
        {
            await store.KeepAsync(Sample.Ada, Sample.Noon.AddDays(days), [new Note.Unanswered($"pay in {days}?")], Cancel);
        }

        var askers = (await store.ReadAsync(Cancel)).Questions.Select(question => question.By).ToList();
        askers[0].ShouldBe(askers[1]);
        askers[2].ShouldBe(askers[3]);
        askers.Select(asker => asker.Period).ShouldBe([1, 1, 2, 2, 3]);
        askers.Select(asker => asker.Hash).Distinct(StringComparer.Ordinal).Count().ShouldBe(3);
        using var connection = _file.Connect();
        connection.Ask("select count(*) from note_salt").ShouldBe(1);
    }

    [Fact]
    public async Task Old_notes_and_too_many_go_the_oldest_first()
    {
        var store = Open(new NoteOptions { Most = 3, Days = 10 });
        await store.KeepAsync(Sample.Ada, Sample.Noon, [new Note.Unanswered("long ago")], Cancel);
        await store.KeepAsync(Sample.Ada, Sample.Noon.AddDays(11), [new Note.Voted(Mlops, Helpful: true)], Cancel);
        (await store.ReadAsync(Cancel)).Questions.ShouldBeEmpty();

        foreach (var at in Enumerable.Range(1, 5))
        {
            await store.KeepAsync(Sample.Ada, Sample.Noon.AddDays(11), [new Note.Unanswered($"number {at}")], Cancel);
        }

        var notes = await store.ReadAsync(Cancel);
        notes.Questions.Select(question => question.Text).ShouldBe(["number 3", "number 4", "number 5"]);
        notes.Votes.Length.ShouldBe(1);
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
            connection.Do("drop table notes; drop table note_salt; drop table quiz_counts; pragma user_version = 1");
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

    private SqlNoteStore Open(NoteOptions? options = null, TimeSpan? patience = null) =>
        new(_file.Open(patience), Options.Create(options ?? new NoteOptions()), _file.Log.For<SqlNoteStore>());
}
