using System.Collections.Immutable;
using System.CommandLine;
using MentorBot.Core.Knowledge;
using MentorBot.Hosting;
using MentorBot.KnowledgeFolder.Comparing;
using MentorBot.KnowledgeFolder.Evaluating;
using MentorBot.PlainText;

namespace MentorBot.Verbs;

/// <summary><c>mentorbot eval</c>: asks the questions of a table, each as a fresh person, and counts the right answers.</summary>
internal static class EvalVerb
{
    // A shorter table is asked before a person could read how far it is.
    private const int WorthProgress = 200;

    internal static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The questions: a table with tabs between the columns question, expected (an address, a|b for either, a+b for all, or NONE) and kind" };
        var format = new Option<string>("--format") { Description = "How to print: text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var strict = new Option<bool>("--strict") { Description = "End with 1 when any question is answered wrongly" };
        var knowledge = SharedOptions.Knowledge();
        var verb = new Command("eval", "Ask the questions of a table and count the right answers") { file, format, strict, knowledge };
        verb.SetAction((parsed, cancel) => Evaluate(
            parsed.GetValue(file)!, parsed.GetValue(format) == "json", parsed.GetValue(strict), parsed.GetValue(knowledge), cancel));
        return verb;
    }

    private static async Task<int> Evaluate(string file, bool asJson, bool strict, string? folder, CancellationToken cancel)
    {
        if (await Questions(file, cancel) is not { } questions || KnowledgeLoading.Read(SharedOptions.Settings(folder), Console.Error) is not { } library)
        {
            return ExitCode.CouldNotRun;
        }

        foreach (var (line, address) in QuestionTable.Dangling(questions, library))
        {
            await Console.Error.WriteLineAsync(TextRenderer.Tame($"{file}:{line}: {address} is not in the knowledge folder, so nothing can answer with it."));
        }

        var scored = Ask(questions, library, cancel);
        foreach (var line in asJson ? [EvaluationLines.Json(scored)] : EvaluationLines.Text(scored))
        {
            await Console.Out.WriteLineAsync(TextRenderer.Tame(line));
        }

        return strict && scored.Any(one => one.Score is Score.Wrong or Score.AnsweredThoughNone) ? ExitCode.Complaints : ExitCode.Ok;
    }

    private static List<ScoredQuestion> Ask(ImmutableArray<Question> questions, KnowledgeBase library, CancellationToken cancel)
    {
        var progress = questions.Length >= WorthProgress ? ProgressLine.OnErrors("Asked", questions.Length) : ProgressLine.None;
        var scored = new List<ScoredQuestion>(questions.Length);
        foreach (var question in questions)
        {
            cancel.ThrowIfCancellationRequested();
            scored.Add(ScoredQuestion.Of(question, library));
            progress.Report(scored.Count);
        }

        progress.End();
        return scored;
    }

    private static async Task<ImmutableArray<Question>?> Questions(string file, CancellationToken cancel)
    {
        if (await QuestionLines.TryReadAsync(file, Console.Error, cancel) is not { } lines)
        {
            return null;
        }

        if (QuestionTable.TryRead(lines, out var questions, out var reason))
        {
            return questions;
        }

        await Console.Error.WriteLineAsync(TextRenderer.Tame($"{file} is no table of questions to evaluate. {reason}"));
        return null;
    }
}
