using System.Collections.Immutable;
using MentorBot.Adapters.Tests.Quiz;
using MentorBot.Core;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz.Counts;
using MentorBot.Core.Replies;
using MentorBot.Runtime.Turns;
using MentorBot.Storage;
using MentorBot.Storage.Sql;
using MentorBot.Storage.Sqlite;
using Microsoft.Extensions.Options;

namespace MentorBot.Adapters.Tests.Storage;

/// <summary>The counts of the quiz in the file: the sum of what everybody put in, and nothing of who they are.</summary>
public sealed class SqliteQuizCountTests : IDisposable
{
    private static readonly KnowledgeBase Library = KnowledgeBase.Of([], quiz: ShippedQuiz.Quiz);

    private readonly TemporaryFile _file = new();

    private static CancellationToken Cancel => CancellationToken.None;

    public void Dispose() => _file.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Whatever_people_press_the_counts_are_the_sum_of_what_their_sessions_say(int seed)
    {
        var (dice, store) = (new Random(seed), Open());
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

        _file.CloseAll();
        var sum = people.Select(person => person.Quiz?.Counted).OfType<CountedRun>().SelectMany(counted => counted.Counts)
            .GroupBy(count => count with { Amount = 0 }, count => count.Amount)
            .Select(count => count.Key with { Amount = count.Sum() })
            .Where(count => count.Amount > 0);
        (await Open().ReadAsync(Cancel)).Quiz.ShouldBe(sum, ignoreOrder: true);
    }

    [Fact]
    public async Task Nothing_in_the_counts_says_who_or_when()
    {
        var counted = CountedRun.After(before: null, ShippedQuiz.Runs(1).Single(), isShown: true);
        await Open().KeepAsync(Sample.Ada, Sample.Noon, [new Note.QuizCounted(Before: null, counted)], Cancel);
        _file.CloseAll();

        using var connection = _file.Connect();
        connection.Ask("select count(*) from notes").ShouldBe(0);
        connection.Ask("select count(*) from note_salt").ShouldBe(0);
        connection.Ask("select count(*) from pragma_table_info('quiz_counts') where name not in ('edition', 'figure', 'subject', 'amount')").ShouldBe(0);
        connection.Ask("select count(*) from quiz_counts").ShouldBe(counted.Counts.DistinctBy(count => (count.Figure, count.Subject)).Count());
    }

    [Fact]
    public async Task Who_deletes_leaves_no_row_behind_and_a_lost_note_takes_nothing_below_nothing()
    {
        var (store, counted) = (Open(), CountedRun.After(before: null, ShippedQuiz.Runs(1).Single(), isShown: true));
        await store.KeepAsync(Sample.Ada, Sample.Noon, [new Note.QuizCounted(Before: null, counted)], Cancel);
        await store.KeepAsync(Sample.Ada, Sample.Noon, [new Note.QuizCounted(counted, Now: null)], Cancel);
        (await store.ReadAsync(Cancel)).Quiz.ShouldBeEmpty();

        await store.KeepAsync(Sample.Ada, Sample.Noon, [new Note.QuizCounted(counted, Now: null)], Cancel);
        await store.KeepAsync(Sample.Ada, Sample.Noon, [new Note.QuizCounted(Before: null, new CountedRun("1-ab", 0))], Cancel);
        (await store.ReadAsync(Cancel)).Quiz.ShouldBe([new QuizCount("1-ab", QuizFigure.Left, "0", 1)]);
    }

    private static Incoming.Pressed Pressed(Turn shown, Random dice, int press)
    {
        ImmutableArray<ActionToken> tokens = [.. shown.Replies[0].Blocks.OfType<Block.Buttons>().SelectMany(row => row.Items).Select(button => button.Token)];
        var token = tokens[dice.Next(tokens.Length)];
        return new Incoming.Pressed(
            token is ActionToken.Quiz { Act: QuizAct.Delete } asked ? asked with { Act = dice.Next(4) == 0 ? QuizAct.Erase : QuizAct.Delete } : token,
            new Occasion(Sample.Noon, $"{press}"));
    }

    private INoteStore Open() => new SqlNoteStore(_file.Open(), Options.Create(new NoteOptions()), _file.Log.For<SqlNoteStore>());
}
