using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Replies.Languages;
using MentorBot.KnowledgeFolder;
using MentorBot.KnowledgeFolder.Linting;
using MentorBot.KnowledgeFolder.Simulating;

namespace MentorBot.Verbs;

/// <summary>Writes what the quiz asks and finds, for people and for programs.</summary>
internal static class QuizLines
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string QuestionJson(QuizStep.Ask ask) => Json(json =>
    {
        json.WriteString("question", ask.Question.Id);
        WriteArray(json, "options", ask.Question.Options, option =>
        {
            json.WriteStartObject();
            json.WriteString("id", option.Id);
            json.WriteString("text", option.Text);
            json.WriteEndObject();
        });
        json.WriteNumber("step", ask.Number);
    });

    internal static string ResultJson(FitResult result, QuizRun run) => Json(json =>
    {
        json.WriteStartObject("result");
        json.WriteStartObject("share");
        foreach (var (role, share) in result.Shares)
        {
            json.WriteNumber(role.Id, Math.Round(share, 6));
        }

        json.WriteEndObject();
        json.WriteString("word", result.Word.ToString().ToLowerInvariant());
        json.WriteBoolean("equal", result.IsEqual);
        WriteArray(json, "also", result.Also, role => json.WriteStringValue(role.Id));
        WriteArray(json, "asked", run.Answers, answer => json.WriteStringValue(answer.Question.Id));
        json.WriteEndObject();
    });

    internal static string ErrorJson(string fault) => Json(json => json.WriteString("error", fault));

    /// <summary>A result with its reasons, in words.</summary>
    internal static IEnumerable<string> Of(QuizRun run)
    {
        var result = FitResult.Of(run.Quiz, run.Responses.AsSpan());
        yield return Wording.English.QuizVerdict(result);
        foreach (var line in result.IsBlank ? [] : Told(run, result))
        {
            yield return line;
        }
    }

    internal static IEnumerable<string> Of(QuizLint lint, string folder, CheckFormat format) => format switch
    {
        CheckFormat.Json => [Json(json => Write(json, lint))],
        CheckFormat.GitHub => new FolderCheck(folder, Pages: 0, [.. lint.Findings.Select(finding => finding.Complaint)]).Lines(format),
        _ =>
        [
            .. lint.Findings.Select(finding => finding.ToString()),
            .. lint.Notes,
            $"{lint.Errors} {(lint.Errors == 1 ? "error" : "errors")}, {lint.Warnings} {(lint.Warnings == 1 ? "warning" : "warnings")}",
        ],
    };

    internal static IEnumerable<string> Of(ImmutableArray<Bar> bars, bool asJson) => asJson
        ? [Json(json => WriteArray(json, "bars", bars, bar => Write(json, bar)))]
        : [.. bars.Select(bar => bar.ToString()), $"{bars.Count(bar => bar.Holds)} of {bars.Length} bars hold"];

    private static IEnumerable<string> Told(QuizRun run, FitResult result)
    {
        var (also, why) = (result.Beside.Select(role => role.Name).ToList(), Explanation.Of(run));
        return
        [
            .. also.Count == 0 ? Array.Empty<string>() : [Wording.English.QuizAlsoFits(also)],
            .. Reasons(Wording.English.QuizFor(why.Leader.Name, why.Rival.Name), why.For),
            .. Reasons(Wording.English.QuizAgainst(why.Leader.Name, why.Rival.Name), why.Against),
            Wording.English.QuizFlip(why),
            .. result.Shares.Take(result.IsEqual ? 2 : 1).Select(share => share.Role).Where(role => role.StartsAs.Length > 0).Select(Wording.English.QuizStartsAs),
            Wording.English.QuizHonest(run.Quiz.Content.Disclaimer.Trim()),
            $"Your code: {ResultCode.Of(run)}",
        ];
    }

    private static IEnumerable<string> Reasons(string heading, ImmutableArray<Reason> reasons) =>
        reasons.IsEmpty ? [] : [$"{heading}:", .. reasons.Select(reason => $"  {Wording.English.QuizQuoted(reason.Answer)}{Wording.English.QuizReason(reason)}")];

    private static void Write(Utf8JsonWriter json, QuizLint lint)
    {
        json.WriteNumber("errors", lint.Errors);
        json.WriteNumber("warnings", lint.Warnings);
        WriteArray(json, "findings", lint.Findings, finding =>
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule);
            json.WriteString("file", finding.Complaint.File);
            json.WriteNumber("line", finding.Complaint.Line);
            json.WriteString("severity", finding.Complaint.Severity is Severity.Error ? "error" : "warning");
            json.WriteString("problem", finding.Complaint.Problem);
            json.WriteString("remedy", finding.Complaint.Remedy);
            json.WriteEndObject();
        });
        WriteArray(json, "notes", lint.Notes, json.WriteStringValue);
    }

    private static void Write(Utf8JsonWriter json, Bar bar)
    {
        json.WriteStartObject();
        json.WriteString("bar", bar.Id);
        json.WriteString("what", bar.What);
        json.WriteNumber("measured", Math.Round(bar.Measured, 4));
        json.WriteNumber(bar.IsLeast ? "least" : "most", Math.Round(bar.Bound, 4));
        json.WriteBoolean("holds", bar.Holds);
        json.WriteEndObject();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> all, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            write(one);
        }

        json.WriteEndArray();
    }

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
