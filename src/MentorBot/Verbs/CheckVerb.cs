using System.CommandLine;
using MentorBot.KnowledgeFolder;
using MentorBot.PlainText;

namespace MentorBot.Verbs;

/// <summary><c>mentorbot check</c>: reads the knowledge folder and says what a moderator should mend; changes nothing.</summary>
internal static class CheckVerb
{
    internal static Command Create()
    {
        var folder = new Argument<string?>("folder") { Description = "The knowledge folder (else found as for the other verbs)", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { Description = "How to print: text, json or github (notes in a pull request)", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "github");
        var strict = new Option<bool>("--strict") { Description = "Let warnings fail the check too, as for a pull request" };
        var verb = new Command("check", "Check the knowledge folder: file, line, what is wrong, what to do") { folder, format, strict };
        verb.SetAction(parsed => Check(parsed.GetValue(folder), Enum.Parse<CheckFormat>(parsed.GetValue(format)!, ignoreCase: true), parsed.GetValue(strict)));
        return verb;
    }

    private static int Check(string? given, CheckFormat format, bool strict)
    {
        if (FolderInUse.Find(given, Console.Error, "behind the verb: mentorbot check <folder>") is not { } folder)
        {
            return ExitCode.CouldNotRun;
        }

        var check = FolderCheck.Run(folder, FolderInUse.Today);
        foreach (var line in check.Lines(format))
        {
            Console.Out.WriteLine(TextRenderer.Tame(line));
        }

        return check.Errors > 0 || (strict && check.Warnings > 0) ? ExitCode.Complaints : ExitCode.Ok;
    }
}
