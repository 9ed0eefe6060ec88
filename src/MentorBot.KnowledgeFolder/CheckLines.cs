using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MentorBot.Core.Knowledge;

namespace MentorBot.KnowledgeFolder;

/// <summary>Writes the findings of a check for people, for programs, and for pull requests.</summary>
internal static class CheckLines
{
    // Readable rather than safe inside a web page: this goes to a terminal or a program.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A line per complaint, and one with the counts.</summary>
    internal static ImmutableArray<string> Text(FolderCheck check) =>
    [
        .. check.Complaints.Select(complaint => complaint.ToString()),
        $"{Count(check.Pages, "page")}, {Count(check.Errors, "error")}, {Count(check.Warnings, "warning")}",
    ];

    /// <summary>One object with the counts and the complaints, in one line.</summary>
    internal static string Json(FolderCheck check)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteNumber("pages", check.Pages);
            json.WriteNumber("errors", check.Errors);
            json.WriteNumber("warnings", check.Warnings);
            json.WriteStartArray("complaints");
            foreach (var complaint in check.Complaints)
            {
                json.WriteStartObject();
                json.WriteString("file", complaint.File);
                json.WriteNumber("line", complaint.Line);
                json.WriteString("severity", Name(complaint.Severity));
                json.WriteString("problem", complaint.Problem);
                json.WriteString("remedy", complaint.Remedy);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>An annotation per complaint; the files are named from where the check was started.</summary>
    internal static ImmutableArray<string> GitHub(FolderCheck check) =>
    [
        .. check.Complaints.Select(complaint => string.Create(
            CultureInfo.InvariantCulture,
            $"::{Name(complaint.Severity)} file={Property(FileFrom(check.Folder, complaint.File))},line={complaint.Line}::{Message($"{complaint.Problem} {complaint.Remedy}")}")),
    ];

    private static string Count(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";

    private static string Name(Severity severity) => severity is Severity.Error ? "error" : "warning";

    private static string FileFrom(string folder, string file) => (folder.Replace('\\', '/').TrimEnd('/'), file) switch
    {
        ("." or "", _) => file,
        (var root, ".") => root,
        (['.', '/', .. var root], _) => $"{root}/{file}",
        (var root, _) => $"{root}/{file}",
    };

    // How GitHub's own toolkit escapes (https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts).
    private static string Message(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Message(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
