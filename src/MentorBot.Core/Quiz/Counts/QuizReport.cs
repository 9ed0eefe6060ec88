using System.Collections.Immutable;
using System.Globalization;

namespace MentorBot.Core.Quiz.Counts;

/// <summary>What moderators see of the people who took the quiz; nothing but how many they are until there are enough of them.</summary>
/// <param name="Edition">The edition of the quiz that it is about.</param>
/// <param name="Runs">How many people have a result in it.</param>
/// <param name="OlderRuns">How many have one in other editions, which can no longer be counted together.</param>
public sealed record QuizReport(string Edition, int Runs, int OlderRuns)
{
    /// <summary>So many results must have come out before anything about them is told: more than thirty.</summary>
    public const int LeastRuns = 31;

    /// <summary>Whether there are enough runs to tell of.</summary>
    public bool IsTold => Runs >= LeastRuns;

    /// <summary>The roles by how often each came first.</summary>
    public ImmutableArray<FirstPlace> First { get; init; } = [];

    /// <summary>How far people went, from no answer on.</summary>
    public ImmutableArray<StepCount> Steps { get; init; } = [];

    /// <summary>What was asked, in the order of the file.</summary>
    public ImmutableArray<QuestionCount> Questions { get; init; } = [];

    /// <summary>The options that fit badly what the same people answer otherwise, the worst first.</summary>
    public IEnumerable<(QuestionCount Question, OptionCount Option)> Misfits => Questions
        .SelectMany(question => question.Options.Where(option => option.IsMisfit).Select(option => (question, option)))
        .OrderByDescending(one => Math.Abs(one.option.Z ?? 0));

    /// <summary>The report on this quiz from what is kept.</summary>
    public static QuizReport Of(FitQuiz quiz, IReadOnlyCollection<QuizCount> kept)
    {
        var ended = kept.Where(count => count.Figure is QuizFigure.Ended).ToLookup(count => count.Edition == quiz.Edition, count => (int)count.Amount);
        var report = new QuizReport(quiz.Edition, ended[true].Sum(), ended[false].Sum());
        if (!report.IsTold)
        {
            return report;
        }

        var counts = kept.Where(count => count.Edition == quiz.Edition).ToDictionary(count => (count.Figure, count.Subject), count => count.Amount);
        long Count(QuizFigure figure, string subject) => counts.GetValueOrDefault((figure, subject));
        return report with
        {
            First = [.. quiz.Roles.Select(role => new FirstPlace(role, (int)Count(QuizFigure.First, role.Id))).OrderByDescending(role => role.Times)],
            Steps = StepsOf(counts),
            Questions = [.. quiz.Questions.Select(question => new QuestionCount(
                question,
                (int)Count(QuizFigure.Asked, question.Id),
                (int)Count(QuizFigure.Skipped, question.Id),
                [.. question.Options.Select((option, at) => OptionCount.Of(option, figure => Count(figure, CountedAnswer.SubjectOf(question.Id, at))))]))],
        };
    }

    private static ImmutableArray<StepCount> StepsOf(Dictionary<(QuizFigure Figure, string Subject), long> counts)
    {
        var (left, ended) = (ByAnswers(counts, QuizFigure.Left), ByAnswers(counts, QuizFigure.Ended));
        var last = left.Keys.Concat(ended.Keys).Max();
        var reached = left.Values.Sum() + ended.Values.Sum();
        var steps = ImmutableArray.CreateBuilder<StepCount>(last + 1);
        for (var answers = 0; answers <= last; answers++)
        {
            var step = new StepCount(answers, reached, left.GetValueOrDefault(answers), ended.GetValueOrDefault(answers));
            steps.Add(step);
            reached -= step.Left + step.Ended;
        }

        return steps.MoveToImmutable();
    }

    private static Dictionary<int, int> ByAnswers(Dictionary<(QuizFigure Figure, string Subject), long> counts, QuizFigure figure) => counts
        .Where(count => count.Key.Figure == figure)
        .ToDictionary(count => int.Parse(count.Key.Subject, CultureInfo.InvariantCulture), count => (int)count.Value);
}

/// <summary>How often a role came first.</summary>
public sealed record FirstPlace(QuizRole Role, int Times);

/// <summary>How many people had given at least so many answers, and of them how many went no further without a result, or had their result then.</summary>
public sealed record StepCount(int Answers, int Reached, int Left, int Ended);

/// <summary>How often a question was asked and skipped, and what was chosen.</summary>
public sealed record QuestionCount(QuizQuestion Question, int Asked, int Skipped, ImmutableArray<OptionCount> Options);

/// <summary>How often an option was chosen, and how that fits what the same people answer otherwise.</summary>
/// <param name="Option">The option.</param>
/// <param name="Taken">How often it was chosen, alone or as one of two.</param>
/// <param name="Alone">How often it was chosen alone.</param>
/// <param name="Expected">How often that was to be expected from the other answers.</param>
/// <param name="Z">By how many standard deviations it was chosen more often than that; null while too few people saw it to judge.</param>
public sealed record OptionCount(QuizOption Option, int Taken, int Alone, double Expected, double? Z)
{
    /// <summary>From here an option is worth a look: it may be worded otherwise than its evidence says.</summary>
    public const double MostZ = 4;

    // Below it one odd answer looks like a pattern.
    private const double LeastVariance = 1;

    /// <summary>Whether it fits badly.</summary>
    public bool IsMisfit => Z is < -MostZ or > MostZ;

    internal static OptionCount Of(QuizOption option, Func<QuizFigure, long> count)
    {
        var (alone, expected, variance) = ((int)count(QuizFigure.Alone), Whole(count(QuizFigure.Expected)), Whole(count(QuizFigure.Variance)));
        return new OptionCount(option, (int)count(QuizFigure.Taken), alone, expected, variance < LeastVariance ? null : (alone - expected) / Math.Sqrt(variance));
    }

    private static double Whole(long millionths) => (double)millionths / CountedAnswer.Certain;
}
