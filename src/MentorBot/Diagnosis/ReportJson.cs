using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MentorBot.Runtime.Diagnosis;

namespace MentorBot.Diagnosis;

/// <summary>Writes findings for programs, which may rely on the names of areas, checks and marks.</summary>
internal static class ReportJson
{
    private static readonly ReportWords Words = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });

    internal static string Of(ImmutableArray<Finding> findings) => JsonSerializer.Serialize(
        new ReportPayload(
            findings.Count(finding => finding.Mark is Mark.Broken),
            findings.Count(finding => finding.Mark is Mark.Look),
            [.. findings.Select(finding => new FindingPayload(finding.Area, finding.Check, finding.Mark.ToString().ToLowerInvariant(), finding.What, finding.Mend))]),
        Words.ReportPayload);
}

/// <summary>The whole report.</summary>
internal sealed record ReportPayload(int Broken, int Look, ImmutableArray<FindingPayload> Findings);

/// <summary>One finding; the mark is <c>fine</c>, <c>look</c>, <c>broken</c> or <c>off</c>.</summary>
internal sealed record FindingPayload(string Area, string Check, string Mark, string What, string? Mend);

[JsonSerializable(typeof(ReportPayload))]
internal sealed partial class ReportWords : JsonSerializerContext;
