using System.Text.RegularExpressions;

namespace MentorBot.Core.Quiz;

/// <summary>Finds a result code in a line as people write it: among other words, in quotation marks, with blanks or other dashes between its parts.</summary>
public static partial class WrittenCode
{
    private const string Dashes = "‐‑‒–—−";
    private const string Around = ".,;:!?()[]<>\"'`*_“”‘’«»";

    /// <summary>The code with plain hyphens, or null; whether it is a good one is for <see cref="ResultCode" /> to say.</summary>
    public static string? In(string line)
    {
        if (Form().Match(string.Concat(line.Select(sign => Dashes.Contains(sign, StringComparison.Ordinal) ? '-' : sign))) is not { Success: true } found)
        {
            return null;
        }

        return $"{found.Groups["kind"].Value}-{found.Groups["version"].Value}-{found.Groups["signs"].Value.Trim(Around.ToCharArray())}";
    }

    // "MB-800" and "MB 2" are none; without hyphens it must look like ours altogether.
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])((?<kind>MB[0-9]{1,4})\s*-\s*(?<version>[^\s-]{1,9})\s*-\s*(?<signs>[^\s-]{1,200})|(?<kind>MB1)\s+(?<version>[0-9]{1,4})\s+(?<signs>[0-9A-Z]{4,200})(?![\p{L}\p{N}]))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        200)]
    private static partial Regex Form();
}
