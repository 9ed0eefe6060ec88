using MentorBot.Core.Quiz;

namespace MentorBot.KnowledgeFolder.Simulating;

/// <summary>What other quizzes do with the same content: they add up points over the first questions of the file.</summary>
internal sealed class SumScores
{
    private static readonly double[] Ranks = [3, 2, 1];

    private readonly FitQuiz _quiz;
    private readonly double[][][] _proportional;
    private readonly double[][][] _ranked;
    private readonly double[][][] _traits;
    private readonly double[][] _profiles;

    internal SumScores(FitQuiz quiz)
    {
        _quiz = quiz;
        var roles = Enumerable.Range(0, quiz.Roles.Length).ToList();
        _proportional = Table((question, option) => [.. roles.Select(role => Math.Max(0, quiz.Utility(role, question, option)))]);
        _ranked = Table((question, option) => Ranked([.. roles.Select(role => quiz.Utility(role, question, option))]));
        _traits = Table((question, option) => RoleVector.Of(quiz.Questions[question].Options[option].Evidence, [.. quiz.Content.Traits.Select(trait => trait.Id)]));
        _profiles = [.. roles.Select(role => RoleVector.Rescaled([.. quiz.ProfileOf(role)], norm: 1))];
    }

    /// <summary>The role that wins by three, two and one points for the three best roles of each option.</summary>
    internal int ByRank(int[] answers, int questions) => First(Sum(_ranked, answers, questions));

    /// <summary>The role that wins by points in proportion to how much an option speaks to it.</summary>
    internal int ByProportion(int[] answers, int questions) => First(Sum(_proportional, answers, questions));

    /// <summary>The role whose profile points most nearly where the sum of traits points.</summary>
    internal int ByTraits(int[] answers, int questions)
    {
        var sum = RoleVector.Rescaled(Sum(_traits, answers, questions), norm: 1);
        return First([.. _profiles.Select(profile => RoleVector.Dot(profile, sum))]);
    }

    private static double[] Ranked(double[] utilities)
    {
        var points = new double[utilities.Length];
        foreach (var (rank, role) in Enumerable.Range(0, utilities.Length).OrderByDescending(role => utilities[role]).Take(Ranks.Length).Index())
        {
            points[role] = utilities[role] > 1e-9 ? Ranks[rank] : 0;
        }

        return points;
    }

    // Of equals the first in the file.
    private static int First(double[] scores) => Array.IndexOf(scores, scores.Max());

    private static double[] Sum(double[][][] table, int[] answers, int questions)
    {
        var sum = new double[table[0][0].Length];
        for (var question = 0; question < Math.Min(questions, table.Length); question++)
        {
            var points = table[question][answers[question]];
            for (var at = 0; at < sum.Length; at++)
            {
                sum[at] += points[at];
            }
        }

        return sum;
    }

    private double[][][] Table(Func<int, int, double[]> points) =>
        [.. _quiz.Questions.Select((question, at) => question.Options.Select((_, option) => points(at, option)).ToArray())];
}
