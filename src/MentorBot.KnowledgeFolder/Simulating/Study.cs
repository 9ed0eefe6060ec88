using System.Collections.Immutable;
using MentorBot.Core.Quiz;

namespace MentorBot.KnowledgeFolder.Simulating;

/// <summary>Sends simulated people through a quiz and holds what came out against the bars; the same seeds give the same figures.</summary>
public sealed class Study
{
    /// <summary>How many people of each role a population has when nothing else is said.</summary>
    public const int UsualPerRole = 250;

    private const int Short = 8;
    private const int Long = 20;

    // What skipping costs is small beside what chance does to one draw.
    private const int SkipDraws = 4;

    private readonly FitQuiz _quiz;
    private readonly SumScores _sums;
    private readonly int _perRole;
    private readonly Action<int> _report;
    private int _walked;

    private Study(FitQuiz quiz, int perRole, Action<int> report) => (_quiz, _perRole, _report, _sums) = (quiz, perRole, report, new SumScores(quiz));

    /// <summary>How many walks a study has, for a line that says how far it is.</summary>
    public static int WalksOf(FitQuiz quiz, int perRole)
    {
        var (roles, part) = (quiz.Roles.Length, Part(perRole));
        var (one, two, weak) = (3 * (part / 2) * roles, 3 * (part * 3 / 2), part * roles);
        return (10 * perRole * roles) + ((1 + SkipDraws) * one) + (3 * two) + part + (4 * weak) + (2 * (weak / 2));
    }

    /// <summary>Runs the study; <paramref name="report" /> hears how many walks are done.</summary>
    public static ImmutableArray<Bar> Run(FitQuiz quiz, int perRole, TimeProvider clock, Action<int> report)
    {
        var study = new Study(quiz, perRole, report);
        return [.. study.Accuracy(), .. study.Mixed(), .. Reach.Bars(quiz), .. Soundness.Bars(quiz, Part(perRole)), .. study.WeakSpots(), .. Pace.Bars(quiz, clock)];
    }

    // Of the populations that are mixed together.
    private static int Part(int perRole) => Math.Max(1, perRole * 8 / 25);

    private IEnumerable<Bar> Accuracy()
    {
        const double lead = 0.08;
        foreach (var (odd, seed) in new[] { (0.1, 110), (0.2, 120), (0.3, 130) })
        {
            foreach (var (name, people) in new[] { ("one role", new Population(_quiz, seed).Pure(_perRole, odd)), ("individuals", new Population(_quiz, seed + 100).Individuals(_perRole, odd)) })
            {
                var eight = Walks(people, person => Walk.Exactly(_quiz, person, Short)).Right();
                yield return Bar.Least("Q1", $"{name}, {odd:P0} odd: exactly {Short} questions right, less the best sum of {Long}", eight - BestSum(people), lead);
            }
        }

        var real = new Population(_quiz, 220).Individuals(_perRole, 0.2);
        var walks = Through(real);
        foreach (var bar in Bars("individuals, 20 % odd", walks, (9.2, 0.83, 0.93))
            .Concat(Bars("individuals, 10 % odd", Through(new Population(_quiz, 210).Individuals(_perRole, 0.1)), (8.4, 0.88, 0.955)))
            .Concat(Bars("one role, 20 % odd", Through(new Population(_quiz, 120).Pure(_perRole, 0.2)), (8.0, 0.97, 0))))
        {
            yield return bar;
        }

        yield return Bar.Least("Q3", "share of the accuracy of all questions", walks.Right() / Walks(real, person => Walk.ThroughAll(_quiz, person)).Right(), 0.9);
        yield return Bar.Most("Q3", "share of the questions that are asked", walks.MeanQuestions() / _quiz.Questions.Length, 1.0 / 3);
    }

    private IEnumerable<Bar> Mixed()
    {
        var part = Part(_perRole);
        var crowd = Crowd.Of(_quiz, seed: 1, part);
        var (one, two, random) = (Through(crowd.One), Through(crowd.Two), Through(crowd.Random));
        foreach (var bar in MixedBars.Of(_quiz, one, two, random))
        {
            yield return bar;
        }

        var torn = Through(new Population(_quiz, 3).TwoRolesTorn(part * _quiz.Roles.Length, 0.2, use: 0.25));
        yield return Bar.Least("Q6", "two roles, both chosen where torn in a quarter: both among the first two", torn.AmongTwo(), 0.70);
        var more = Walks(crowd.Two, person => Walk.Through(_quiz, person, more: QuizRun.MoreQuestions));
        yield return Bar.Least("Q6", "two roles, six more questions after the result: both among the first two (.84 is met as exactly 18 questions, below)", more.AmongTwo(), 0.79);
        var eighteen = Walks(crowd.Two, person => Walk.Exactly(_quiz, person, _quiz.Content.Settings.Questions.Most + QuizRun.MoreQuestions));
        yield return Bar.Least("Q6", "two roles, six more than the most questions: both among the first two", eighteen.AmongTwo(), 0.84);
        var dice = new Dice(8);
        var skipping = Walks(Enumerable.Repeat(crowd.One, SkipDraws).SelectMany(people => people), person => Walk.Through(_quiz, person, dice, skipped: 0.2));
        yield return Bar.Most("Q9", "a fifth skipped: right less often by", one.Right() - skipping.Right(), 0.03);
        yield return Bar.Most("Q9", "a fifth skipped: more questions", skipping.MeanQuestions() - one.MeanQuestions(), 1);
    }

    private IEnumerable<Bar> WeakSpots()
    {
        var (part, seed) = (Part(_perRole) * _quiz.Roles.Length, 40);
        var two = Through(new Population(_quiz, seed).TwoRoles(part, 0.15));
        var contradicting = Through(new Population(_quiz, seed + 1).Contradicting(part, against: 0.5));
        var astray = Through([.. new Population(_quiz, seed + 2).SameButton(part / 2, 0.2), .. new Population(_quiz, seed + 3).DrawnToAll(part / 2)]);
        var one = Through(new Population(_quiz, seed + 4).Individuals(Part(_perRole), 0.15));
        return [.. WeakSpotBars.Of(_quiz, two, contradicting, astray), .. WeakSpotBars.PriceOf(_quiz, one)];
    }

    private static IEnumerable<Bar> Bars(string people, List<Walk> walks, (double Questions, double Right, double AmongTwo) bounds)
    {
        yield return Bar.Most("Q2", $"{people}: mean questions", walks.MeanQuestions(), bounds.Questions);
        yield return Bar.Least("Q2", $"{people}: right", walks.Right(), bounds.Right);
        if (bounds.AmongTwo > 0)
        {
            yield return Bar.Least("Q2", $"{people}: among the first two", walks.AmongTwo(), bounds.AmongTwo);
        }
    }

    private double BestSum(List<Respondent> people) => new[]
    {
        people.Share(person => person.Roles.Contains(_sums.ByRank(person.Answers, Long))),
        people.Share(person => person.Roles.Contains(_sums.ByProportion(person.Answers, Long))),
        people.Share(person => person.Roles.Contains(_sums.ByTraits(person.Answers, Long))),
    }.Max();

    private List<Walk> Through(IEnumerable<Respondent> people) => Walks(people, person => Walk.Through(_quiz, person));

    private List<Walk> Walks(IEnumerable<Respondent> people, Func<Respondent, Walk> walk)
    {
        var walks = new List<Walk>();
        foreach (var person in people)
        {
            walks.Add(walk(person));
            _report(++_walked);
        }

        return walks;
    }
}
