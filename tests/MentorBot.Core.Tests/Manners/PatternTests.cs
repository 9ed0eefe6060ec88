using System.Reflection;
using MentorBot.Core.Manners;

namespace MentorBot.Core.Tests.Manners;

/// <summary>Expressions are built when they are first needed, and that must not be the moment in which a wrong one is found.</summary>
public sealed class PatternTests
{
    [Fact]
    public void Every_expression_of_every_set_can_be_built()
    {
        var sets = typeof(PatternSet).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(PatternSet).Namespace)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
            .SelectMany(field => Sets(field.GetValue(null)))
            .ToList();

        sets.Count.ShouldBeGreaterThan(10);
        sets.Sum(set => set.Build()).ShouldBeGreaterThan(200);
    }

    private static IEnumerable<PatternSet> Sets(object? value) => value switch
    {
        PatternSet set => [set],
        IEnumerable<PatternSet> sets => sets,
        IEnumerable<(Talk Talk, PatternSet Patterns)> kinds => kinds.Select(kind => kind.Patterns),
        _ => [],
    };
}
