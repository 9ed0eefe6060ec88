using System.Collections.Immutable;

namespace MentorBot.Core.Quiz;

/// <summary>The posterior over hypotheses and lapses after some answers: the same for the same set of answers, in whatever order they came.</summary>
public sealed class Belief
{
    private readonly double[] _cells;

    private Belief(ChoiceModel model, double[] cells)
    {
        (Model, _cells) = (model, cells);
        Mass = [.. Enumerable.Range(0, model.Hypotheses.Count).Select(hypothesis => MassOf(hypothesis))];
        Shares = [.. SharesOf(model.Hypotheses, Mass)];
        Leader = IndexOfMost(Shares, except: -1);
        RunnerUp = IndexOfMost(Shares, except: Leader);
    }

    /// <summary>How likely each hypothesis is.</summary>
    public ImmutableArray<double> Mass { get; }

    /// <summary>Each role's share: one role counts whole, two roles count half each; "no pattern" is left out.</summary>
    public ImmutableArray<double> Shares { get; }

    /// <summary>The role with the highest share; of equals the first in the file.</summary>
    public int Leader { get; }

    /// <summary>The role with the second highest share.</summary>
    public int RunnerUp { get; }

    /// <summary>How likely it is that the answers follow no pattern at all.</summary>
    public double NoPattern => Mass[^1];

    /// <summary>The leader's share, less what is owed to "no pattern".</summary>
    public double Confidence => Shares[Leader] * (1 - NoPattern);

    /// <summary>How far the leader is ahead.</summary>
    public double Lead => Shares[Leader] - Shares[RunnerUp];

    /// <summary>The expected share of odd answers.</summary>
    public double ExpectedLapse => Model.Lapses.Select((lapse, at) => lapse.Rate * LapseMass(at)).Sum();

    /// <summary>How likely it is that the person is drawn to two roles at once.</summary>
    public double TwoRoles => 1 - NoPattern - Mass.AsSpan(0, Model.Hypotheses.Roles).ToArray().Sum();

    internal ChoiceModel Model { get; }

    internal int Lapses => Model.Lapses.Length;

    /// <summary>What is to be believed after these answers.</summary>
    public static Belief After(FitQuiz quiz, ReadOnlySpan<Response> responses)
    {
        Span<long> sums = stackalloc long[quiz.LogPrior.Length];
        quiz.LogPrior.AsSpan().CopyTo(sums);
        foreach (var response in responses)
        {
            quiz.Choices.Add(response, sums);
        }

        return new Belief(quiz.Choices, Normalised(sums));
    }

    /// <summary>How likely it is that the person is drawn to exactly these two roles.</summary>
    public double BothOf(int one, int other) => Mass[Model.Hypotheses.PairOf(one, other)];

    /// <summary>How likely a person of whom this is believed is to choose this option.</summary>
    public double ChanceOf(int question, int option)
    {
        var chance = 0d;
        for (var cell = 0; cell < _cells.Length; cell++)
        {
            chance += _cells[cell] * Model.LikelihoodIn(cell, question, option);
        }

        return chance;
    }

    /// <summary>The roles from the highest share to the lowest; of equals the first in the file first.</summary>
    public IEnumerable<int> Ranking() => Enumerable.Range(0, Shares.Length).OrderByDescending(role => Shares[role]);

    internal double Cell(int hypothesis, int lapse) => _cells[(hypothesis * Lapses) + lapse];

    private static double[] Normalised(ReadOnlySpan<long> sums)
    {
        var highest = long.MinValue;
        foreach (var sum in sums)
        {
            highest = Math.Max(highest, sum);
        }

        var cells = new double[sums.Length];
        var total = 0d;
        for (var cell = 0; cell < cells.Length; cell++)
        {
            cells[cell] = Math.Exp((sums[cell] - highest) / ChoiceModel.UnitsPerNat);
            total += cells[cell];
        }

        foreach (ref var cell in cells.AsSpan())
        {
            cell /= total;
        }

        return cells;
    }

    private static double[] SharesOf(Hypotheses hypotheses, ImmutableArray<double> mass)
    {
        var shares = mass.AsSpan(0, hypotheses.Roles).ToArray();
        for (var pair = 0; pair < hypotheses.Pairs.Length; pair++)
        {
            var half = mass[hypotheses.Roles + pair] / 2;
            shares[hypotheses.Pairs[pair].First] += half;
            shares[hypotheses.Pairs[pair].Second] += half;
        }

        var sum = shares.Sum();
        return Array.ConvertAll(shares, share => share / sum);
    }

    private static int IndexOfMost(ImmutableArray<double> shares, int except)
    {
        var most = -1;
        for (var at = 0; at < shares.Length; at++)
        {
            if (at != except && (most < 0 || shares[at] > shares[most]))
            {
                most = at;
            }
        }

        return most;
    }

    private double MassOf(int hypothesis)
    {
        var mass = 0d;
        for (var lapse = 0; lapse < Lapses; lapse++)
        {
            mass += Cell(hypothesis, lapse);
        }

        return mass;
    }

    private double LapseMass(int lapse)
    {
        var mass = 0d;
        for (var hypothesis = 0; hypothesis < Model.Hypotheses.Count; hypothesis++)
        {
            mass += Cell(hypothesis, lapse);
        }

        return mass;
    }
}
