using System.Collections.Immutable;

namespace MentorBot.Core.Quiz;

/// <summary>The traits in which the profiles of a few roles differ most, some for each role: first those of which the first role has most, then those of the second, and so on.</summary>
/// <param name="Traits">The traits, each with its weight in every role.</param>
public sealed record ProfileContrast(ImmutableArray<TraitContrast> Traits)
{
    // So many bars are still easy to look over.
    private const int MostBars = 15;
    private const int MostTraits = 6;

    private const int MostStanding = 3;

    /// <summary>The contrast, or null when a role has no profile or nothing tells them apart.</summary>
    /// <param name="roles">The names of their pages under <c>roles/</c>.</param>
    /// <param name="content">What moderators wrote about the quiz.</param>
    public static ProfileContrast? Of(ImmutableArray<string> roles, QuizContent content)
    {
        var profiles = roles.Select(id => content.Roles.FirstOrDefault(role => role.Id == id)).OfType<QuizRole>().ToList();
        if (profiles.Count < roles.Length || roles.IsEmpty)
        {
            return null;
        }

        var traits = content.Traits
            .Select(trait => new TraitContrast(trait, [.. profiles.Select(role => role.Profile.FirstOrDefault(part => part.Trait == trait.Id).Weight)]))
            .Where(trait => trait.Spread > 0)
            .GroupBy(trait => trait.Leader)
            .SelectMany(led => led.OrderByDescending(trait => trait.Prominence).Select((trait, rank) => (Trait: trait, Rank: rank)))
            .OrderBy(one => one.Rank)
            .ThenByDescending(one => one.Trait.Prominence)
            .Select(one => one.Trait)
            .Take(Math.Min(MostTraits, MostBars / profiles.Count))
            .OrderBy(trait => trait.Leader)
            .ThenByDescending(trait => trait.Prominence)
            .ToImmutableArray();
        return traits.IsEmpty ? null : new ProfileContrast(traits);
    }

    /// <summary>What stands out in one of the roles: of these traits, those that are a part of it, most of all first.</summary>
    public IEnumerable<QuizTrait> StandsOut(int role) => Traits
        .Where(trait => trait.Weights[role] > 0)
        .OrderByDescending(trait => trait.Weights[role])
        .Take(MostStanding)
        .Select(trait => trait.Trait);
}

/// <summary>One trait in a few roles.</summary>
/// <param name="Trait">The trait.</param>
/// <param name="Weights">How much of it is in each role, from <see cref="Least" /> to <see cref="Most" />.</param>
public sealed record TraitContrast(QuizTrait Trait, ImmutableArray<int> Weights)
{
    /// <summary>The weight of what is hardly ever part of a job.</summary>
    public const int Least = -2;

    /// <summary>The weight of the heart of a job.</summary>
    public const int Most = 2;

    /// <summary>How far the roles are apart.</summary>
    public int Spread => Weights.Max() - Weights.Min();

    /// <summary>How much it tells the roles apart: by how far they are from each other, then by how much it is to the role that has most of it, then by how far that one is ahead.</summary>
    internal (int Spread, int Height, int Lead) Prominence => (Spread, Weights.Max(), Weights.Max() - Weights.Remove(Weights.Max()).DefaultIfEmpty(Least).Max());

    /// <summary>The place of the role that has most of it; the first of equals.</summary>
    public int Leader => Weights.IndexOf(Weights.Max());
}
