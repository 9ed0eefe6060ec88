using System.Collections.Immutable;
using MentorBot.Core.Quiz;

namespace MentorBot.KnowledgeFolder.Simulating;

/// <summary>Weights over traits as plain numbers, in the order of the traits.</summary>
internal static class RoleVector
{
    internal static double[] Of(IEnumerable<TraitWeight> weights, ImmutableArray<string> traits)
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
        var length = Math.Sqrt(Dot(vector, vector));
        return length > 0 ? Array.ConvertAll(vector, part => part / length * norm) : vector;
    }

    internal static double Dot(double[] left, double[] right)
    {
        var sum = 0d;
        for (var at = 0; at < left.Length; at++)
        {
            sum += left[at] * right[at];
        }

        return sum;
    }
}
