using MentorBot.Core.Quiz;
using MentorBot.Core.Quiz.Counts;

namespace MentorBot.Adapters.Tests.Quiz;

/// <summary>The counts of simulated people: a question whose options were mixed up stands out, and a sound quiz is left alone.</summary>
public sealed class MisfitTests
{
    private const double Odd = 0.15;

    [Theory]
    [InlineData("sales_data", 0, 1)]
    [InlineData("group_role", 0, 1)]
    [InlineData("night_call", 0, 3)]
    public void A_question_with_two_options_swapped_is_the_worst_of_all(string victim, int one, int other)
    {
        var question = ShippedQuiz.Quiz.Content.Questions.Single(question => question.Id == victim);
        var (first, second) = (question.Options[one], question.Options[other]);
        var swapped = FitQuiz.Of(ShippedQuiz.Quiz.Content with
        {
            Questions = ShippedQuiz.Quiz.Content.Questions.Replace(question, question with
            {
                Options = question.Options.SetItem(one, first with { Evidence = second.Evidence }).SetItem(other, second with { Evidence = first.Evidence }),
            }),
        });

        var worst = ReportOf(swapped, people: 900, seed: 5).Questions
            .SelectMany(asked => asked.Options.Select(option => (Question: asked.Question.Id, option.Option.Id, Z: Math.Abs(option.Z ?? 0))))
            .OrderByDescending(option => option.Z)
            .ToList();
        worst[0].Question.ShouldBe(victim, string.Join(", ", worst.Take(4)));
        worst[0].Z.ShouldBeGreaterThan(3, string.Join(", ", worst.Take(4)));
    }

    [Theory]
    [InlineData(30)]
    [InlineData(300)]
    public void A_sound_quiz_is_hardly_ever_suspected(int people) =>
        Enumerable.Range(1, 10).Sum(seed => ReportOf(ShippedQuiz.Quiz, people, seed).Misfits.Count()).ShouldBeLessThanOrEqualTo(2);

    // People answer by the shipped tables, whatever the quiz says that is asked.
    private static QuizReport ReportOf(FitQuiz quiz, int people, int seed)
    {
        var dice = new Random(seed);
        return QuizReport.Of(quiz, [
            .. Enumerable.Range(0, people)
                .SelectMany(person => CountedRun.After(before: null, Walked(quiz, person % quiz.Roles.Length, dice), isShown: true).Counts)
                .GroupBy(count => count with { Amount = 0 }, count => count.Amount)
                .Select(count => count.Key with { Amount = count.Sum() }),
        ]);
    }

    private static QuizRun Walked(FitQuiz quiz, int role, Random dice)
    {
        var run = QuizRun.Begin(quiz);
        while (run.Next is QuizStep.Ask ask)
        {
            run = run.Answer(ask.Question.Options[Chosen(role, quiz.PlaceOf(ask.Question.Id), dice)].Id)!;
        }

        return run;
    }

    private static int Chosen(int role, int question, Random dice)
    {
        var truth = ShippedQuiz.Quiz;
        var pulls = Enumerable.Range(0, truth.Questions[question].Options.Length).Select(option => Math.Exp(truth.Content.Settings.Temperature * truth.Utility(role, question, option))).ToList();
        var rest = dice.NextDouble();
        return dice.NextDouble() < Odd
            ? dice.Next(pulls.Count)
            : pulls.FindIndex(pull => (rest -= pull / pulls.Sum()) < 0) is >= 0 and var option ? option : pulls.Count - 1;
    }
}
