using MentorBot.Core.Knowledge;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Reads where a link leads: to a page of the web, or to a page or section of the folder.</summary>
internal static class LinkTarget
{
    private const string HowTo = "Write an address of the web (https://…) or of a page (`roles/mlops-engineer`, `roles/mlops-engineer#skills`).";

    /// <summary>The link as a style without words, or null with what is wrong and what to do.</summary>
    internal static (Inline? Style, string Problem, string Remedy) Read(string url)
    {
        var shown = url.Length <= 60 ? url : url[..60] + "…";
        return url switch
        {
            "" => (null, "A link leads nowhere.", HowTo),
            ['#', ..] => (null, $"The link to `{shown}` does not say on which page.", $"Write the page before the `#`: `roles/mlops-engineer{shown}`."),
            _ when SchemeOf(url) is { } scheme => scheme is "http" or "https"
                ? WebLink(url, shown)
                : (null, $"Links that begin with `{scheme}:` are not allowed.", HowTo),
            _ when Address.TryParse(Plain(url), out var address) => (new Inline.PageLink("", address), "", ""),
            _ when Address.TryParse(Plain(url.TrimStart('.', '/')), out var address) => (null, $"`{shown}` is not how pages are addressed.", $"Write `{address}`."),
            ['w', 'w', 'w', '.', ..] => (null, $"`{shown}` is not a full address.", $"Write `https://{shown}`."),
            _ => (null, $"`{shown}` is neither an address of the web nor of a page.", HowTo),
        };
    }

    private static (Inline? Style, string Problem, string Remedy) WebLink(string url, string shown) => WebAddress.TryParse(url, out var target)
        ? (new Inline.WebLink("", target), "", "")
        : (null, $"`{shown}` is not an address of the web, or has more than {WebAddress.Longest} characters.", "Copy it from the browser, without anything that tracks people.");

    // /roles/x.md#y is what editors make of roles/x#y.
    private static string Plain(string url)
    {
        var path = url.StartsWith('/') ? url[1..] : url;
        var hash = path.IndexOf('#', StringComparison.Ordinal);
        var (page, section) = hash < 0 ? (path, "") : (path[..hash], path[hash..]);
        return (page.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? page[..^3] : page) + section;
    }

    private static string? SchemeOf(string url) =>
        url.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && Uri.CheckSchemeName(url[..colon]) ? url[..colon].ToLowerInvariant() : null;
}
