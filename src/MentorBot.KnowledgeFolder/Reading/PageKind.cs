using MentorBot.Core.Knowledge;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>What kind of page a file is, by the folder it lies in.</summary>
[Flags]
internal enum PageKind
{
    /// <summary>A page for reading, with no keys of its own.</summary>
    Guide = 1,

    /// <summary>A job.</summary>
    Role = 2,

    /// <summary>Something one learns.</summary>
    Skill = 4,

    /// <summary>A certificate or a course.</summary>
    Certification = 8,

    /// <summary>Roles side by side.</summary>
    Comparison = 16,

    /// <summary>Whatever it is.</summary>
    Any = Guide | Role | Skill | Certification | Comparison,
}

/// <summary>Which folder holds which kind of page.</summary>
internal static class PageKinds
{
    /// <summary>The folders whose pages have a kind of their own; pages of all others are guides.</summary>
    internal static IReadOnlyDictionary<string, PageKind> Folders { get; } = new Dictionary<string, PageKind>(StringComparer.Ordinal)
    {
        ["roles"] = PageKind.Role,
        ["skills"] = PageKind.Skill,
        ["concepts"] = PageKind.Skill,
        ["advanced"] = PageKind.Skill,
        ["certifications"] = PageKind.Certification,
        ["comparisons"] = PageKind.Comparison,
    };

    /// <summary>The kind of the page at this address.</summary>
    // The page that opens a folder is for reading, whatever the folder holds.
    internal static PageKind Of(Address page) => page.OpensFolder ? PageKind.Guide : Folders.GetValueOrDefault(page.Folder.ToString(), PageKind.Guide);

    /// <summary>The folders that hold a kind, for people: <c>skills/, concepts/ or advanced/</c>.</summary>
    internal static string FoldersOf(PageKind kind)
    {
        var folders = Folders.Where(folder => kind.HasFlag(folder.Value)).Select(folder => $"{folder.Key}/").ToList();
        return folders.Count < 2 ? string.Concat(folders) : $"{string.Join(", ", folders.SkipLast(1))} or {folders[^1]}";
    }
}
