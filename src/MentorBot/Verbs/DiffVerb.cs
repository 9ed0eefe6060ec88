using System.Collections.Immutable;
using System.CommandLine;
using MentorBot.Git;
using MentorBot.KnowledgeFolder.Comparing;
using MentorBot.PlainText;

namespace MentorBot.Verbs;

/// <summary><c>mentorbot diff</c>: which pages, sections and answers an edit of the knowledge folder changes.</summary>
internal static class DiffVerb
{
    internal static Command Create()
    {
        var with = new Argument<string>("before") { Description = "Another knowledge folder, or a git ref such as main, origin/main or HEAD~1" };
        var questions = new Option<string?>("--questions") { Description = "Questions to ask besides the pages' own: a table with tabs between the columns question, expected, kind", HelpName = "file" };
        var format = new Option<string>("--format") { Description = "How to print: text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var knowledge = SharedOptions.Knowledge();
        var verb = new Command(
            "diff",
            "Say which pages, sections and answers differ between an older version and the knowledge folder as it is. The exit code is 0 also when they differ, and 2 when they could not be compared")
        {
            with, questions, format, knowledge,
        };
        verb.SetAction((parsed, cancel) => Compare(parsed.GetValue(knowledge), parsed.GetValue(with)!, parsed.GetValue(questions), parsed.GetValue(format) == "json", cancel));
        return verb;
    }

    private static async Task<int> Compare(string? given, string before, string? questionFile, bool asJson, CancellationToken cancel)
    {
        if (FolderInUse.Find(given, Console.Error) is not { } folder || await Questions(questionFile, cancel) is not { } questions)
        {
            return ExitCode.CouldNotRun;
        }

        if (Directory.Exists(before))
        {
            return Print(before, folder, questions, asJson);
        }

        using var version = await KnowledgeVersion.TryCopyAsync(folder, before, Console.Error, cancel);
        return version is null ? ExitCode.CouldNotRun : Print(version.Folder, folder, questions, asJson);
    }

    private static int Print(string before, string after, ImmutableArray<Question> questions, bool asJson)
    {
        if (!FolderDiff.TryOf(before, after, questions, FolderInUse.Today, out var diff, out var reason))
        {
            Console.Error.WriteLine(TextRenderer.Tame(reason));
            return ExitCode.CouldNotRun;
        }

        foreach (var line in asJson ? [DiffLines.Json(diff)] : DiffLines.Text(diff))
        {
            Console.Out.WriteLine(TextRenderer.Tame(line));
        }

        return ExitCode.Ok;
    }

    private static async Task<ImmutableArray<Question>?> Questions(string? file, CancellationToken cancel)
    {
        if (file is null)
        {
            return [];
        }

        if (await QuestionLines.TryReadAsync(file, Console.Error, cancel) is not { } lines)
        {
            return null;
        }

        if (Question.TryReadAll(lines, out var questions, out var reason))
        {
            return questions;
        }

        await Console.Error.WriteLineAsync($"{file} is no table of questions. {reason}");
        return null;
    }
}
