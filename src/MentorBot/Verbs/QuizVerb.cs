using System.CommandLine;
using MentorBot.Core.Quiz;
using MentorBot.Core.Quiz.Counts;
using MentorBot.Core.Replies.Languages;
using MentorBot.Hosting;
using MentorBot.KnowledgeFolder;
using MentorBot.KnowledgeFolder.Linting;
using MentorBot.KnowledgeFolder.Simulating;
using MentorBot.PlainText;

namespace MentorBot.Verbs;

/// <summary><c>mentorbot quiz</c>: checks the fit quiz, tries it on simulated people, takes it, and reports on those who took it or on one result code.</summary>
internal static class QuizVerb
{
    private const int LeastPeople = 10;
    private const int MostPeople = 10_000;

    internal static Command Create() => new("quiz", "Check the fit quiz, try it on simulated people, take it, or say how people fare with it") { Lint(), Simulate(), Play(), Report() };

    private static Command Lint()
    {
        var (format, knowledge) = (Format("text", "json", "github"), SharedOptions.Knowledge());
        var strict = new Option<bool>("--strict") { Description = "Let warnings fail the check too, as for a pull request" };
        var verb = new Command("lint", "Say what a moderator should mend in the quiz before publishing it") { format, strict, knowledge };
        verb.SetAction(parsed =>
        {
            if (FolderInUse.Find(parsed.GetValue(knowledge), Console.Error) is not { } folder)
            {
                return ExitCode.CouldNotRun;
            }

            var lint = QuizLint.Run(folder, FolderInUse.Today);
            Print(QuizLines.Of(lint, folder, Enum.Parse<CheckFormat>(parsed.GetValue(format)!, ignoreCase: true)));
            return lint.Errors > 0 || (parsed.GetValue(strict) && lint.Warnings > 0) ? ExitCode.Complaints : ExitCode.Ok;
        });
        return verb;
    }

    private static Command Simulate()
    {
        var (format, knowledge) = (Format("text", "json"), SharedOptions.Knowledge());
        var people = new Option<int>("--people") { Description = $"Simulated people of each role, {LeastPeople} to {MostPeople}; the bars are meant for {Study.UsualPerRole} and more", DefaultValueFactory = _ => Study.UsualPerRole };
        people.Validators.Add(given =>
        {
            if (given.GetValue(people) is < LeastPeople or > MostPeople)
            {
                given.AddError($"--people takes a number from {LeastPeople} to {MostPeople}.");
            }
        });
        var verb = new Command("simulate", "Send simulated people through the quiz and hold the figures against the bars") { people, format, knowledge };
        verb.SetAction((parsed, cancel) => Task.FromResult(
            Simulate(parsed.GetValue(knowledge), parsed.GetValue(people), parsed.GetValue(format) == "json", cancel)));
        return verb;
    }

    private static int Simulate(string? knowledge, int people, bool asJson, CancellationToken cancel)
    {
        if (Quiz(knowledge) is not { } quiz)
        {
            return ExitCode.CouldNotRun;
        }

        var all = Study.WalksOf(quiz, people);
        var progress = ProgressLine.OnErrors("Walked", all);
        var bars = Study.Run(quiz, people, TimeProvider.System, walked =>
        {
            cancel.ThrowIfCancellationRequested();
            progress.Report(Math.Min(walked, all));
        });
        progress.End();
        Print(QuizLines.Of(bars, asJson));
        return bars.All(bar => bar.Holds || bar.IsTime) ? ExitCode.Ok : ExitCode.Complaints;
    }

    private static Command Play()
    {
        var (format, knowledge) = (Format("text", "jsonl"), SharedOptions.Knowledge());
        var stdin = new Option<bool>("--stdin") { Description = "Read the answers from standard input, one a line, without a word of welcome" };
        var verb = new Command("play", "Take the quiz: an option's letter, two as a+b, skip, back; after the result more") { stdin, format, knowledge };
        verb.SetAction((parsed, cancel) => Play(parsed.GetValue(knowledge), parsed.GetValue(format) == "jsonl", parsed.GetValue(stdin), cancel));
        return verb;
    }

    private static async Task<int> Play(string? knowledge, bool asJson, bool isPiped, CancellationToken cancel)
    {
        if (Quiz(knowledge) is not { } quiz)
        {
            return ExitCode.CouldNotRun;
        }

        if (!asJson && !isPiped)
        {
            Print([quiz.Content.Title, quiz.Content.Intro]);
        }

        await new QuizPlay(Console.In, Console.Out, asJson).PlayAsync(quiz, cancel);
        return ExitCode.Ok;
    }

    private static Command Report()
    {
        var code = new Argument<string?>("code") { Description = "A result code, such as MB1-1-…: say what it tells, and why", Arity = ArgumentArity.ZeroOrOne };
        var (format, knowledge) = (Format("text", "json"), SharedOptions.Knowledge());
        var verb = new Command("report", $"Say how people fare with the quiz, once {QuizReport.LeastRuns} have a result, or what one result code tells") { code, format, knowledge };
        verb.SetAction((parsed, cancel) => (Quiz(parsed.GetValue(knowledge)), parsed.GetValue(code), parsed.GetValue(format) == "json") switch
        {
            (null, _, _) => Task.FromResult(ExitCode.CouldNotRun),
            ({ } quiz, { } one, var asJson) => Task.FromResult(ReportOne(quiz, one, asJson)),
            ({ } quiz, _, var asJson) => ReportAll(quiz, asJson, cancel),
        });
        return verb;
    }

    private static int ReportOne(FitQuiz quiz, string code, bool asJson)
    {
        if (!ResultCode.TryRead(code, quiz, out var run, out var fault))
        {
            Console.Error.WriteLine(TextRenderer.Tame(Wording.English.FaultOf(fault)));
            return ExitCode.CouldNotRun;
        }

        Print(asJson ? [QuizLines.ResultJson(FitResult.Of(quiz, run.Responses.AsSpan()), run)] : QuizLines.Of(run));
        return ExitCode.Ok;
    }

    // An option that fits badly is something to be mended, as a complaint of a check is.
    private static async Task<int> ReportAll(FitQuiz quiz, bool asJson, CancellationToken cancel)
    {
        if (await NotesInUse.ReadAsync(cancel) is not { } notes)
        {
            return ExitCode.CouldNotRun;
        }

        var report = QuizReport.Of(quiz, notes.Quiz);
        Print(asJson ? [QuizReportLines.Json(report)] : QuizReportLines.Text(report, quiz));
        return report.Misfits.Any() ? ExitCode.Complaints : ExitCode.Ok;
    }

    private static FitQuiz? Quiz(string? knowledge)
    {
        if (KnowledgeLoading.Read(SharedOptions.Settings(knowledge), Console.Error) is not { } library)
        {
            return null;
        }

        if (library.Quiz is null)
        {
            Console.Error.WriteLine($"This knowledge folder has no quiz that can be used: {QuizLint.File}. See \"mentorbot quiz lint\".");
        }

        return library.Quiz;
    }

    private static void Print(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Console.Out.WriteLine(TextRenderer.Tame(line));
        }
    }

    private static Option<string> Format(params string[] formats)
    {
        var format = new Option<string>("--format") { Description = $"How to print: {string.Join(", ", formats)}", DefaultValueFactory = _ => formats[0] };
        format.AcceptOnlyFromAmong(formats);
        return format;
    }
}
