namespace MentorBot.KnowledgeFolder.Reading;

/// <summary>Follows every symbolic link in a path, also those of the folders on the way.</summary>
internal static class RealPath
{
    // As many links as Linux follows before it gives up (https://man7.org/linux/man-pages/man7/path_resolution.7.html).
    private const int MostLinks = 40;

    /// <summary>The path without links; null when it leads to nothing or round in a circle.</summary>
    internal static string? Of(string path)
    {
        var waiting = new Stack<string>(Parts(Path.GetFullPath(path)));
        var real = Path.GetPathRoot(Path.GetFullPath(path))!;
        for (var links = 0; waiting.TryPop(out var part);)
        {
            var next = part == ".." ? Path.GetDirectoryName(real) ?? real : Path.Join(real, part);
            var item = new FileInfo(next);
            if (item.LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            real = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : real;
            foreach (var step in Parts(target))
            {
                waiting.Push(step);
            }
        }

        return Path.Exists(real) ? real : null;
    }

    // From the last to the first, so that the first lies on top of a stack.
    private static IEnumerable<string> Parts(string path) => path[(Path.GetPathRoot(path)?.Length ?? 0)..]
        .Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
        .Where(part => part != ".")
        .Reverse();
}
