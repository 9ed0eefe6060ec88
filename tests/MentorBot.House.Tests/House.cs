namespace MentorBot.House.Tests;

/// <summary>How a rule is held: no violation, or all of them in one message.</summary>
internal static class House
{
    internal static void Holds(IEnumerable<Violation> violations)
    {
        var found = violations.OrderBy(one => one.Path, StringComparer.Ordinal).ThenBy(one => one.Line).ToList();
        Assert.True(found.Count == 0, $"{found.Count} to mend:\n{string.Join('\n', found)}");
    }
}
