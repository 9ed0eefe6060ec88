using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Quiz.Counts;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Tests.Quiz;

/// <summary>What moderators read of the people who took the quiz.</summary>
public sealed class QuizReportTests
{
    private static readonly FitQuiz Quiz = SmallQuiz.Quiz;

    [Fact]
    public void Nothing_but_their_number_is_told_of_thirty_or_fewer()
    {
        var report = QuizReport.Of(Quiz, Counts(30, "c"));
        (report.IsTold, report.Runs).ShouldBe((false, 30));
        (report.First.IsEmpty, report.Steps.IsEmpty, report.Questions.IsEmpty).ShouldBe((true, true, true));
        QuizReport.Of(Quiz, Counts(31, "c")).IsTold.ShouldBeTrue();
    }

    [Fact]
    public void First_places_steps_and_choices_add_up()
    {
        var report = QuizReport.Of(Quiz, Together([.. Counts(30, "c"), .. Counts(10, "a"), Left(0, 5), Left(2, 3)]));
        report.First.Select(first => (first.Role.Id, first.Times)).ShouldBe([("keeper", 30), ("maker", 10), ("finder", 0)]);
        (report.Steps[0], report.Steps[1].Reached, report.Steps[2].Left).ShouldBe((new StepCount(0, 48, 5, 0), 43, 3));
        report.Steps.Sum(step => step.Left + step.Ended).ShouldBe(48);
        var opener = report.Questions[0];
        (opener.Asked, opener.Skipped).ShouldBe((40, 0));
        opener.Options.Select(option => option.Taken).ShouldBe([10, 0, 30, 0]);
        opener.Options.Sum(option => option.Expected).ShouldBe(40, 0.001);
    }

    [Fact]
    public void Results_of_other_editions_are_numbered_and_not_mixed_in()
    {
        var other = FitQuiz.Of(SmallQuiz.Content with { Version = 2 });
        var report = QuizReport.Of(other, [.. Counts(40, "c"), .. Counts(31, "a", other)]);
        (report.Runs, report.OlderRuns).ShouldBe((31, 40));
        report.First[0].Times.ShouldBe(31);
        Wording.English.QuizRuns(report).ShouldBe("31 people have a result. 40 results belong to other editions of the quiz and are not counted in.");
    }

    [Fact]
    public void What_the_other_answers_foretell_is_what_the_model_says()
    {
        var run = SmallQuiz.Answering("c", "a", "c");
        var counted = CountedRun.After(before: null, SmallQuiz.AlwaysAnswering("c"), isShown: true);
        counted.Given.ShouldAllBe(answer => answer.Expected[2] > answer.Expected[0] && answer.Expected[0] > answer.Expected[1]);

        var first = run.Responses[0].Question;
        var belief = Belief.After(Quiz, run.Responses.AsSpan()[1..]);
        for (var option = 0; option < 4; option++)
        {
            belief.ChanceOf(first, option).ShouldBe(ByHand(run, Response.One(first, option)) / ByHand(run, answer: null), 1e-6);
        }
    }

    [Fact]
    public void An_option_that_nearly_everybody_takes_against_their_other_answers_is_named()
    {
        var report = QuizReport.Of(Quiz, [.. Counts(60, "c").Select(count => count.Subject switch
        {
            "opener/c" when count.Figure is QuizFigure.Alone => count with { Subject = "opener/b" },
            _ => count,
        })]);
        report.Misfits.Select(one => (one.Question.Question.Id, one.Option.Option.Id)).ShouldContain(("opener", "b"));
        report.Misfits.First().Question.Question.Id.ShouldBe("opener");
    }

    [Fact]
    public void One_odd_answer_is_no_pattern() =>
        OptionCount.Of(Quiz.Questions[0].Options[0], figure => figure switch { QuizFigure.Alone => 5, QuizFigure.Expected => 10_000, QuizFigure.Variance => 9_900, _ => 0 }).IsMisfit.ShouldBeFalse();

    [Fact]
    public void Moderators_read_it_in_short_and_others_not_at_all()
    {
        var library = KnowledgeBase.Of([Sample.Mlops], quiz: Quiz);
        var few = Chat.Moderator(library, KeptNotes.None with { Quiz = [.. Counts(12, "c")] }).Types("mentor-admin quiz").Hears("12 of 31 runs so far");
        few.HearsNot("Keeper");
        few.Reply.Audience.ShouldBe(Audience.InConfidence);
        Chat.Moderator(library, KeptNotes.None with { Quiz = [.. Counts(31, "c"), Left(2, 3)] }).Writes("Mentor-Admin quiz")
            .Hears("31 people have a result.", "Keeper: 31", "after 2 answers: 3 of the 34 who got that far", "mentorbot quiz report");
        Chat.Moderator(Sample.Library, KeptNotes.None).Types("mentor-admin quiz").Hears("no quiz at the moment");
        Chat.With(library).Types("mentor-admin quiz").Hears("for the moderators").HearsNot("31");
    }

    // The chance of these answers after the first, by the definitions: one role, two roles half and half, or none, each with every share of odd answers.
    private static double ByHand(QuizRun run, Response? answer)
    {
        Response[] answers = [.. run.Responses.Skip(1), .. answer is { } one ? [one] : Array.Empty<Response>()];
        var sum = 0d;
        for (var hypothesis = 0; hypothesis < Quiz.Hypotheses.Count; hypothesis++)
        {
            foreach (var lapse in Quiz.Content.Settings.Lapses)
            {
                sum += Quiz.Hypotheses.Prior[hypothesis] * lapse.Weight * answers.Aggregate(1d, (product, given) => product * Chance(hypothesis, given, lapse.Rate));
            }
        }

        return sum;
    }

    private static double Chance(int hypothesis, Response given, double odd) => hypothesis switch
    {
        _ when hypothesis == Quiz.Hypotheses.NoPattern => 0.25,
        _ when hypothesis < Quiz.Roles.Length => Chosen(hypothesis, given, odd),
        _ => (Chosen(Quiz.Hypotheses.Pairs[hypothesis - Quiz.Roles.Length].First, given, odd) + Chosen(Quiz.Hypotheses.Pairs[hypothesis - Quiz.Roles.Length].Second, given, odd)) / 2,
    };

    private static double Chosen(int role, Response given, double odd)
    {
        double Pull(int option) => Math.Exp(Quiz.Content.Settings.Temperature * Quiz.Utility(role, given.Question, option));
        return ((1 - odd) * Pull(given.First) / Enumerable.Range(0, 4).Sum(Pull)) + (odd / 4);
    }

    private static QuizCount Left(int answers, int people) => new(Quiz.Edition, QuizFigure.Left, $"{answers}", people);

    private static List<QuizCount> Together(List<QuizCount> counts) =>
        [.. counts.GroupBy(count => count with { Amount = 0 }, count => count.Amount).Select(count => count.Key with { Amount = count.Sum() })];

    // So many people who always take this option.
    private static List<QuizCount> Counts(int people, string option, FitQuiz? quiz = null)
    {
        var run = QuizRun.Begin(quiz ?? Quiz);
        while (run.Answer(option) is { } next)
        {
            run = next;
        }

        return [.. CountedRun.After(before: null, run, isShown: true).Counts.Select(count => count with { Amount = count.Amount * people })];
    }
}
