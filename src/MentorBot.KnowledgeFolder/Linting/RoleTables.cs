using MentorBot.Core.Quiz;

namespace MentorBot.KnowledgeFolder.Linting;

/// <summary>How likely each option is for each role, with a fifth of odd answers, and what can be told from that.</summary>
internal sealed class RoleTables
{
    // By question, role and option.
    private readonly double[][][] _likelihood;

    internal RoleTables(FitQuiz quiz)
    {
        Roles = quiz.Roles.Length;
        _likelihood = [.. quiz.Questions.Select((question, at) => Enumerable.Range(0, Roles)
            .Select(role => Enumerable.Range(0, question.Options.Length).Select(option => quiz.Choices.Likelihood(at, role, option)).ToArray())
            .ToArray())];
        Bits = [.. _likelihood.Select(table => MutualInformation(table, Even(Roles)))];
    }

    internal int Roles { get; }

    /// <summary>What each question tells about the role, in bits.</summary>
    internal double[] Bits { get; }

    internal double Highest(int question, int option) => _likelihood[question].Max(role => role[option]);

    internal double Mean(int question, int option) => _likelihood[question].Average(role => role[option]);

    /// <summary>The part of a question's information that is left when another has been answered.</summary>
    internal double LeftAfter(int question, int other)
    {
        var left = 0d;
        for (var option = 0; option < _likelihood[other][0].Length; option++)
        {
            double[] joint = [.. _likelihood[other].Select(role => role[option] / Roles)];
            var chance = joint.Sum();
            left += chance * MutualInformation(_likelihood[question], Array.ConvertAll(joint, one => one / chance));
        }

        return left / Math.Max(Bits[question], 1e-9);
    }

    /// <summary>How well a question tells two roles apart, in bits: their Jensen-Shannon divergence (https://doi.org/10.1109/18.61115).</summary>
    internal double Divergence(int question, int one, int other) => MutualInformation([_likelihood[question][one], _likelihood[question][other]], Even(2));

    /// <summary>How far the tables of two questions lie apart when their options are paired as well as can be: the mean total variation.</summary>
    internal double Distance(int one, int other)
    {
        var options = _likelihood[one][0].Length;
        return options != _likelihood[other][0].Length ? 1 : Nearest(one, other, [], [.. Enumerable.Range(0, options)]);
    }

    private double Nearest(int one, int other, List<int> taken, List<int> open) => open.Count == 0
        ? 0
        : open.Min(option => (_likelihood[one].Zip(_likelihood[other], (left, right) => Math.Abs(left[taken.Count] - right[option])).Average() / 2)
            + Nearest(one, other, [.. taken, option], [.. open.Where(left => left != option)]));

    private static double[] Even(int count) => [.. Enumerable.Repeat(1.0 / count, count)];

    private static double MutualInformation(double[][] table, double[] weights)
    {
        var bits = 0d;
        for (var option = 0; option < table[0].Length; option++)
        {
            var mean = table.Zip(weights, (row, weight) => weight * row[option]).Sum();
            bits += table.Zip(weights, (row, weight) => weight * row[option] * Math.Log2(row[option] / mean)).Sum();
        }

        return bits;
    }
}
