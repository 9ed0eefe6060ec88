using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies.Languages;
using MentorBot.Core.Search;

namespace MentorBot.Core.Replies;

/// <summary>What there is to know, as a list to browse: the folders, and the pages of each.</summary>
internal static class TopicsCard
{
    // So many titles of 80 characters fit into one message on every platform, and so many buttons with *More*.
    private const int PagesPerPart = 15;
    private const int FoldersPerPart = 20;
    private const string RolesFolder = "roles";

    /// <summary>The folder that is called this, or all of them.</summary>
    internal static ImmutableArray<Block> Of(string? name, KnowledgeBase library, Wording say)
    {
        var folders = new NameIndex<Slug>(library.Pages.Select(page => page.Address.Folder).Distinct().Select(folder => (folder.ToString(), folder)));
        var found = name is null ? null : folders.Exact(name) ?? (folders.MentionsIn(Words.Of(name)) is [var mention, ..] ? mention.Key : null);
        return found is { } folder ? Folder(folder, part: 1, library, say) : Folders(part: 1, library, say);
    }

    /// <summary>All folders.</summary>
    internal static ImmutableArray<Block> Folders(int part, KnowledgeBase library, Wording say)
    {
        var parts = library.Pages.GroupBy(page => page.Address.Folder).Chunk(FoldersPerPart).ToList();
        if (parts.Count == 0)
        {
            return Cards.Sentence(say.NothingYet, say);
        }

        var shown = Math.Min(part, parts.Count);
        return Card.LayWhole(
            say.TopicsTitle,
            [
                new Prose.Paragraph(RichText.Of(say.TopicsLead(library.Pages.Length))),
                Bullets(parts[shown - 1].Select(folder => RichText.Of(new Inline.Strong(TitleOf(folder.Key)), new Inline.Plain($"{say.Colon}{Some(folder, say)}")))),
            ],
            parts.Count > 1 ? RichText.Of(say.Part(shown, parts.Count)) : null,
            [
                .. shown < parts.Count ? [new Button(say.More, new ActionToken.ListTopics(Folder: null, shown + 1))] : Array.Empty<Button>(),
                .. parts[shown - 1].Select(folder => new Button(TitleOf(folder.Key), Browse(folder.Key)) { Among = say.PickTopic }),
            ],
            say,
            Lookup.Among(library.Pages.Length, say.LookUpPage, new NameList.Pages()));
    }

    /// <summary>The pages of one folder; a folder that is gone shows all folders.</summary>
    internal static ImmutableArray<Block> Folder(Slug folder, int part, KnowledgeBase library, Wording say)
    {
        var parts = library.Pages
            .Where(page => page.Address.Folder == folder)
            .OrderBy(page => page.Address.OpensFolder ? 0 : 1)
            .ThenBy(page => page.Title, StringComparer.OrdinalIgnoreCase)
            .Chunk(PagesPerPart)
            .ToList();
        if (parts.Count == 0)
        {
            return Folders(1, library, say);
        }

        var shown = Math.Min(part, parts.Count);
        return Card.LayWhole(
            TitleOf(folder),
            [Bullets(parts[shown - 1].Select(page => RichText.Of(new Inline.PageLink(page.Title, page.Address))))],
            parts.Count > 1 ? RichText.Of(say.Part(shown, parts.Count)) : null,
            [
                .. shown < parts.Count ? [new Button(say.More, new ActionToken.ListTopics(folder, shown + 1))] : Array.Empty<Button>(),
                .. parts[shown - 1].Select(page => new Button(page.Title, new ActionToken.Show(page.Address)) { Among = say.PickPage }),
                new Button(say.AllTopics, new ActionToken.ListTopics()),
            ],
            say,
            Lookup.Among(library.Pages.Length, say.LookUpPage, new NameList.Pages()));
    }

    // Roles have a list of their own, by stage.
    private static ActionToken Browse(Slug folder) => folder.ToString() == RolesFolder ? new ActionToken.ListRoles() : new ActionToken.ListTopics(folder);

    internal static string TitleOf(Slug folder)
    {
        var words = folder.ToString().Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string Some(IGrouping<Slug, Page> folder, Wording say)
    {
        const int Examples = 3;
        var titles = folder.Where(page => !page.Address.OpensFolder).Take(Examples).Select(page => Budget.Cut(page.Title, 40)).ToList();
        var more = folder.Count() - titles.Count;
        return string.Join("; ", more > 0 ? titles.Append(say.MorePages(more)) : titles);
    }

    private static Prose.List Bullets(IEnumerable<RichText> points) =>
        new(Numbered: false, Start: 1, [.. points.Select(point => new ListItem(point, Depth: 0))]);
}
