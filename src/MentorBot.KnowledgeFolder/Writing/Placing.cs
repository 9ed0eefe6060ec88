using MentorBot.Core.Knowledge;
using MentorBot.Core.Knowledge.Checks;
using MentorBot.Core.Search;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.KnowledgeFolder.Writing;

/// <summary>Whether a new page may have its address and its name.</summary>
internal abstract record Place
{
    private Place()
    {
    }

    /// <summary>Nobody has them.</summary>
    internal sealed record Free(Address Address) : Place;

    /// <summary>Somebody has them, or nobody can.</summary>
    internal sealed record Taken(string Reason) : Place;
}

/// <summary>Finds the address of a new page and whoever has it or its name already.</summary>
internal static class Placing
{
    internal static Place Find(string root, NewPageKind kind, string title, string? subfolder, FolderSnapshot snapshot)
    {
        if (WrongTitle(title) is { } wrong)
        {
            return new Place.Taken(wrong);
        }

        var folder = subfolder ?? kind.Folder();
        if (!Slug.TryParse(folder, out _) || !Slug.TryMake(title, out var slug))
        {
            return new Place.Taken(Slug.TryMake(title, out _)
                ? $"`{folder}` cannot be a folder of pages. Use small letters, digits and single hyphens, such as `{kind.Folder()}`."
                : $"`{title}` has no letter or digit to make an address of.");
        }

        if (!Address.TryParse($"{folder}/{slug}", out var address))
        {
            return new Place.Taken($"The address `{folder}/{slug}` has more than {Address.MaxLength} characters. Give the page a shorter title.");
        }

        return (WrongFolder(kind, address) ?? TakenAddress(root, address) ?? TakenFileName(address, kind, snapshot) ?? TakenName(title, snapshot)) is { } reason
            ? new Place.Taken(reason)
            : new Place.Free(address);
    }

    private static string? WrongTitle(string title) => title switch
    {
        "" => "A page needs a title.",
        { Length: > KeyTexts.LongestTitle } => $"The title has {title.Length} characters; {KeyTexts.LongestTitle} are allowed. Shorten it.",
        _ when HiddenLetters.IndexIn(title) >= 0 => "The title has a hidden character in it. Type it anew.",
        _ when title.Contains(Placeholders.Mark, StringComparison.Ordinal) => $"`{Placeholders.Mark}` marks what is still to be written. Give the page a title of its own.",
        _ => null,
    };

    private static string? WrongFolder(NewPageKind kind, Address address)
    {
        if (PageKinds.Of(address) == kind.PageKind())
        {
            return null;
        }

        var folders = PageKinds.FoldersOf(kind.PageKind());
        return (PageKinds.Folders.ContainsKey(address.Folder.ToString()), folders) switch
        {
            (true, "") => $"{address.Folder}/ is not for reading pages: a page there is more than a guide. Name another folder, such as `--folder {kind.Folder()}`.",
            (true, _) when PageKinds.Of(address) is PageKind.Guide => $"A page called `{address.Name}` is the front page of its folder and not {kind.Name()}. Give it another title.",
            _ => $"A page in {address.Folder}/ is not {kind.Name()}. It belongs into {folders}.",
        };
    }

    // On some disks two names that differ in capitals are one file.
    private static string? TakenAddress(string root, Address address)
    {
        var folder = Path.Join(root, address.Folder.ToString());
        var taken = Directory.Exists(folder)
            ? Directory.EnumerateFileSystemEntries(folder).FirstOrDefault(path => string.Equals(Path.GetFileName(path), $"{address.Name}.md", StringComparison.OrdinalIgnoreCase))
            : null;
        return taken is null ? null : $"{taken} is there already. Change that page, or give yours another title.";
    }

    // Other pages name a page by its file name alone, which must not mean two.
    private static string? TakenFileName(Address address, NewPageKind kind, FolderSnapshot snapshot) => snapshot.Readings
        .Where(reading => kind is not NewPageKind.Guide && reading.Address?.Name == address.Name && PageKinds.Of(reading.Address.Value) == kind.PageKind())
        .Select(reading => $"{reading.File} has the same file name, so nobody could say `{address.Name}` and mean one of the two. Change that page, or give yours another title.")
        .FirstOrDefault();

    private static string? TakenName(string title, FolderSnapshot snapshot) => snapshot.Readings
        .Select(reading => reading.Written)
        .OfType<WrittenPage>()
        .SelectMany(page => page.Names.Where(name => Words.Key(name.Text) == Words.Key(title)).Select(name => (page.File, name.Line, name.Text)))
        .Select(name => $"{name.File}:{name.Line}: `{name.Text}` is already a name of this page. Change that page, or give yours another title.")
        .FirstOrDefault();
}
