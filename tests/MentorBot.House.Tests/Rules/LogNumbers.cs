using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MentorBot.House.Tests.Rules;

/// <summary>The numbers of the lines in the log, by which operators look for them.</summary>
internal static class LogNumbers
{
    /// <summary>Lines that share their number with an earlier one.</summary>
    internal static IEnumerable<Violation> Shared(IEnumerable<SourceFile> files) => files
        .SelectMany(file => file.Nodes<AttributeSyntax>().Select(attribute => (file, attribute)))
        .Where(found => found.attribute.Name.ToString() == "LoggerMessage")
        .GroupBy(found => found.attribute.ArgumentList!.Arguments[0].ToString(), StringComparer.Ordinal)
        .SelectMany(number => number.Skip(1).Select(again => again.file.At(again.attribute, $"Another line of the log has the number {number.Key} already", "Take the next free one of its room")));
}
