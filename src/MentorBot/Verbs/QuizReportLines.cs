using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MentorBot.Core.Quiz;
using MentorBot.Core.Quiz.Counts;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Verbs;

/// <summary>Writes how people fare with the quiz, for people and for programs.</summary>
internal static class QuizReportLines
{
    private static readonly QuizReportJson Words = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });

    internal static IEnumerable<string> Text(QuizReport report, FitQuiz quiz)
    {
        yield return $"{quiz.Content.Title} Edition {report.Edition}.";
        yield return Wording.English.QuizRuns(report);
        foreach (var line in report.IsTold ? Told(report) : [])
        {
            yield return line;
        }
    }

    internal static string Json(QuizReport report) => JsonSerializer.Serialize(
        new ReportPayload(
            report.Edition,
            report.Runs,
            QuizReport.LeastRuns,
            report.OlderRuns,
            [.. report.First.Select(first => new FirstPayload(first.Role.Id, first.Times, Math.Round((double)first.Times / report.Runs, 4)))],
            [.. report.Steps.Select(step => new StepPayload(step.Answers, step.Reached, step.Left, step.Ended))],
            [.. report.Questions.Select(question => new QuestionPayload(question.Question.Id, question.Question.Ask, question.Asked, question.Skipped, [.. question.Options.Select(Of)]))]),
        Words.ReportPayload);

    private static OptionPayload Of(OptionCount option) =>
        new(option.Option.Id, option.Option.Text, option.Taken, option.Alone, Math.Round(option.Expected, 2), option.Z is { } z ? Math.Round(z, 2) : null, option.IsMisfit);

    private static IEnumerable<string> Told(QuizReport report)
    {
        yield return "";
        yield return $"{Wording.English.QuizFirstPlaces}:";
        foreach (var first in report.First)
        {
            yield return Invariant($"  {first.Times,5}  {(double)first.Times / report.Runs,6:P0}  {first.Role.Name}");
        }

        yield return "";
        yield return $"{Wording.English.QuizLeaving}:";
        foreach (var step in report.Steps)
        {
            yield return Invariant($"  {Wording.English.QuizLeft(step)}{(step.Ended > 0 ? $"; {step.Ended} had their result" : "")}");
        }

        foreach (var line in report.Questions.SelectMany(Of))
        {
            yield return line;
        }

        yield return "";
        var misfits = report.Misfits.ToList();
        yield return misfits.Count == 0 ? Wording.English.QuizNoMisfits : Wording.English.QuizMisfits;
        foreach (var (question, option) in misfits)
        {
            yield return $"  {question.Question.Id} {option.Option.Id}: {Wording.English.QuizFit(option)}";
        }
    }

    private static IEnumerable<string> Of(QuestionCount question) =>
    [
        "",
        Invariant($"{question.Question.Id}, asked {question.Asked} {(question.Asked == 1 ? "time" : "times")}, skipped {question.Skipped}: {question.Question.Ask}"),
        .. question.Asked == 0 ? [] : question.Options.Select(option =>
            Invariant($"  {option.Taken,5}  {option.Option.Id}  {option.Option.Text} ({Wording.English.QuizFit(option)}{(option.IsMisfit ? ": look at this one" : "")})")),
    ];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

internal sealed record ReportPayload(
    string Edition, int Runs, int Needed, int OlderRuns, ImmutableArray<FirstPayload> First, ImmutableArray<StepPayload> Steps, ImmutableArray<QuestionPayload> Questions);

internal sealed record FirstPayload(string Role, int Times, double Share);

internal sealed record StepPayload(int Answers, int Reached, int Left, int Ended);

internal sealed record QuestionPayload(string Question, string Ask, int Asked, int Skipped, ImmutableArray<OptionPayload> Options);

internal sealed record OptionPayload(string Option, string Text, int Taken, int Alone, double Expected, double? Z, bool Misfit);

[JsonSerializable(typeof(ReportPayload))]
internal sealed partial class QuizReportJson : JsonSerializerContext;
