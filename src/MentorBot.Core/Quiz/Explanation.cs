using System.Collections.Immutable;

namespace MentorBot.Core.Quiz;

/// <summary>Why the first role stands before the second: the answers that weigh most, and the one that would have changed it.</summary>
/// <param name="Leader">The role in the lead.</param>
/// <param name="Rival">The role after it.</param>
/// <param name="Reasons">Every answer that weighs anything, the strongest for the leader first.</param>
/// <param name="Flip">A single answer that would have put another role first, or null when no other one option at any one question would.</param>
public sealed record Explanation(QuizRole Leader, QuizRole Rival, ImmutableArray<Reason> Reasons, FlipTest? Flip)
{
    private const int Strongest = 3;

    /// <summary>The log odds of the two roles after all answers, in thousandths of a centiban: the sum of all reasons.</summary>
    public long LogOdds => Reasons.Sum(reason => reason.MilliCentibans);

    /// <summary>What to say for the leader: the three strongest, and more only where these and <see cref="Against" /> would add up to the wrong sign.</summary>
    public ImmutableArray<Reason> For => [.. Pro.Take(Shown().For)];

    /// <summary>What to say against the leader: the strongest, and more only where the sum would have the wrong sign.</summary>
    public ImmutableArray<Reason> Against => [.. Contra.Take(Shown().Against)];

    private IEnumerable<Reason> Pro => Reasons.Where(reason => reason.MilliCentibans > 0);

    private IEnumerable<Reason> Contra => Reasons.Where(reason => reason.MilliCentibans < 0).Reverse();

    /// <summary>Explains the answers of a run.</summary>
    public static Explanation Of(QuizRun run)
    {
        var quiz = run.Quiz;
        var belief = Belief.After(quiz, run.Responses.AsSpan());
        return new Explanation(
            quiz.Roles[belief.Leader],
            quiz.Roles[belief.RunnerUp],
            [
                .. run.Responses
                    .Zip(run.Answers, (response, answer) => Reason.Of(quiz, response, answer, (belief.Leader, belief.RunnerUp)))
                    .Where(reason => reason.MilliCentibans != 0)
                    .OrderByDescending(reason => reason.MilliCentibans),
            ],
            FlipTest.Of(run, belief));
    }

    private (int For, int Against) Shown()
    {
        var (most, least) = (Pro.Count(), Contra.Count());
        var (pro, contra) = (Math.Min(Strongest, most), Math.Min(1, least));
        while (Math.Sign(SumOf(pro, contra)) != Math.Sign(LogOdds) && (pro < most || contra < least))
        {
            (pro, contra) = LogOdds > 0 ? (pro + 1, contra) : (pro, contra + 1);
            if (pro > most || contra > least)
            {
                return (most, least);
            }
        }

        return (pro, contra);
    }

    private long SumOf(int pro, int contra) => Pro.Take(pro).Concat(Contra.Take(contra)).Sum(reason => reason.MilliCentibans);
}

/// <summary>One answer and how much it speaks for the leader against the rival.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="MilliCentibans">Its weight in thousandths of a centiban; to be shown as <see cref="Strength" />, never as a number.</param>
/// <param name="Trait">The trait through which it speaks most, or null when it speaks through none.</param>
public sealed record Reason(GivenAnswer Answer, long MilliCentibans, QuizTrait? Trait)
{
    private const long Clear = 20_000;
    private const long Strong = 60_000;

    /// <summary>The weight in words.</summary>
    public EvidenceStrength Strength => MilliCentibans switch
    {
        >= Strong => EvidenceStrength.StronglyFor,
        >= Clear => EvidenceStrength.For,
        <= -Strong => EvidenceStrength.StronglyAgainst,
        <= -Clear => EvidenceStrength.Against,
        _ => EvidenceStrength.Little,
    };

    internal static Reason Of(FitQuiz quiz, Response response, GivenAnswer answer, (int Leader, int Rival) roles)
    {
        var weight = WeightOfEvidence.MilliCentibans(quiz, response, roles.Leader, roles.Rival);

        // The utility is linear in the traits, so the difference between the roles splits into them.
        var part = answer.Options
            .SelectMany(option => option.Evidence)
            .Select(evidence => (evidence.Trait, Part: quiz.Profiles.Part(roles.Leader, evidence) - quiz.Profiles.Part(roles.Rival, evidence)))
            .Where(one => Math.Sign(one.Part) == Math.Sign(weight) && weight != 0)
            .OrderByDescending(one => Math.Abs(one.Part))
            .Select(one => one.Trait)
            .FirstOrDefault();
        return new Reason(answer, weight, quiz.Content.Traits.FirstOrDefault(trait => trait.Id == part));
    }
}

/// <summary>"If you had answered so, another role would be first": one answer, changed or given after all, and everything worked out again.</summary>
/// <param name="Question">The question.</param>
/// <param name="Number">Which of the person's questions it was, from 1.</param>
/// <param name="Instead">The option that would have changed the result.</param>
/// <param name="First">The role that would be first.</param>
public sealed record FlipTest(QuizQuestion Question, int Number, QuizOption Instead, QuizRole First)
{
    /// <summary>Whether the person gave no answer to it.</summary>
    public bool WasSkipped { get; init; }

    /// <summary>The single change that would have put another role furthest ahead; null when none puts any other first.</summary>
    internal static FlipTest? Of(QuizRun run, Belief belief)
    {
        var responses = run.Responses;
        var flips =
            from at in Enumerable.Range(0, responses.Length)
            let question = run.Quiz.Questions[responses[at].Question]
            from option in Enumerable.Range(0, question.Options.Length)
            where option != responses[at].First && option != responses[at].Second
            let after = Belief.After(run.Quiz, responses.SetItem(at, Response.One(responses[at].Question, option)).AsSpan())
            where after.Leader != belief.Leader
            orderby after.Lead descending
            select new FlipTest(question, at + 1, question.Options[option], run.Quiz.Roles[after.Leader]) { WasSkipped = responses[at].IsSkip };
        return flips.FirstOrDefault();
    }
}
