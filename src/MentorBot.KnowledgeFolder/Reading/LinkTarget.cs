using MentorBot.Core.Knowledge;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Reads where a link leads: to a page of the web, or to a page or section of the folder.</summary>
internal static class LinkTarget
{
    private const string HowTo = "Write an address of the web (https://…) or of a page (`roles/mlops-engineer`, `roles/mlops-engineer#skills`).";

    private static readonly Uri Site = new("https://knowledge.invalid/");

    /// <summary>The link on a page as a style without words, or null; with what is wrong and what to do, if anything is.</summary>
    internal static (Inline? Style, string Problem, string Remedy) Read(string url, Address page)
    {
        var shown = WebAddress.WithoutPassword(url) is { Length: > 60 } wide ? wide[..60] + "…" : WebAddress.WithoutPassword(url);
        return url switch
        {
            "" => (null, "A link leads nowhere.", HowTo),
            _ when SchemeOf(url) is { } scheme => scheme is "http" or "https"
                ? WebLink(url, shown)
                : (null, $"Links that begin with `{scheme}:` are not allowed.", HowTo),
            _ when Address.TryParse(Plain(url), out var address) => (new Inline.PageLink("", address), "", ""),
            _ when Beside(page, url) is { } address => (new Inline.PageLink("", address), $"`{shown}` is not how pages are addressed.", $"Did you mean `{address}`? Write that."),
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

    // Where the link would lead if the folder were a site of the web: that is how editors show it, and what people copy.
    private static Address? Beside(Address page, string url) =>
        HiddenLetters.IndexIn(url) < 0
        && Uri.TryCreate(new Uri(Site, page.ToString()), url, out var there)
        && there.Host == Site.Host
        && Address.TryParse(Plain(there.AbsolutePath + there.Fragment), out var address) ? address : null;

    private static string? SchemeOf(string url) =>
        url.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && Uri.CheckSchemeName(url[..colon]) ? url[..colon].ToLowerInvariant() : null;
}
