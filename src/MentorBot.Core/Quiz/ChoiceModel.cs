namespace MentorBot.Core.Quiz;

/// <summary>How likely each answer is under each hypothesis: a softmax over utilities, mixed with lapses (https://doi.org/10.3758/BF03194544).</summary>
/// <remarks>Logarithms are kept as whole billionths, so that sums are exact, free of order, and the same on every machine.</remarks>
public sealed class ChoiceModel
{
    /// <summary>How many units one natural unit of log likelihood has.</summary>
    public const double UnitsPerNat = 1e9;

    // One share of odd answers for everybody, where people are told how much an answer weighs.
    private const double PlainLapse = 0.2;

    private readonly double[][] _softmax;
    private readonly long[][][] _logs;

    internal ChoiceModel(FitQuiz quiz)
    {
        Hypotheses = quiz.Hypotheses;
        Lapses = quiz.Content.Settings.Lapses.AsSpan().ToArray();
        _softmax = [.. quiz.Questions.Select(question => Softmax(question, quiz))];
        _logs = [.. quiz.Questions.Select((question, at) => Enumerable.Range(0, question.Options.Length).Select(option => Logs(at, question.Options.Length, option)).ToArray())];
    }

    internal Hypotheses Hypotheses { get; }

    internal Lapse[] Lapses { get; }

    /// <summary>How many numbers one belief has.</summary>
    internal int Cells => Hypotheses.Count * Lapses.Length;

    /// <summary>How likely each option of a question is for each role when nothing is odd: role by role.</summary>
    internal ReadOnlySpan<double> Preferences(int question) => _softmax[question];

    internal int OptionsOf(int question) => _softmax[question].Length / Hypotheses.Roles;

    /// <summary>How likely a person of this role is to choose this option, with a fifth of odd answers.</summary>
    public double Likelihood(int question, int role, int option) => Mixed(question, role, option, PlainLapse);

    /// <summary>How likely a person of this role is to answer so, with a fifth of odd answers; for two options see <see cref="Pair" />.</summary>
    public double Likelihood(Response response, int role) => response.IsPair
        ? Pair(response, role, PlainLapse)
        : Mixed(response.Question, role, response.First, PlainLapse);

    /// <summary>How likely an option is in one cell of a belief.</summary>
    internal double LikelihoodIn(int cell, int question, int option) => Math.Exp(_logs[question][option][cell] / UnitsPerNat);

    /// <summary>Adds the log likelihood of an answer to every cell.</summary>
    internal void Add(Response response, Span<long> sums)
    {
        if (response.IsSkip)
        {
            return;
        }

        var row = response.IsPair ? PairLogs(response) : _logs[response.Question][response.First];
        for (var cell = 0; cell < sums.Length; cell++)
        {
            sums[cell] += row[cell];
        }
    }

    internal static long Log(double likelihood) => (long)Math.Round(UnitsPerNat * Math.Log(likelihood));

    private static double[] Softmax(QuizQuestion question, FitQuiz quiz)
    {
        var table = new double[quiz.Profiles.Count * question.Options.Length];
        for (var role = 0; role < quiz.Profiles.Count; role++)
        {
            var row = table.AsSpan(role * question.Options.Length, question.Options.Length);
            for (var option = 0; option < row.Length; option++)
            {
                row[option] = quiz.Content.Settings.Temperature * quiz.Profiles.Utility(role, question.Options[option].Evidence);
            }

            Normalise(row);
        }

        return table;
    }

    private static void Normalise(Span<double> row)
    {
        var highest = double.NegativeInfinity;
        foreach (var utility in row)
        {
            highest = Math.Max(highest, utility);
        }

        var sum = 0d;
        foreach (ref var utility in row)
        {
            utility = Math.Exp(utility - highest);
            sum += utility;
        }

        foreach (ref var utility in row)
        {
            utility /= sum;
        }
    }

    private long[] Logs(int question, int options, int option) => Row((hypothesis, rate) => hypothesis switch
    {
        _ when hypothesis < Hypotheses.Roles => Mixed(question, hypothesis, option, rate),
        _ when hypothesis == Hypotheses.NoPattern => 1d / options,
        _ => (0.5 * Mixed(question, Hypotheses.Pairs[hypothesis - Hypotheses.Roles].First, option, rate))
            + (0.5 * Mixed(question, Hypotheses.Pairs[hypothesis - Hypotheses.Roles].Second, option, rate)),
    });

    private long[] PairLogs(Response response)
    {
        var options = OptionsOf(response.Question);
        return Row((hypothesis, rate) => hypothesis switch
        {
            _ when hypothesis < Hypotheses.Roles => Pair(response, hypothesis, rate),
            _ when hypothesis == Hypotheses.NoPattern => 2d / (options * (options - 1)),
            _ => OneEach(response, Hypotheses.Pairs[hypothesis - Hypotheses.Roles], rate),
        });
    }

    private long[] Row(Func<int, double, double> likelihood)
    {
        var row = new long[Cells];
        for (var cell = 0; cell < row.Length; cell++)
        {
            row[cell] = Log(likelihood(cell / Lapses.Length, Lapses[cell % Lapses.Length].Rate));
        }

        return row;
    }

    // The first two of a Plackett-Luce ranking, in either order (https://doi.org/10.2307/2346567).
    private double Pair(Response response, int role, double rate)
    {
        var first = Mixed(response.Question, role, response.First, rate);
        var second = Mixed(response.Question, role, response.Second, rate);
        return first * second * ((1 / (1 - first)) + (1 / (1 - second)));
    }

    // Somebody of two roles picks one option for each, and they are not the same.
    private double OneEach(Response response, (int First, int Second) roles, double rate)
    {
        double P(int role, int option) => Mixed(response.Question, role, option, rate);
        var same = Enumerable.Range(0, OptionsOf(response.Question)).Sum(option => P(roles.First, option) * P(roles.Second, option));
        return ((P(roles.First, response.First) * P(roles.Second, response.Second)) + (P(roles.First, response.Second) * P(roles.Second, response.First))) / (1 - same);
    }

    private double Mixed(int question, int role, int option, double rate)
    {
        var options = OptionsOf(question);
        return ((1 - rate) * _softmax[question][(role * options) + option]) + (rate / options);
    }
}
