using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MentorBot.Core.Knowledge;

namespace MentorBot.KnowledgeFolder.Comparing;

/// <summary>Writes a comparison of two folders for people and for programs.</summary>
public static class DiffLines
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    private static readonly (AnswerChangeKind Kind, string Headline)[] Headlines =
    [
        (AnswerChangeKind.Different, "Answered differently"),
        (AnswerChangeKind.New, "Newly answerable"),
        (AnswerChangeKind.Lost, "Lost: no answer any more"),
        (AnswerChangeKind.Conflict, "Now in conflict: suggestions instead of an answer"),
    ];

    /// <summary>The differences in plain lines, the counts last.</summary>
    public static ImmutableArray<string> Text(FolderDiff diff)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        Add(lines, "Pages", diff.Pages.Select(Page));
        Add(lines, "Not usable as they stand (`mentorbot check` says why)", diff.UnusableAfter.Select(Named));
        Add(lines, "Usable again", diff.UnusableBefore.Except(diff.UnusableAfter, StringComparer.Ordinal).Select(Named));
        foreach (var (kind, headline) in Headlines)
        {
            Add(lines, headline, diff.Answers.Where(change => change.Kind == kind).Select(Answer));
        }

        lines.Add(diff.IsEmpty ? $"Nothing changes (pages: {diff.PagesAfter}, questions asked: {diff.Questions})." : Summary(diff));
        return lines.DrainToImmutable();
    }

    /// <summary>One object with everything.</summary>
    public static string Json(FolderDiff diff)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteNumber("pages_before", diff.PagesBefore);
            json.WriteNumber("pages_after", diff.PagesAfter);
            json.WriteNumber("questions", diff.Questions);
            Write(json, "unusable_before", diff.UnusableBefore);
            Write(json, "unusable_after", diff.UnusableAfter);
            json.WriteStartArray("pages");
            foreach (var change in diff.Pages)
            {
                Write(json, change);
            }

            json.WriteEndArray();
            json.WriteStartArray("answers");
            foreach (var change in diff.Answers)
            {
                Write(json, change);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Add(ImmutableArray<string>.Builder lines, string headline, IEnumerable<string> entries)
    {
        var all = entries.ToList();
        if (all.Count > 0)
        {
            lines.Add($"{headline}:");
            lines.AddRange(all.Select(entry => $"  {entry}"));
            lines.Add("");
        }
    }

    private static string Named(string file) => $"`{file}`";

    private static string Page(PageChange change)
    {
        string[] parts =
        [
            .. change.Keys.IsEmpty ? Array.Empty<string>() : [$"front matter ({string.Join(", ", change.Keys)})"],
            .. change.LeadChanged ? ["lead"] : Array.Empty<string>(),
            .. change.Sections.Select(section => $"{Sign(section.Kind)}#{section.Section.Section}"),
        ];
        return $"{Sign(change.Kind)} {change.Page}{(parts.Length == 0 ? "" : ": ")}{string.Join(", ", parts)}";
    }

    private static string Answer(AnswerChange change) => $"\"{change.Question}\": {Shown(change)}{change.Verdict switch
    {
        Verdict.NowRight => " (as expected)",
        Verdict.NowWrong => " (not as expected)",
        _ => "",
    }}";

    private static string Shown(AnswerChange change) => change.Kind switch
    {
        AnswerChangeKind.New => Join(change.After, " + "),
        AnswerChangeKind.Lost => Join(change.Before, " + "),
        AnswerChangeKind.Conflict => $"{Join(change.Before, " + ")} -> {Join(change.After, " or ")}",
        _ => $"{Join(change.Before, " + ")} -> {Join(change.After, " + ")}",
    };

    private static string Summary(FolderDiff diff) =>
        $"Pages: {diff.Count(ChangeKind.Added)} added, {diff.Count(ChangeKind.Removed)} removed, {diff.Count(ChangeKind.Changed)} changed ({diff.PagesAfter} now). "
        + $"Answers: {diff.Count(AnswerChangeKind.Different)} different, {diff.Count(AnswerChangeKind.New)} new, {diff.Count(AnswerChangeKind.Lost)} lost, {diff.Count(AnswerChangeKind.Conflict)} in conflict ({diff.Questions} questions asked).";

    private static char Sign(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => '+',
        ChangeKind.Removed => '-',
        _ => '~',
    };

    private static string Join(ImmutableArray<Address> addresses, string between) => string.Join(between, addresses);

    private static void Write(Utf8JsonWriter json, PageChange change)
    {
        json.WriteStartObject();
        json.WriteString("page", change.Page.ToString());
        json.WriteString("change", change.Kind.ToString().ToLowerInvariant());
        Write(json, "keys", change.Keys);
        json.WriteBoolean("lead", change.LeadChanged);
        json.WriteStartArray("sections");
        foreach (var section in change.Sections)
        {
            json.WriteStartObject();
            json.WriteString("section", section.Section.ToString());
            json.WriteString("change", section.Kind.ToString().ToLowerInvariant());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AnswerChange change)
    {
        json.WriteStartObject();
        json.WriteString("question", change.Question);
        json.WriteString("change", change.Kind.ToString().ToLowerInvariant());
        Write(json, "before", change.Before.Select(address => address.ToString()));
        Write(json, "after", change.After.Select(address => address.ToString()));
        json.WriteString("verdict", change.Verdict switch
        {
            Verdict.NowRight => "now right",
            Verdict.NowWrong => "now wrong",
            _ => "none",
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
