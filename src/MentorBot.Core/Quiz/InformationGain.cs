namespace MentorBot.Core.Quiz;

/// <summary>What an answer to a question is expected to teach, in bits: the mutual information of answer and target (https://doi.org/10.1214/aoms/1177728069).</summary>
/// <remarks>
/// The chance of target x and answer o is a sum over roles of <c>G[x, role] * softmax[role, o]</c> and an even part from lapses and "no pattern".
/// The matrix G depends on the belief alone, so it is made once and serves every question.
/// </remarks>
internal sealed class InformationGain
{
    private readonly ChoiceModel _model;
    private readonly int _roles;
    private readonly double[] _followed;
    private readonly double[] _even;
    private readonly double[] _joint;
    private readonly double _targetEntropy;

    private InformationGain(ChoiceModel model, double[] followed, double[] even)
    {
        (_model, _followed, _even, _roles) = (model, followed, even, model.Hypotheses.Roles);
        _joint = new double[even.Length];
        for (var target = 0; target < even.Length; target++)
        {
            var mass = even[target];
            foreach (var part in followed.AsSpan(target * _roles, _roles))
            {
                mass += part;
            }

            _targetEntropy -= NLogN(mass);
        }
    }

    /// <summary>Gains about the roles' shares, "no pattern" counting for all roles alike.</summary>
    internal static InformationGain AboutRoles(Belief belief)
    {
        var hypotheses = belief.Model.Hypotheses;
        var (followed, even) = (new double[hypotheses.Roles * hypotheses.Roles], new double[hypotheses.Roles]);
        for (var hypothesis = 0; hypothesis < hypotheses.Count; hypothesis++)
        {
            var (keeps, odd) = Split(belief, hypothesis);
            if (hypothesis < hypotheses.Roles)
            {
                followed[(hypothesis * hypotheses.Roles) + hypothesis] += keeps;
                even[hypothesis] += odd;
            }
            else if (hypothesis < hypotheses.NoPattern)
            {
                var (first, second) = hypotheses.Pairs[hypothesis - hypotheses.Roles];
                foreach (var target in (ReadOnlySpan<int>)[first, second])
                {
                    followed[(target * hypotheses.Roles) + first] += keeps / 4;
                    followed[(target * hypotheses.Roles) + second] += keeps / 4;
                    even[target] += odd / 2;
                }
            }
        }

        foreach (ref var part in even.AsSpan())
        {
            part += belief.NoPattern / hypotheses.Roles;
        }

        return new InformationGain(belief.Model, followed, even);
    }

    /// <summary>Gains about the hypotheses themselves: one role, two roles or no pattern.</summary>
    internal static InformationGain AboutHypotheses(Belief belief)
    {
        var hypotheses = belief.Model.Hypotheses;
        var (followed, even) = (new double[hypotheses.Count * hypotheses.Roles], new double[hypotheses.Count]);
        for (var hypothesis = 0; hypothesis < hypotheses.NoPattern; hypothesis++)
        {
            var (keeps, odd) = Split(belief, hypothesis);
            even[hypothesis] = odd;
            if (hypothesis < hypotheses.Roles)
            {
                followed[(hypothesis * hypotheses.Roles) + hypothesis] = keeps;
            }
            else
            {
                var (first, second) = hypotheses.Pairs[hypothesis - hypotheses.Roles];
                followed[(hypothesis * hypotheses.Roles) + first] = followed[(hypothesis * hypotheses.Roles) + second] = keeps / 2;
            }
        }

        even[hypotheses.NoPattern] = belief.NoPattern;
        return new InformationGain(belief.Model, followed, even);
    }

    /// <summary>The gain from one question, rounded to a millionth of a bit so that ties are ties on every machine.</summary>
    internal double Bits(int question)
    {
        var preferences = _model.Preferences(question);
        var options = _model.OptionsOf(question);
        var (joint, answers) = (0d, 0d);
        for (var option = 0; option < options; option++)
        {
            var sum = 0d;
            Fill(preferences, options, option);
            foreach (var chance in _joint)
            {
                joint += NLogN(chance);
                sum += chance;
            }

            answers -= NLogN(sum);
        }

        return Math.Round((_targetEntropy + answers + joint) / Math.Log(2), 6);
    }

    private void Fill(ReadOnlySpan<double> preferences, int options, int option)
    {
        for (var target = 0; target < _joint.Length; target++)
        {
            var row = _followed.AsSpan(target * _roles, _roles);
            var chance = _even[target] / options;
            for (var role = 0; role < row.Length; role++)
            {
                chance += row[role] * preferences[(role * options) + option];
            }

            _joint[target] = chance;
        }
    }

    // How much of a hypothesis follows its preference, and how much is odd.
    private static (double Keeps, double Odd) Split(Belief belief, int hypothesis)
    {
        var (keeps, odd) = (0d, 0d);
        for (var lapse = 0; lapse < belief.Lapses; lapse++)
        {
            var (cell, rate) = (belief.Cell(hypothesis, lapse), belief.Model.Lapses[lapse].Rate);
            keeps += cell * (1 - rate);
            odd += cell * rate;
        }

        return (keeps, odd);
    }

    private static double NLogN(double value) => value > 0 ? value * Math.Log(value) : 0;
}
