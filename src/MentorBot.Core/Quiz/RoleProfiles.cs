using System.Collections.Immutable;

namespace MentorBot.Core.Quiz;

/// <summary>The roles as directions in the space of traits, all of one length.</summary>
internal sealed class RoleProfiles
{
    private readonly ImmutableArray<string> _traits;
    private readonly double[][] _profiles;

    private RoleProfiles(ImmutableArray<string> ids, ImmutableArray<string> traits, double[][] profiles) => (Ids, _traits, _profiles) = (ids, traits, profiles);

    internal ImmutableArray<string> Ids { get; }

    internal int Count => _profiles.Length;

    internal static RoleProfiles Of(QuizContent content)
    {
        ImmutableArray<string> traits = [.. content.Traits.Select(trait => trait.Id)];
        return new RoleProfiles(
            [.. content.Roles.Select(role => role.Id)],
            traits,
            [.. content.Roles.Select(role => Rescaled(Vector(role.Profile, traits), content.Settings.ProfileNorm))]);
    }

    /// <summary>How much an option speaks to a role: the random utility without its noise (https://doi.org/10.1017/CBO9780511805271).</summary>
    internal double Utility(int role, IEnumerable<TraitWeight> evidence) => evidence.Sum(one => Part(role, one));

    /// <summary>The part of the utility that comes from one trait.</summary>
    internal double Part(int role, TraitWeight evidence) => evidence.Weight * _profiles[role][_traits.IndexOf(evidence.Trait)];

    /// <summary>A copy of a role's profile.</summary>
    internal double[] Profile(int role) => [.. _profiles[role]];

    internal double Cosine(int one, int other)
    {
        var scale = Length(_profiles[one]) * Length(_profiles[other]);
        return scale > 0 ? _profiles[one].Zip(_profiles[other], (left, right) => left * right).Sum() / scale : 0;
    }

    internal static double[] Vector(IEnumerable<TraitWeight> weights, ImmutableArray<string> traits)
    {
        var vector = new double[traits.Length];
        foreach (var (trait, weight) in weights)
        {
            vector[traits.IndexOf(trait)] = weight;
        }

        return vector;
    }

    internal static double[] Rescaled(double[] vector, double norm)
    {
        var length = Length(vector);
        return length > 0 ? Array.ConvertAll(vector, part => part / length * norm) : vector;
    }

    private static double Length(double[] vector) => Math.Sqrt(vector.Sum(part => part * part));
}
