using System.Runtime.InteropServices;

namespace MentorBot.Benchmarks.Searching;

/// <summary>Turns a score and its margin into a chance of being right (Platt 1999), fitted by Newton's method.</summary>
internal sealed class Platt
{
    private const int Rounds = 30;

    // Keeps a set that is split cleanly from driving the weights to infinity.
    private const double Ridge = 1e-6;

    private readonly double[] _weights = new double[3];

    private Platt()
    {
    }

    internal static Platt Fit(IReadOnlyList<Case> cases)
    {
        var fit = new Platt();
        for (var round = 0; round < Rounds; round++)
        {
            fit.Step(cases);
        }

        return fit;
    }

    internal double ChanceOf(Case one) => 1 / (1 + Math.Exp(-Enumerable.Range(0, 3).Sum(at => _weights[at] * one.Feature(at))));

    private void Step(IReadOnlyList<Case> cases)
    {
        var (gradient, curve) = (new double[3], new double[3, 3]);
        for (var row = 0; row < 3; row++)
        {
            gradient[row] = -Ridge * _weights[row];
            curve[row, row] = Ridge;
        }

        foreach (var one in cases)
        {
            var chance = ChanceOf(one);
            for (var row = 0; row < 3; row++)
            {
                gradient[row] += one.Weight * ((one.IsRight ? 1 : 0) - chance) * one.Feature(row);
                for (var column = 0; column < 3; column++)
                {
                    curve[row, column] += one.Weight * chance * (1 - chance) * one.Feature(row) * one.Feature(column);
                }
            }
        }

        Solve(curve, gradient);
        for (var row = 0; row < 3; row++)
        {
            _weights[row] += gradient[row];
        }
    }

    // Gauss and Jordan; the matrix is positive, so no pivot is zero.
    private static void Solve(double[,] matrix, double[] values)
    {
        for (var pivot = 0; pivot < 3; pivot++)
        {
            for (var row = 0; row < 3; row++)
            {
                var factor = row == pivot ? 0 : matrix[row, pivot] / matrix[pivot, pivot];
                for (var column = pivot; column < 3; column++)
                {
                    matrix[row, column] -= factor * matrix[pivot, column];
                }

                values[row] -= factor * values[pivot];
            }
        }

        for (var row = 0; row < 3; row++)
        {
            values[row] /= matrix[row, row];
        }
    }
}

/// <summary>A question that was searched: its best score, how far that is above the next, whether it is right, and how much it counts.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Case(double Score, double Margin, bool IsRight, double Weight)
{
    internal static Case Of(IReadOnlyList<Found> found, int right, double weight) => new(
        found.Count > 0 ? found[0].Score : 0,
        found.Count > 1 ? found[0].Score - found[1].Score : found.Count > 0 ? found[0].Score : 0,
        Marks.IsRight(found, right),
        weight);

    internal double Feature(int at) => at switch { 0 => 1, 1 => Score, _ => Math.Log(1 + Margin) };
}
