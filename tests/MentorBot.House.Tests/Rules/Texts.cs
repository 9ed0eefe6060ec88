using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MentorBot.House.Tests.Rules;

/// <summary>What may not stand in any file, whatever its language.</summary>
internal static partial class Texts
{
    internal static IEnumerable<Violation> Leftovers(SourceFile file) =>
        Matching(file, Leftover(), "Something is left to do", "Do it, or write it down where work is planned");

    internal static IEnumerable<Violation> MachinePaths(SourceFile file) =>
        Matching(file, MachinePath(), "A path of one machine", "Name it from the repository, or by what it is");

    internal static IEnumerable<Violation> NoLastNewline(SourceFile file) => file.Text.Length == 0 || file.Text.EndsWith('\n')
        ? []
        : [file.At(file.Lines.Count(), "The last line does not end", "End the file with a newline")];

    internal static IEnumerable<Violation> SilentSkips(SourceFile file) =>
        from argument in file.Nodes<AttributeArgumentSyntax>()
        where argument.NameEquals?.Name.Identifier.Text == "Skip"
        where argument.Expression is LiteralExpressionSyntax reason && string.IsNullOrWhiteSpace(reason.Token.ValueText)
        select file.At(argument, "A test is skipped and does not say why", "Say why, or mend it");

    private static IEnumerable<Violation> Matching(SourceFile file, Regex what, string trouble, string advice) => file.Lines
        .Select((line, index) => (Match: what.Match(line), Number: index + 1))
        .Where(found => found.Match.Success)
        .Select(found => file.At(found.Number, $"{trouble}: {found.Match.Value}", advice));

    // The brackets keep this file from breaking its own rules.
    [GeneratedRegex(@"\b(?:[T]ODO|[H]ACK|[F]IXME)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Leftover();

    [GeneratedRegex(@"(?<![\w.~-])/(?:[w]ork|[r]oot|[h]ome)/\S*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MachinePath();
}
