using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz.Counts;
using MentorBot.Core.Replies;
using MentorBot.Runtime.Turns;
using MentorBot.Storage;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>All of one person, on every database: seen whole, deleted whole, and gone by itself when nobody touches it.</summary>
public sealed class PersonStoreTests
{
    private static readonly CountedRun Counted = new("1-ab", 3);

    private static CancellationToken Cancel => CancellationToken.None;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Somebody_unknown_has_nothing(string on)
    {
        using var data = TestDatabase.Of(on);
        (await data.OpenPeople().ReadAsync(Sample.Ada, Cancel)).ShouldBe(new OwnRecord(ChangedAt: null, Days: 180, KeptNotes.None));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_person_has_a_day_and_the_notes_that_the_salt_of_now_can_tell_to_be_theirs(string on)
    {
        using var data = TestDatabase.Of(on);
        var clock = new ManualTime();
        await data.OpenSessions(clock).TrySaveAsync(Sample.Ada, Sample.Browsing, 0, Cancel);
        var notes = data.OpenNotes();
        await notes.KeepAsync(Sample.Ada, Sample.Noon, [new Note.Unanswered("from long ago?")], Cancel);
        await notes.KeepAsync(Sample.Ada, Sample.Noon.AddDays(40), [new Note.Unanswered("pay?"), new Note.Voted(At("roles/mlops-engineer"), Helpful: true)], Cancel);
        await notes.KeepAsync(Sample.Person("2"), Sample.Noon.AddDays(40), [new Note.Unanswered("of somebody else?")], Cancel);

        var record = await data.OpenPeople(new StorageOptions { Days = 7 }).ReadAsync(Sample.Ada, Cancel);

        record.ChangedAt.ShouldBe(clock.GetUtcNow());
        record.ExpiresAt.ShouldBe(clock.GetUtcNow().AddDays(7));
        record.Notes.Questions.ShouldHaveSingleItem().Text.ShouldBe("pay?");
        record.Notes.Votes.ShouldHaveSingleItem().Helpful.ShouldBeTrue();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Who_is_forgotten_leaves_nothing_and_everybody_else_stays(string on)
    {
        using var data = TestDatabase.Of(on);
        var (sessions, notes, bob) = (data.OpenSessions(), data.OpenNotes(), Sample.Person("2"));
        foreach (var person in (PersonKey[])[Sample.Ada, bob])
        {
            await sessions.TrySaveAsync(person, Sample.Browsing, 0, Cancel);
            await notes.KeepAsync(person, Sample.Noon, [new Note.Unanswered("pay?"), new Note.QuizCounted(Before: null, Counted)], Cancel);
        }

        (await data.OpenPeople().TryForgetAsync(Sample.Ada, 1, Without(Counted), Cancel)).ShouldBeTrue();

        (await sessions.LoadAsync(Sample.Ada, Cancel)).ShouldBe(new StoredSession(Session.New, 0));
        var record = await data.OpenPeople().ReadAsync(Sample.Ada, Cancel);
        (record.ChangedAt, record.Notes.Questions.Length).ShouldBe((null, 0));
        (await sessions.LoadAsync(bob, Cancel)).Session.ShouldBe(Sample.Browsing);
        var left = await notes.ReadAsync(Cancel);
        left.Questions.Length.ShouldBe(1);
        left.Quiz.ShouldBe([new QuizCount("1-ab", QuizFigure.Left, "3", 1)]);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Who_has_saved_meanwhile_is_not_forgotten_and_nothing_of_theirs_is_touched(string on)
    {
        using var data = TestDatabase.Of(on);
        var (sessions, people) = (data.OpenSessions(), data.OpenPeople());
        await sessions.TrySaveAsync(Sample.Ada, Sample.Browsing, 0, Cancel);
        await data.OpenNotes().KeepAsync(Sample.Ada, Sample.Noon, [new Note.Unanswered("pay?"), new Note.QuizCounted(Before: null, Counted)], Cancel);

        (await people.TryForgetAsync(Sample.Ada, 0, Without(Counted), Cancel)).ShouldBeFalse();
        (await people.TryForgetAsync(Sample.Ada, 2, Without(Counted), Cancel)).ShouldBeFalse();

        (await sessions.LoadAsync(Sample.Ada, Cancel)).Version.ShouldBe(1);
        var left = await data.OpenNotes().ReadAsync(Cancel);
        (left.Questions.Length, left.Quiz.Length).ShouldBe((1, 1));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Who_only_has_notes_can_be_forgotten_too(string on)
    {
        using var data = TestDatabase.Of(on);
        await data.OpenNotes().KeepAsync(Sample.Ada, Sample.Noon, [new Note.Unanswered("pay?")], Cancel);
        (await data.OpenPeople().TryForgetAsync(Sample.Ada, 0, [], Cancel)).ShouldBeTrue();
        (await data.OpenNotes().ReadAsync(Cancel)).Questions.ShouldBeEmpty();
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_group_is_everybody_whose_key_begins_so_and_nobody_whose_key_only_looks_like_it(string on)
    {
        using var data = TestDatabase.Of(on);
        var sessions = data.OpenSessions();
        foreach (var id in (string[])["T1.U1", "T1.u2", "T1-U1", "T1U1", "T12.U1", "t1.U1"])
        {
            await sessions.TrySaveAsync(Slack(id), Sample.Browsing, 0, Cancel);
        }

        PersonGroup.TryMake("slack", "T1", out var workspace).ShouldBeTrue();
        (await data.OpenPeople().ListAsync(workspace, Cancel)).ShouldBe([Slack("T1.U1"), Slack("T1.u2")]);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_session_that_nobody_touched_goes_and_one_that_was_touched_stays(string on)
    {
        using var data = TestDatabase.Of(on);
        var clock = new ManualTime();
        var (sessions, bob) = (data.OpenSessions(clock), Sample.Person("2"));
        await sessions.TrySaveAsync(Sample.Ada, Sample.Browsing, 0, Cancel);
        await sessions.TrySaveAsync(bob, Sample.Browsing, 0, Cancel);
        clock.Advance(TimeSpan.FromDays(6));
        await sessions.TrySaveAsync(bob, Session.New, 1, Cancel);
        clock.Advance(TimeSpan.FromDays(2));

        (await data.OpenHousekeeping(new StorageOptions { Days = 7 }).TidyAsync(clock.GetUtcNow(), Cancel)).ShouldBe(1);

        (await sessions.LoadAsync(Sample.Ada, Cancel)).Version.ShouldBe(0);
        (await sessions.LoadAsync(bob, Cancel)).Version.ShouldBe(2);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Old_notes_go_and_the_salt_is_replaced_although_nobody_says_anything(string on)
    {
        using var data = TestDatabase.Of(on);
        await data.OpenNotes().KeepAsync(Sample.Ada, Sample.Noon, [new Note.Unanswered("pay?")], Cancel);
        await data.OpenHousekeeping().TidyAsync(Sample.Noon.AddDays(29), Cancel);
        (await data.OpenPeople().ReadAsync(Sample.Ada, Cancel)).Notes.Questions.Length.ShouldBe(1);

        await data.OpenHousekeeping().TidyAsync(Sample.Noon.AddDays(31), Cancel);
        (await data.OpenPeople().ReadAsync(Sample.Ada, Cancel)).Notes.Questions.ShouldBeEmpty("nobody can tell any more whose it was");
        (await data.OpenNotes().ReadAsync(Cancel)).Questions.Length.ShouldBe(1);

        await data.OpenHousekeeping().TidyAsync(Sample.Noon.AddDays(200), Cancel);
        (await data.OpenNotes().ReadAsync(Cancel)).Questions.ShouldBeEmpty();
        (await data.CountAsync("select count(*) from note_salt")).ShouldBe(1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3651)]
    public void Days_out_of_reach_are_refused_with_the_name_of_the_key(int days) =>
        new StorageOptionsCheck().Validate(name: null, new StorageOptions { Days = days }).FailureMessage.ShouldNotBeNull().ShouldContain("Storage:Days");

    private static ImmutableArray<QuizCount> Without(CountedRun run) => [.. new Note.QuizCounted(run, Now: null).Changes];

    private static Address At(string address) => Address.TryParse(address, out var parsed) ? parsed : throw new ArgumentException(address, nameof(address));

    private static PersonKey Slack(string id) => PersonKey.TryMake("slack", id, out var person) ? person : throw new ArgumentException(id, nameof(id));
}
