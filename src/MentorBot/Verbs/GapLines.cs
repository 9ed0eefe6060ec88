using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Verbs;

/// <summary>Writes what the knowledge lacks, for people and for programs.</summary>
internal static class GapLines
{
    private static readonly GapJson Words = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new AddressText() },
    });

    internal static ImmutableArray<string> Text(GapReport report)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        lines.Add($"Questions without an answer that at least {Grouping.LeastPeople} people asked:");
        lines.AddRange(report.Gaps.Select((gap, at) =>
            $"  {at + 1}. \"{gap.Example}\": {Wording.English.Asked(gap.People, gap.Times, gap.LastDay)}{(gap.Near is { } near ? $", near {near}" : "")}"));
        lines.Add(report.Gaps.IsEmpty ? "  none" : "To answer one: mentorbot gaps ask <number> <address>, or begin a page: mentorbot gaps stub <number> <kind>");
        Add(lines, "Parts that people asked for and pages do not have:", report.Missing.Select(part => $"{part.Wanted}: {Wording.English.Asked(part.People, part.Times, part.LastDay)}"));
        Add(lines, "Pages that did not help:", report.NotHelpful.SelectMany(page =>
            page.Feedback.Select(said => $"  \"{said.Text}\" ({said.LastDay:O})").Prepend($"{page.Address}: {Wording.English.Judged(page.NotHelpful, page.Helpful)}")));
        return lines.DrainToImmutable();
    }

    internal static string Json(GapReport report) => JsonSerializer.Serialize(report, Words.GapReport);

    private static void Add(ImmutableArray<string>.Builder lines, string headline, IEnumerable<string> entries)
    {
        var all = entries.Select(entry => $"  {entry}").ToList();
        if (all.Count > 0)
        {
            lines.Add("");
            lines.Add(headline);
            lines.AddRange(all);
        }
    }

    private sealed class AddressText : JsonConverter<Address>
    {
        public override Address Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Address.TryParse(reader.GetString(), out var address) ? address : throw new JsonException("That is no address.");

        public override void Write(Utf8JsonWriter writer, Address value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}

[JsonSerializable(typeof(GapReport))]
internal sealed partial class GapJson : JsonSerializerContext;
