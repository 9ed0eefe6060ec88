using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Plans;

/// <summary>The way from what a person knows to what a role asks for: the role's steps in order, each with the skills still missing, what comes before a skill first.</summary>
/// <param name="Role">Where it leads.</param>
/// <param name="Known">The skills the person named and the role asks for, in the role's order.</param>
/// <param name="Implied">The skills that come before those, which the person is taken to have.</param>
/// <param name="Steps">The steps still to take.</param>
/// <param name="Done">The steps whose every skill the person has.</param>
/// <param name="Besides">The missing skills that no step teaches.</param>
internal sealed record LearningPath(
    Role Role,
    ImmutableArray<Address> Known,
    ImmutableArray<Address> Implied,
    ImmutableArray<StepToTake> Steps,
    ImmutableArray<Step> Done,
    ImmutableArray<Address> Besides)
{
    /// <summary>Whether the role's page says nothing of the way.</summary>
    internal bool IsUnknown => Role.Steps.IsEmpty && Role.Skills.IsEmpty;

    /// <summary>The path to a role for a person who has these skills; who has a skill has what comes before it, too.</summary>
    internal static LearningPath To(Role role, IEnumerable<Address> have, KnowledgeBase library)
    {
        var named = have.ToHashSet();
        var known = named.SelectMany(skill => WithNeeds(skill, library)).ToHashSet();
        var placed = known.ToHashSet();
        var asked = role.Skills.Concat(role.Steps.SelectMany(step => step.Skills)).SelectMany(skill => WithNeeds(skill, library)).Distinct().ToList();
        var done = role.Steps.Where(step => !step.Skills.IsEmpty && step.Skills.All(known.Contains)).ToImmutableArray();
        return new LearningPath(
            role,
            [.. asked.Where(named.Contains)],
            [.. asked.Where(skill => known.Contains(skill) && !named.Contains(skill))],
            [.. role.Steps.Except(done).Select(step => new StepToTake(step, Missing(step.Skills, placed, library)))],
            done,
            Missing(role.Skills, placed, library));
    }

    private static ImmutableArray<Address> Missing(ImmutableArray<Address> skills, HashSet<Address> placed, KnowledgeBase library) =>
        [.. skills.SelectMany(skill => WithNeeds(skill, library)).Where(placed.Add)];

    // What a skill needs comes before it; a loop among needs, which the check complains of, ends where it began.
    private static List<Address> WithNeeds(Address skill, KnowledgeBase library)
    {
        var ordered = new List<Address>();
        Visit(skill, [], ordered, library);
        return ordered;
    }

    private static void Visit(Address skill, HashSet<Address> visited, List<Address> ordered, KnowledgeBase library)
    {
        if (!visited.Add(skill))
        {
            return;
        }

        foreach (var need in library.FindSkill(skill)?.Needs ?? [])
        {
            Visit(need, visited, ordered, library);
        }

        ordered.Add(skill);
    }
}

/// <summary>A step of a path and the skills a person still has to learn for it, in order.</summary>
internal sealed record StepToTake(Step Step, ImmutableArray<Address> Missing);
