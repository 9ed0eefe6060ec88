using Microsoft.CodeAnalysis;

namespace MentorBot.House.Tests.Rules;

/// <summary>How many lines of code there are; blank lines and comments are none.</summary>
internal static class TestShare
{
    // The sentences of a language are to be translated, not to be understood: the same tests walk through all of them, however many languages there are.
    internal static bool Counts(SourceFile file) => !file.Path.StartsWith("src/MentorBot.Core/Replies/Languages/", StringComparison.Ordinal) || file.Name.StartsWith("Wording.", StringComparison.Ordinal);

    internal static int LinesOfCode(SourceFile file) => file.Tree.GetRoot().DescendantTokens()
        .Where(token => token.Span.Length > 0)
        .SelectMany(token => LinesOf(token.GetLocation().GetLineSpan()))
        .Distinct()
        .Count();

    private static IEnumerable<int> LinesOf(FileLinePositionSpan span) =>
        Enumerable.Range(span.StartLinePosition.Line, span.EndLinePosition.Line - span.StartLinePosition.Line + 1);
}
