namespace MentorBot.House.Tests.Planted;

/// <summary>Small files that break a rule, or just do not, for the rules to be tried on.</summary>
internal static class Plant
{
    internal static SourceFile Product(string text) => new("src/MentorBot.Core/Room/Planted.cs", text);

    internal static SourceFile Test(string text) => new("tests/MentorBot.Core.Tests/Planted.cs", text);

    /// <summary>The lines on which the rule finds something.</summary>
    internal static int[] Lines(Func<SourceFile, IEnumerable<Violation>> rule, SourceFile file) => [.. rule(file).Select(found => found.Line)];

    internal static int[] Lines(Func<SourceFile, IEnumerable<Violation>> rule, string text) => Lines(rule, Product(text));
}
