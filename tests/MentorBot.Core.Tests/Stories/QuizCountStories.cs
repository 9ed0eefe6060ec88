using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Quiz.Counts;
using MentorBot.Core.Replies;
using MentorBot.Core.Tests.Quiz;

namespace MentorBot.Core.Tests.Stories;

/// <summary>What is counted of people who take the quiz: each once, as far as they came, and nothing of who deletes it.</summary>
public sealed class QuizCountStories
{
    private static readonly string Edition = SmallQuiz.Quiz.Edition;

    private static Chat Person => Chat.With(Holding(SmallQuiz.Content));

    [Fact]
    public void Who_begins_counts_as_having_left_and_moves_on_with_each_answer()
    {
        var chat = Person.Writes("quiz");
        Kept(chat).ShouldBe([new QuizCount(Edition, QuizFigure.Left, "0", 1)]);
        Kept(chat.Presses("Keep").Presses("Make")).ShouldBe([new QuizCount(Edition, QuizFigure.Left, "2", 1)]);
    }

    [Fact]
    public void Going_back_stopping_and_coming_again_counts_nobody_twice()
    {
        var chat = Person.Writes("quiz").Presses("Keep").Presses("Keep").Presses("Back").Presses("Back").Presses("Make").Presses("Pause").Writes("quiz").Writes("quiz restart");
        Kept(chat).ShouldBe([new QuizCount(Edition, QuizFigure.Left, "2", 1)]);
    }

    [Fact]
    public void A_result_is_counted_with_its_answers_and_its_first_role()
    {
        var counts = Kept(Finished(Person));
        Amount(counts, QuizFigure.Left).ShouldBe(0);
        Amount(counts, QuizFigure.Ended).ShouldBe(1);
        Amount(counts, QuizFigure.First, "keeper").ShouldBe(1);
        Amount(counts, QuizFigure.Asked, "opener").ShouldBe(1);
        Amount(counts, QuizFigure.Taken, "opener/c").ShouldBe(1);
        Amount(counts, QuizFigure.Taken).ShouldBe(Amount(counts, QuizFigure.Asked));
        Amount(counts, QuizFigure.Expected, "opener/a", "opener/b", "opener/c", "opener/d").ShouldBeInRange(CountedAnswer.Certain - 2, CountedAnswer.Certain + 2);
    }

    [Fact]
    public void Skips_and_two_answers_are_counted_but_foretold_by_nothing()
    {
        var counts = Kept(Ended(Person.Writes("quiz").Presses("Skip").Writes("both a and b")));
        Amount(counts, QuizFigure.Skipped).ShouldBe(1);
        Amount(counts, QuizFigure.Taken).ShouldBe(Amount(counts, QuizFigure.Asked));
        Amount(counts, QuizFigure.Alone).ShouldBe(Amount(counts, QuizFigure.Asked) - 2);
    }

    [Fact]
    public void Looking_again_sharing_and_pressing_twice_change_no_count()
    {
        var chat = Finished(Person);
        var before = chat.Noted.Count;
        var share = chat.Token("Share");
        chat.Presses("Share").Presses("Yes, share it").Writes("quiz result").Presses(share).Presses("Continue the quiz").Presses("Change an answer").Presses("Leave it as it is");
        chat.Noted.Count.ShouldBe(before);
    }

    [Fact]
    public void Six_more_questions_and_a_changed_answer_replace_what_was_counted()
    {
        var chat = Finished(Person);
        var (answers, ended) = (Amount(Kept(chat), QuizFigure.Asked), Only(chat, QuizFigure.Ended));
        Kept(chat.Presses("6 more questions")).ShouldBe(Kept(Finished(Person)), ignoreOrder: true);
        Ended(chat);
        Amount(Kept(chat), QuizFigure.Ended).ShouldBe(1);
        Amount(Kept(chat), QuizFigure.Asked).ShouldBeGreaterThan(answers);
        Only(chat, QuizFigure.Ended).ShouldBe(ended);

        chat.Presses("Change an answer").Presses("1. What about opener?").Presses("Find");
        Amount(Kept(chat), QuizFigure.Taken, "opener/c").ShouldBe(0);
        Amount(Kept(chat), QuizFigure.Taken, "opener/b").ShouldBe(1);
        Amount(Kept(chat), QuizFigure.Ended).ShouldBe(1);
    }

