using System.Collections.Immutable;
using System.Globalization;

namespace MentorBot.Core.Quiz.Counts;

/// <summary>What one person has put into the counts, remembered with their quiz so that exactly this can be taken out again; each person counts once.</summary>
/// <param name="Edition">The edition of the quiz in which it was counted.</param>
/// <param name="Answers">How many answers led to the result, or without one the most that were given.</param>
public sealed record CountedRun(string Edition, int Answers)
{
    /// <summary>The role that came first; null without a result.</summary>
    public string? First { get; init; }

    /// <summary>The answers; none without a result.</summary>
    public ImmutableArray<CountedAnswer> Given { get; init; } = [];

    /// <summary>The counts that it raises, each by so much.</summary>
    public IEnumerable<QuizCount> Counts => First is null
        ? [Count(QuizFigure.Left, Steps)]
        : [Count(QuizFigure.Ended, Steps), Count(QuizFigure.First, First), .. Given.SelectMany(answer => answer.Counts(Edition))];

    private string Steps => Answers.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a person counts for now: a result replaces what was before, and a run under way nothing but a shorter one.</summary>
    /// <param name="before">What the person counted for so far, also in a run before this one.</param>
    /// <param name="run">The run.</param>
    /// <param name="isShown">Whether the person sees the result.</param>
    public static CountedRun After(CountedRun? before, QuizRun run, bool isShown)
    {
        // "6 more" and what follows it is no longer the way to the result.
        var answers = run.Extensions is [var first, ..] ? first : run.Responses.Length;
        return (before, run.Next) switch
        {
            (_, QuizStep.Done { Result.IsBlank: false } done) when isShown => new CountedRun(run.Quiz.Edition, answers) { First = done.Result.Best.Id, Given = [.. run.Answers.Select((_, at) => CountedAnswer.Of(run, at))] },
            ({ First: not null }, _) => before,
            _ => before?.Edition == run.Quiz.Edition && before.Answers >= answers ? before : new CountedRun(run.Quiz.Edition, answers),
        };
    }

    /// <summary>Whether both put in the same.</summary>
    public bool Equals(CountedRun? other) =>
        other is not null && Edition == other.Edition && Answers == other.Answers && First == other.First && Given.SequenceEqual(other.Given);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Edition, Answers, First, Given.Length);

    private QuizCount Count(QuizFigure figure, string subject) => new(Edition, figure, subject, 1);
}

/// <summary>One answer as it is counted.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Options">The ids of the options: none when it was skipped.</param>
/// <param name="Expected">How likely each option was by the person's other answers, in millionths, in the order of the question; none unless one option was chosen.</param>
public sealed record CountedAnswer(string Question, ImmutableArray<string> Options, ImmutableArray<int> Expected)
{
    /// <summary>What stands for a chance of 1.</summary>
    public const int Certain = 1_000_000;

    /// <summary>Whether both say the same.</summary>
    public bool Equals(CountedAnswer? other) =>
        other is not null && Question == other.Question && Options.SequenceEqual(other.Options, StringComparer.Ordinal) && Expected.SequenceEqual(other.Expected);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Question, Options.Length, Expected.Length);

    /// <summary>The subject of an option's counts.</summary>
    internal static string SubjectOf(string question, int option) => $"{question}/{(char)('a' + option)}";

    internal static CountedAnswer Of(QuizRun run, int at)
    {
        var (answer, response) = (run.Answers[at], run.Responses[at]);
        return new CountedAnswer(answer.Question.Id, [.. answer.Options.Select(option => option.Id)], response.IsSkip || response.IsPair ? [] : FromTheOthers(run, at));
    }

    internal IEnumerable<QuizCount> Counts(string edition) =>
    [
        new(edition, QuizFigure.Asked, Question, 1),
        .. Options.IsEmpty ? [new QuizCount(edition, QuizFigure.Skipped, Question, 1)] : Array.Empty<QuizCount>(),
        .. Options.Select(option => new QuizCount(edition, QuizFigure.Taken, $"{Question}/{option}", 1)),
        .. Expected.IsEmpty ? Array.Empty<QuizCount>() : [new QuizCount(edition, QuizFigure.Alone, $"{Question}/{Options[0]}", 1)],
        .. Expected.Select((chance, option) => new QuizCount(edition, QuizFigure.Expected, SubjectOf(Question, option), chance)),
        .. Expected.Select((chance, option) => new QuizCount(edition, QuizFigure.Variance, SubjectOf(Question, option), (long)chance * (Certain - chance) / Certain)),
    ];

    private static ImmutableArray<int> FromTheOthers(QuizRun run, int at)
    {
        var question = run.Responses[at].Question;
        var belief = Belief.After(run.Quiz, run.Responses.RemoveAt(at).AsSpan());
        return [.. Enumerable.Range(0, run.Quiz.Questions[question].Options.Length).Select(option => (int)Math.Round(Certain * belief.ChanceOf(question, option)))];
    }
}
