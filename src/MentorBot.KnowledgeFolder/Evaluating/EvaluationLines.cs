using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MentorBot.KnowledgeFolder.Evaluating;

/// <summary>Writes how a table of questions came out, for people and for programs.</summary>
public static class EvaluationLines
{
    private const string All = "in all";

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    private static readonly string[] Columns = ["questions", "right", "in suggestions", "wrong", "unknown", "answered though NONE"];

    private static readonly (Score Score, string Headline)[] Headlines =
    [
        (Score.Wrong, "Answered wrongly"),
        (Score.AnsweredThoughNone, "Answered though nothing in the folder does (NONE)"),
        (Score.Unknown, "Not answered"),
    ];

    /// <summary>A table of the kinds, then every question that did not come out well.</summary>
    public static ImmutableArray<string> Text(IReadOnlyCollection<ScoredQuestion> questions)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        lines.AddRange(Table([.. Tally.ByKind(questions), Tally.Of(All, questions)]));
        foreach (var (score, headline) in Headlines)
        {
            var ones = questions.Where(one => one.Score == score).ToList();
            if (ones.Count > 0)
            {
                lines.Add("");
                lines.Add($"{headline}:");
                lines.AddRange(ones.Select(one => $"  line {one.Question.Line}: \"{one.Question.Text}\" expected {one.Question.Expected}, got {Got(one)}"));
            }
        }

        return lines.DrainToImmutable();
    }

    /// <summary>One object with the counts and every question.</summary>
    public static string Json(IReadOnlyCollection<ScoredQuestion> questions)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WritePropertyName("all");
            Write(json, Tally.Of(All, questions));
            json.WriteStartArray("kinds");
            foreach (var tally in Tally.ByKind(questions))
            {
                Write(json, tally);
            }

            json.WriteEndArray();
            json.WriteStartArray("questions");
            foreach (var one in questions)
            {
                Write(json, one);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static string Got(ScoredQuestion one) =>
        $"{(one.Got.IsEmpty ? "nothing" : string.Join(", ", one.Got))} ({one.Outcome.ToString().ToLowerInvariant()})";

    private static IEnumerable<string> Table(IReadOnlyList<Tally> tallies)
    {
        var width = tallies.Max(tally => Math.Max(tally.Kind.Length, "kind".Length));
        return tallies.Select(tally => Row(tally.Kind, width, Cells(tally))).Prepend(Row("kind", width, Columns));
    }

    private static string[] Cells(Tally tally) =>
    [
        Number(tally.Questions),
        $"{Number(tally.Right)} ({Percent(tally.RightPercent)})",
        Number(tally.InSuggestions),
        Number(tally.Wrong),
        Number(tally.Unknown),
        Number(tally.AnsweredThoughNone),
    ];

    // A column is as wide as its headline, and the one with a percentage as wide as "1000 (100 %)".
    private static string Row(string kind, int width, IReadOnlyList<string> cells) =>
        kind.PadRight(width) + string.Concat(cells.Select((cell, at) => "  " + cell.PadLeft(Math.Max(Columns[at].Length, at == 1 ? 12 : 0))));

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Percent(double percent) => $"{Math.Round(percent).ToString(CultureInfo.InvariantCulture)} %";

    private static void Write(Utf8JsonWriter json, Tally tally)
    {
        json.WriteStartObject();
        json.WriteString("kind", tally.Kind);
        json.WriteNumber("questions", tally.Questions);
        json.WriteNumber("right", tally.Right);
        json.WriteNumber("in_suggestions", tally.InSuggestions);
        json.WriteNumber("wrong", tally.Wrong);
        json.WriteNumber("unknown", tally.Unknown);
        json.WriteNumber("answered_though_none", tally.AnsweredThoughNone);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ScoredQuestion one)
    {
        json.WriteStartObject();
        json.WriteNumber("line", one.Question.Line);
        json.WriteString("question", one.Question.Text);
        json.WriteString("expected", one.Question.Expected);
        json.WriteString("kind", one.Question.Kind);
        json.WriteString("outcome", one.Outcome.ToString().ToLowerInvariant());
        json.WriteStartArray("got");
        foreach (var address in one.Got)
        {
            json.WriteStringValue(address.ToString());
        }

        json.WriteEndArray();
        json.WriteString("score", Headline(one.Score));
        json.WriteEndObject();
    }

    private static string Headline(Score score) => score switch
    {
        Score.Right => "right",
        Score.InSuggestions => "in suggestions",
        Score.Wrong => "wrong",
        Score.Unknown => "unknown",
        _ => "answered though none",
    };
}
