using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Files that somebody may take for the quiz and the bot does not read: another ending, another place, capitals, Markdown, or a second one.</summary>
internal static class StrayQuiz
{
    private const string Folder = "quiz";
    private const string Markdown = "quiz/fit.md";

    private static readonly ImmutableArray<string> Names = [Path.GetFileNameWithoutExtension(HouseFiles.QuizFile), Folder];

    /// <summary>Whether this file is the quiz in Markdown, or YAML that lies where the quiz does, or is called like it or like its folder.</summary>
    internal static bool IsOne(string file) => file != HouseFiles.QuizFile && (IsMarkdown(file) || (Path.GetExtension(file).ToLowerInvariant() is ".yaml" or ".yml"
        && (file.StartsWith($"{Folder}/", StringComparison.OrdinalIgnoreCase) || Names.Contains(Path.GetFileNameWithoutExtension(file), StringComparer.OrdinalIgnoreCase))));

    /// <summary>A complaint of each of them.</summary>
    internal static IEnumerable<Complaint> Complaints(IReadOnlyCollection<FolderEntry> entries)
    {
        var hasQuiz = entries.Any(entry => entry.File == HouseFiles.QuizFile);
        return entries.Where(entry => entry.Fault is EntryFault.Misnamed).Select(entry => new Complaint(entry.File, 1, Severity.Error, "This looks like a quiz, and the bot does not read it.", hasQuiz
            ? $"The quiz is {HouseFiles.QuizFile}, and there is only one: put into it what this file should say, and delete this one."
            : IsMarkdown(entry.File) ? $"The quiz is written as YAML, in {HouseFiles.QuizFile}: take the shipped one as an example."
            : $"Move it to {HouseFiles.QuizFile}; the name has small letters and ends in .yaml."));
    }

    private static bool IsMarkdown(string file) => file.Equals(Markdown, StringComparison.OrdinalIgnoreCase);
}
