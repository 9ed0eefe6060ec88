using MentorBot.Core.Replies;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Finds what a new page leaves to its writer: lines with the words FILL IN. A page that has one is refused, so nobody is shown a half-written page.</summary>
internal static class Placeholders
{
    internal const string Mark = "FILL IN";

    private const int LongestWanted = 200;

    internal static void Check(SourceText source, Complaints complaints)
    {
        var inSection = false;
        for (var line = 1; line <= source.Lines.Length; line++)
        {
            var written = source[line];
            inSection |= line > source.Closing && written.StartsWith("## ", StringComparison.Ordinal);
            if (written.Contains(Mark, StringComparison.Ordinal) && !(line < source.Closing && IsNamedByItsKey(written)))
            {
                complaints.Error(line, Problem(written), Remedy(line < source.Closing, inSection));
            }
        }
    }

    private static string Problem(string written)
    {
        var wanted = written[(written.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)..].Trim(' ', ':', '"', '\'', '.');
        return wanted.Length == 0 ? "Something is still to be filled in here." : $"This is still to be filled in: {Budget.Cut(wanted, LongestWanted)}.";
    }

    private static string Remedy(bool inFrontMatter, bool inSection) => (inFrontMatter, inSection) switch
    {
        (true, _) => $"Write it in place of `{Mark}` and the words after it, or take the line away.",
        (_, true) => "Write it in place of this line, or take the section away.",
        _ => "Write it in place of this line.",
    };

    // One of some words, or a day: the reader of the key says better what belongs there.
    private static bool IsNamedByItsKey(string written) =>
        FrontMatterKey.All.Any(key => key.Form is KeyForm.Choice or KeyForm.Day && written.StartsWith($"{key.Name}:", StringComparison.Ordinal));
}
