using MentorBot.Core.Knowledge;

namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Finds the page files of a knowledge folder, and the files that are no pages; what begins with <c>.</c> or <c>_</c>, every README.md, and what does not end in .md is passed over, but for the quiz and what looks like one.</summary>
internal static class FolderWalk
{
    private const string Ending = ".md";

    // A page lies in folder/name.md; one step further down is looked at only to say that it is too deep.
    private const int Deepest = 2;

    /// <summary>The page files, by name. A folder that does not exist has none.</summary>
    internal static IReadOnlyList<FolderEntry> Of(string folder)
    {
        var root = RealPath.Of(folder);
        return root is null || !Directory.Exists(root)
            ? []
            : [.. Entries(root, folder, relative: "", depth: 0).OrderBy(entry => entry.File, StringComparer.Ordinal)];
    }

    private static IEnumerable<FolderEntry> Entries(string root, string directory, string relative, int depth)
    {
        foreach (var item in new DirectoryInfo(directory).EnumerateFileSystemInfos().Where(item => item.Name[0] is not ('.' or '_')))
        {
            var name = relative + item.Name;
            if (RealPath.Of(item.FullName) is not { } path || !IsInside(path, root))
            {
                if (IsPage(item.Name) || item.LinkTarget is not null)
                {
                    yield return new FolderEntry(HiddenLetters.Shown(name), Path: null, EntryFault.Outside);
                }
            }
            else if (Directory.Exists(path))
            {
                foreach (var inner in depth <= Deepest ? Entries(root, path, name + "/", depth + 1) : [])
                {
                    yield return inner;
                }
            }
            else if (IsRead(item.Name, name))
            {
                yield return new FolderEntry(HiddenLetters.Shown(name), path, FaultOf(name, depth));
            }
        }
    }

    private static bool IsRead(string item, string name) => IsPage(item) || HouseFiles.IsName(name) || StrayQuiz.IsOne(name);

    private static EntryFault FaultOf(string name, int depth) => name switch
    {
        _ when HouseFiles.IsName(name) => EntryFault.None,
        _ when StrayQuiz.IsOne(name) => EntryFault.Misnamed,
        _ => depth == 1 ? EntryFault.None : EntryFault.Misplaced,
    };

    private static bool IsPage(string name) =>
        name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) && !name.Equals("README.md", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a path without links lies below a folder without links.</summary>
    internal static bool IsInside(string path, string root) => path.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}

/// <summary>A page file: its name relative to the folder, with forward slashes and nothing hidden in it, and where it really lies.</summary>
internal sealed record FolderEntry(string File, string? Path, EntryFault Fault)
{
    /// <summary>The file's name without folder and ending.</summary>
    internal string Name => System.IO.Path.GetFileNameWithoutExtension(File);

    /// <summary>The folder's name.</summary>
    internal string Folder => File.Contains('/', StringComparison.Ordinal) ? File[..File.IndexOf('/', StringComparison.Ordinal)] : "";

    /// <summary>The address that the file's name gives, or null.</summary>
    internal Address? Address => Core.Knowledge.Address.TryParse($"{Folder}/{Name}", out var address) ? address : null;
}

/// <summary>What keeps a file from being read as a page.</summary>
internal enum EntryFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is a link out of the knowledge folder, or to nothing.</summary>
    Outside,

    /// <summary>It lies in no folder, or in a folder inside a folder.</summary>
    Misplaced,

    /// <summary>It looks like the quiz and is not called like it.</summary>
    Misnamed,
}
