using System.Collections.Immutable;
using MentorBot.Adapters.Tests.Quiz;
using MentorBot.Core;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz.Counts;
using MentorBot.Core.Replies;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>The counts of the quiz, on every database: the sum of what everybody put in, and nothing of who they are.</summary>
public sealed class QuizCountTests
{
    private static readonly KnowledgeBase Library = KnowledgeBase.Of([], quiz: ShippedQuiz.Quiz);

    private static CancellationToken Cancel => CancellationToken.None;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Whatever_people_press_the_counts_are_the_sum_of_what_their_sessions_say(string on)
    {
        using var data = TestDatabase.Of(on);
        var (dice, store) = (new Random(on.Length), data.OpenNotes());
        var people = new Session[5];
        Array.Fill(people, Session.New);
        Incoming quiz = new Incoming.QuizAsked(What: null, Code: null, new Occasion(Sample.Noon, "0"));
        for (var press = 0; press < 400; press++)
        {
            var person = dice.Next(people.Length);
            var turn = Mentor.Step(people[person], people[person].Quiz is null ? quiz : Pressed(Mentor.Step(people[person], quiz, Library), dice, press), Library);
            people[person] = turn.Session;
            await store.KeepAsync(Sample.Person($"{person}"), Sample.Noon, turn.Notes, Cancel);
        }

        data.CloseAll();
        var sum = people.Select(person => person.Quiz?.Counted).OfType<CountedRun>().SelectMany(counted => counted.Counts)
            .GroupBy(count => count with { Amount = 0 }, count => count.Amount)
            .Select(count => count.Key with { Amount = count.Sum() })
            .Where(count => count.Amount > 0);
        (await data.OpenNotes().ReadAsync(Cancel)).Quiz.ShouldBe(sum, ignoreOrder: true);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Nothing_in_the_counts_says_who_or_when(string on)
    {
        using var data = TestDatabase.Of(on);
        var counted = CountedRun.After(before: null, ShippedQuiz.Runs(1).Single(), isShown: true);
        await data.OpenNotes().KeepAsync(Sample.Ada, Sample.Noon, [new Note.QuizCounted(Before: null, counted)], Cancel);
        data.CloseAll();

        (await data.CountAsync("select count(*) from notes")).ShouldBe(0);
        (await data.CountAsync("select count(*) from note_salt")).ShouldBe(0);
        (await data.CountAsync("select count(*) from quiz_counts")).ShouldBe(counted.Counts.DistinctBy(count => (count.Figure, count.Subject)).Count());
        (await data.ColumnsAsync("quiz_counts")).ShouldBe(["edition", "figure", "subject", "amount"]);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Who_deletes_leaves_no_row_behind_and_a_lost_note_takes_nothing_below_nothing(string on)
    {
        using var data = TestDatabase.Of(on);
        var (store, counted) = (data.OpenNotes(), CountedRun.After(before: null, ShippedQuiz.Runs(1).Single(), isShown: true));
        await store.KeepAsync(Sample.Ada, Sample.Noon, [new Note.QuizCounted(Before: null, counted)], Cancel);
        await store.KeepAsync(Sample.Ada, Sample.Noon, [new Note.QuizCounted(counted, Now: null)], Cancel);
        (await store.ReadAsync(Cancel)).Quiz.ShouldBeEmpty();

        await store.KeepAsync(Sample.Ada, Sample.Noon, [new Note.QuizCounted(counted, Now: null)], Cancel);
        await store.KeepAsync(Sample.Ada, Sample.Noon, [new Note.QuizCounted(Before: null, new CountedRun("1-ab", 0))], Cancel);
        (await store.ReadAsync(Cancel)).Quiz.ShouldBe([new QuizCount("1-ab", QuizFigure.Left, "0", 1)]);
    }

    private static Incoming.Pressed Pressed(Turn shown, Random dice, int press)
    {
        ImmutableArray<ActionToken> tokens = [.. shown.Replies[0].Buttons.Select(button => button.Token)];
        var token = tokens[dice.Next(tokens.Length)];
        return new Incoming.Pressed(
            token is ActionToken.Quiz { Act: QuizAct.Delete } asked ? asked with { Act = dice.Next(4) == 0 ? QuizAct.Erase : QuizAct.Delete } : token,
            new Occasion(Sample.Noon, $"{press}"));
    }
}
