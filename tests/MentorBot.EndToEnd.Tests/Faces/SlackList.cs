using System.Globalization;
using System.Text.Json;

namespace MentorBot.EndToEnd.Tests.Faces;

/// <summary>Reads a list of a rich text block as people see it (https://docs.slack.dev/reference/block-kit/block-elements/rich-text-list-element).</summary>
internal static class SlackList
{
    /// <summary>Its points, line by line, each with its number where it has one; links are added to <paramref name="links" />.</summary>
    internal static IEnumerable<string> Read(JsonElement list, List<Link> links)
    {
        list.GetProperty("type").GetString().ShouldBe("rich_text_list");
        var number = list.TryGetProperty("offset", out var offset) ? offset.GetInt32() : 0;
        var mark = list.GetProperty("style").GetString() switch
        {
            "ordered" => () => string.Create(CultureInfo.InvariantCulture, $"{++number}. "),
            "bullet" => (Func<string>)(() => ""),
            var style => throw new InvalidOperationException($"How does a list of style {style} look?"),
        };
        return list.GetProperty("elements").EnumerateArray().SelectMany(point => Content.LinesOf(mark() + string.Concat(point.GetProperty("elements").EnumerateArray().Select(stretch => Read(stretch, links, point)))));
    }

    private static string Read(JsonElement stretch, List<Link> links, JsonElement point)
    {
        point.GetProperty("type").GetString().ShouldBe("rich_text_section");
        var words = stretch.GetProperty("text").GetString()!;
        if (stretch.GetProperty("type").ValueEquals("link"))
        {
            links.Add(new Link(Content.Tidy(words), stretch.GetProperty("url").GetString()!));
        }

        return words;
    }
}
