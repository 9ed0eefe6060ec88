using System.Collections.Immutable;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.KnowledgeFolder.Watching;

/// <summary>The names, sizes and times of the page files: enough to see that something has changed without reading it.</summary>
internal static class FolderStamps
{
    /// <summary>The stamps of a folder, by name; none when it does not exist or cannot be read.</summary>
    internal static ImmutableArray<FileStamp> Of(string folder)
    {
        try
        {
            return [.. FolderWalk.Of(folder).Select(Of)];
        }
        catch (IOException)
        {
            return [];
        }
        catch (UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static FileStamp Of(FolderEntry entry) => entry.Path is { } path && new FileInfo(path) is { Exists: true } file
        ? new FileStamp(entry.File, path, file.Length, file.LastWriteTimeUtc)
        : new FileStamp(entry.File, entry.Path, Size: 0, default);
}

/// <summary>What a file looks like from outside.</summary>
internal sealed record FileStamp(string File, string? Path, long Size, DateTime Written);