    [Fact]
    public void Who_takes_it_again_counts_once_by_the_last_result()
    {
        var chat = Finished(Person).Presses("Restart");
        Amount(Kept(chat), QuizFigure.First, "keeper").ShouldBe(1);
        Ended(chat, "Make");
        Amount(Kept(chat), QuizFigure.First, "keeper").ShouldBe(0);
        Amount(Kept(chat), QuizFigure.First, "maker").ShouldBe(1);
        Amount(Kept(chat), QuizFigure.Ended).ShouldBe(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Who_deletes_their_answers_is_in_no_count_any_more(bool isFinished)
    {
        var chat = isFinished ? Finished(Person).Presses("Restart").Presses("Keep") : Person.Writes("quiz").Presses("Keep");
        Kept(chat).ShouldNotBeEmpty();
        Kept(chat.Writes("delete my answers").Presses("Yes, delete them").Hears("also from the counts")).ShouldBeEmpty();
    }

    [Fact]
    public void Another_edition_of_the_file_begins_to_count_anew_and_takes_people_along()
    {
        var edited = SmallQuiz.Content with { Version = 2 };
        var edition = FitQuiz.Of(edited).Edition;
        var chat = Person.Writes("quiz").Presses("Keep").Reads(Holding(edited)).Presses("Keep");
        Kept(chat).ShouldBe([new QuizCount(edition, QuizFigure.Left, "2", 1)]);

        Ended(chat).Reads(Holding(SmallQuiz.Content)).Writes("delete my answers");
        Kept(chat.Presses("Yes, delete them")).ShouldBeEmpty();
    }

    [Fact]
    public void An_edition_changes_with_what_is_asked_and_how_it_is_judged_and_not_with_what_is_said_of_it()
    {
        FitQuiz.Of(SmallQuiz.Content with { Title = "Other", Intro = "Hello." }).Edition.ShouldBe(Edition);
        FitQuiz.Of(SmallQuiz.Content with { Settings = SmallQuiz.Content.Settings with { Temperature = 1 } }).Edition.ShouldNotBe(Edition);
        FitQuiz.Of(SmallQuiz.Content with { Roles = SmallQuiz.Content.Roles.SetItem(0, SmallQuiz.Content.Roles[0] with { Profile = [new("make", 1)] }) }).Edition.ShouldNotBe(Edition);
        FitQuiz.Of(SmallQuiz.Content with { Questions = SmallQuiz.Content.Questions.SetItem(0, SmallQuiz.Content.Questions[0] with { Ask = "What else?" }) }).Edition.ShouldNotBe(Edition);
        var opener = SmallQuiz.Content.Questions[0];
        FitQuiz.Of(SmallQuiz.Content with { Questions = SmallQuiz.Content.Questions.SetItem(0, opener with { Options = opener.Options.SetItem(0, opener.Options[0] with { Evidence = [new("make", 1)] }) }) }).Edition.ShouldNotBe(Edition);
    }

    private static Chat Finished(Chat chat) => Ended(chat.Writes("quiz"));

    private static Chat Ended(Chat chat, string option = "Keep")
    {
        while (chat.Heard.Contains("[Skip]", StringComparison.Ordinal))
        {
            chat.Presses(option);
        }

        return chat;
    }

    // What a store would hold that adds up what was noted.
    private static List<QuizCount> Kept(Chat chat) =>
    [
        .. chat.Noted.OfType<Note.QuizCounted>()
            .SelectMany(note => note.Changes)
            .GroupBy(change => change with { Amount = 0 }, change => change.Amount)
            .Select(count => count.Key with { Amount = count.Sum() })
            .Where(count => count.Amount != 0),
    ];

    private static long Amount(List<QuizCount> counts, QuizFigure figure, params string[] subjects) =>
        counts.Where(count => count.Figure == figure && (subjects.Length == 0 || subjects.Contains(count.Subject))).Sum(count => count.Amount);

    private static string Only(Chat chat, QuizFigure figure) => Kept(chat).Single(count => count.Figure == figure).Subject;

    private static KnowledgeBase Holding(QuizContent content) => KnowledgeBase.Of([Sample.Mlops], quiz: FitQuiz.Of(content));
}
