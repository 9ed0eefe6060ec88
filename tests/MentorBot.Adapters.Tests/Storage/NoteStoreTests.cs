using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Storage;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>What is kept for moderators, on every database.</summary>
public sealed class NoteStoreTests
{
    private static readonly Address Mlops = At("roles/mlops-engineer");

    private static CancellationToken Cancel => CancellationToken.None;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Notes_are_read_back_with_their_day_also_after_a_restart(string on)
    {
        using var data = TestDatabase.Of(on);
        await data.OpenNotes().KeepAsync(
            Sample.Ada,
            Sample.Noon,
            [new Note.Unanswered("what does it pay") { Near = [Mlops] }, new Note.SectionMissing(At("roles/mlops-engineer#pay")), new Note.Voted(Mlops, Helpful: false)],
            Cancel);
        data.CloseAll();

        var notes = await data.OpenNotes().ReadAsync(Cancel);

        var day = new DateOnly(2026, 3, 14);
        var question = notes.Questions.ShouldHaveSingleItem();
        (question.Text, question.Times, question.LastDay, question.Near.ShouldHaveSingleItem()).ShouldBe(("what does it pay", 1, day, Mlops));
        notes.Missing.ShouldHaveSingleItem().ShouldBe(new KeptMissing(At("roles/mlops-engineer#pay"), question.By, 1, day));
        notes.Votes.ShouldHaveSingleItem().ShouldBe(new KeptVote(Mlops, Helpful: false, question.By, day));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_vote_counts_once_for_a_person_and_a_page_and_the_last_word_counts(string on)
    {
        using var data = TestDatabase.Of(on);
        var store = data.OpenNotes();
        await store.KeepAsync(Sample.Ada, Sample.Noon, [new Note.Voted(Mlops, Helpful: false)], Cancel);
        await store.KeepAsync(Sample.Ada, Sample.Noon, [new Note.Voted(Mlops, Helpful: false)], Cancel);
        await store.KeepAsync(Sample.Ada, Sample.Noon, [new Note.Voted(Mlops, Helpful: true)], Cancel);
        await store.KeepAsync(Sample.Person("2"), Sample.Noon, [new Note.Voted(Mlops, Helpful: false)], Cancel);

        (await store.ReadAsync(Cancel)).Votes.Select(vote => vote.Helpful).ShouldBe([true, false]);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Of_what_one_person_says_about_a_page_the_last_words_are_kept_without_what_could_say_who(string on)
    {
        using var data = TestDatabase.Of(on);
        var store = data.OpenNotes();
        await store.KeepAsync(Sample.Ada, Sample.Noon, [new Note.FeedbackGiven(Mlops, "what it pays")], Cancel);
        await store.KeepAsync(Sample.Ada, Sample.Noon, [new Note.FeedbackGiven(Mlops, "what it pays, tell me at ada@example.org"), new Note.FeedbackGiven(At("roles/mlops-engineer#pay"), "@ada")], Cancel);
        await store.KeepAsync(Sample.Person("2"), Sample.Noon, [new Note.FeedbackGiven(Mlops, new string('x', 30) + " " + string.Concat(Enumerable.Repeat("word ", 100)))], Cancel);

        var kept = (await store.ReadAsync(Cancel)).Feedback;
        kept.Select(said => said.Address).ShouldBe([Mlops, Mlops]);
        kept[0].Text.ShouldBe("what it pays, tell me at […]");
        kept[1].Text.Length.ShouldBeLessThanOrEqualTo(300);
        kept[0].By.ShouldNotBe(kept[1].By);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_same_question_of_one_person_counts_up_and_moves_its_day(string on)
    {
        using var data = TestDatabase.Of(on);
        var store = data.OpenNotes();
        await store.KeepAsync(Sample.Ada, Sample.Noon.AddDays(2), [new Note.Unanswered("pay?")], Cancel);
        await store.KeepAsync(Sample.Ada, Sample.Noon, [new Note.Unanswered("pay?")], Cancel);

        var question = (await store.ReadAsync(Cancel)).Questions.ShouldHaveSingleItem();
        (question.Times, question.LastDay).ShouldBe((2, new DateOnly(2026, 3, 16)));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task After_thirty_days_the_salt_is_another_and_the_hashes_before_are_worthless(string on)
    {
        using var data = TestDatabase.Of(on);
        var store = data.OpenNotes();
        foreach (var days in (int[])[0, 29, 30, 59, 60])
        {
            await store.KeepAsync(Sample.Ada, Sample.Noon.AddDays(days), [new Note.Unanswered($"pay in {days}?")], Cancel);
        }

        var askers = (await store.ReadAsync(Cancel)).Questions.Select(question => question.By).ToList();
        askers[0].ShouldBe(askers[1]);
        askers[2].ShouldBe(askers[3]);
        askers.Select(asker => asker.Period).ShouldBe([1, 1, 2, 2, 3]);
        askers.Select(asker => asker.Hash).Distinct(StringComparer.Ordinal).Count().ShouldBe(3);
        (await data.CountAsync("select count(*) from note_salt")).ShouldBe(1);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Old_notes_and_too_many_go_the_oldest_first(string on)
    {
        using var data = TestDatabase.Of(on);
        var store = data.OpenNotes();
        var tidying = data.OpenHousekeeping(notes: new NoteOptions { Most = 3, Days = 10 });
        await store.KeepAsync(Sample.Ada, Sample.Noon, [new Note.Unanswered("long ago")], Cancel);
        await store.KeepAsync(Sample.Ada, Sample.Noon.AddDays(11), [new Note.Voted(Mlops, Helpful: true)], Cancel);
        (await store.ReadAsync(Cancel)).Questions.Length.ShouldBe(1, "nobody who asks waits for that");
        await tidying.TidyAsync(Sample.Noon.AddDays(11), Cancel);
        (await store.ReadAsync(Cancel)).Questions.ShouldBeEmpty();

        foreach (var at in Enumerable.Range(1, 5))
        {
            await store.KeepAsync(Sample.Ada, Sample.Noon.AddDays(11), [new Note.Unanswered($"number {at}")], Cancel);
        }

        await tidying.TidyAsync(Sample.Noon.AddDays(11), Cancel);
        var notes = await store.ReadAsync(Cancel);
        notes.Questions.Select(question => question.Text).ShouldBe(["number 3", "number 4", "number 5"]);
        notes.Votes.Length.ShouldBe(1);
    }

    private static Address At(string address) => Address.TryParse(address, out var parsed) ? parsed : throw new ArgumentException(address, nameof(address));
}
