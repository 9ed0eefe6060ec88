using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Reads where a page's facts come from: a list of titles, each with or without an address.</summary>
internal sealed class SourcesReader(YamlTexts texts, Complaints complaints)
{
    private const int Most = 8;
    private const int LongestTitle = 120;

    private static readonly ImmutableArray<string> Keys = ["title", "url"];

    /// <summary>The sources that can be read.</summary>
    internal ImmutableArray<Source> Read(YamlField? field)
    {
        switch (field)
        {
            case null or { Value: YamlNode.Text { Words: "" } }:
                return [];
            case { Value: YamlNode.Items items }:
                if (items.All.Length > Most)
                {
                    complaints.Warn(field.Line, $"The page names {items.All.Length} sources; people see at most {Most} well.", "Keep the ones that carry its facts.");
                }

                return [.. items.All.Select(One).OfType<Source>()];
            default:
                complaints.Error(field.Line, "`sources` should be a list.", "Write one `- title: \"…\"` per source below it, and `url: …` under the title.");
                return [];
        }
    }

    private Source? One(YamlNode item)
    {
        if (item is not YamlNode.Fields fields)
        {
            return texts.Line(item, "sources", LongestTitle) is { } plain ? new Source(plain.Text, Url: null) : null;
        }

        foreach (var field in fields.All.Where(field => !Keys.Contains(field.Key, StringComparer.Ordinal)))
        {
            complaints.Error(field.Line, $"A source has no key `{field.Key}`.", NearMiss.Of(field.Key, Keys) is { } near
                ? $"Did you mean `{near}`?"
                : "Use `title` and `url`. A title with a colon needs quotes: \"…\".");
        }

        var title = fields.All.FirstOrDefault(field => field.Key == "title");
        var url = fields.All.FirstOrDefault(field => field.Key == "url");
        if (title is null)
        {
            complaints.Error(fields.Line, "A source has no title.", "Write `- title: \"…\"`, and `url: …` under it.");
            return null;
        }

        return texts.One(title.Value, "title", LongestTitle) is { } words ? new Source(words.Text, url is null ? null : Url(url.Value)) : null;
    }

    private Uri? Url(YamlNode value)
    {
        if (texts.One(value, "url", WebAddress.Longest) is not { } written)
        {
            return null;
        }

        if (!WebAddress.TryParse(written.Text, out var url))
        {
            complaints.Error(written.Line, $"`{WebAddress.WithoutPassword(written.Text)}` is not an address of the web.", "Copy it from the browser; it begins with https://.");
        }

        return url;
    }
}
