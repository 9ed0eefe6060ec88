using System.Text.Json;
using MentorBot.Core.Search;

namespace MentorBot.Benchmarks.Searching;

/// <summary>A public set of questions: the texts they are asked of, which one is right, and lines that are not ours to answer.</summary>
internal sealed record PublicSet(string Name, IReadOnlyList<SearchText> Texts, IReadOnlyList<(string Text, int Right)> Questions, IReadOnlyList<string> Strange)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    internal static PublicSet Read(string file)
    {
        var written = JsonSerializer.Deserialize<Written>(File.ReadAllText(file), Json)!;
        return new PublicSet(
            Path.GetFileNameWithoutExtension(file),
            [.. written.Sections.Select(section => new SearchText(section.Title, [.. section.Examples], section.Body))],
            [.. written.Queries.Select(query => (query[0].GetString()!, query[1].GetInt32()))],
            [.. written.Oos.Values.SelectMany(lines => lines)]);
    }

    private sealed record Written(IReadOnlyList<WrittenText> Sections, IReadOnlyList<JsonElement[]> Queries, Dictionary<string, IReadOnlyList<string>> Oos);

    private sealed record WrittenText(string Title, string Body, IReadOnlyList<string> Examples);
}
