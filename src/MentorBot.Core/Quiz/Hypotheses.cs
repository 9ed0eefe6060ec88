using System.Collections.Immutable;

namespace MentorBot.Core.Quiz;

/// <summary>What can be true of a person: drawn to one role, to two at once, or to none; each with its prior.</summary>
public sealed class Hypotheses
{
    private Hypotheses(int roles, ImmutableArray<(int First, int Second)> pairs, ImmutableArray<double> prior) =>
        (Roles, Pairs, Prior) = (roles, pairs, prior);

    /// <summary>How many roles there are; hypotheses 0 to this say "one role".</summary>
    public int Roles { get; }

    /// <summary>The pairs of roles, in the order of the hypotheses after the roles.</summary>
    public ImmutableArray<(int First, int Second)> Pairs { get; }

    /// <summary>How likely each is before the first answer; the last says "no pattern".</summary>
    public ImmutableArray<double> Prior { get; }

    /// <summary>How many hypotheses there are.</summary>
    public int Count => Prior.Length;

    /// <summary>The place of "no pattern".</summary>
    public int NoPattern => Count - 1;

    /// <summary>The place of the hypothesis "both of these roles".</summary>
    public int PairOf(int one, int other) => Roles + Pairs.IndexOf(one < other ? (one, other) : (other, one));

    internal static Hypotheses Of(RoleProfiles profiles, QuizSettings settings)
    {
        var count = profiles.Count;
        var roles = profiles.Ids.Select(id => settings.RolePrior.GetValueOrDefault(id, 1)).ToArray();
        var sum = roles.Sum();
        (int First, int Second)[] pairs = [.. from first in Enumerable.Range(0, count) from second in Enumerable.Range(first + 1, count - first - 1) select (first, second)];
        var weights = Array.ConvertAll(pairs, pair => roles[pair.First] * roles[pair.Second] * Math.Exp(settings.PairNearness * profiles.Cosine(pair.First, pair.Second)));
        var together = weights.Sum();
        return new Hypotheses(
            count,
            [.. pairs],
            [
                .. roles.Select(weight => settings.Prior.OneRole * weight / sum),
                .. weights.Select(weight => settings.Prior.TwoRoles * weight / together),
                settings.Prior.NoPattern,
            ]);
    }
}
