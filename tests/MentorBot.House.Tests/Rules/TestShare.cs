using Microsoft.CodeAnalysis;

namespace MentorBot.House.Tests.Rules;

/// <summary>How many lines of code there are; blank lines and comments are none.</summary>
internal static class TestShare
{
    internal static int LinesOfCode(SourceFile file) => file.Tree.GetRoot().DescendantTokens()
        .Where(token => token.Span.Length > 0)
        .SelectMany(token => LinesOf(token.GetLocation().GetLineSpan()))
        .Distinct()
        .Count();

    private static IEnumerable<int> LinesOf(FileLinePositionSpan span) =>
        Enumerable.Range(span.StartLinePosition.Line, span.EndLinePosition.Line - span.StartLinePosition.Line + 1);
}
