using MentorBot.Hosting;
using MentorBot.KnowledgeFolder.Watching;

namespace MentorBot.Verbs;

/// <summary>The knowledge folder that a verb works on.</summary>
internal static class FolderInUse
{
    /// <summary>The folder that was given, else the setting's, else the one found here, above or beside the program; null, with the reason on <paramref name="errors" />, when there is none; <paramref name="howToName" /> ends that sentence.</summary>
    internal static string? Find(string? given, TextWriter errors, string howToName = "with --knowledge.")
    {
        var folder = given
            ?? SharedOptions.NullIfBlank(MentorHost.Create([], LogLevel.Error).Configuration["Knowledge:Path"])
            ?? KnowledgeLocation.Find(Environment.CurrentDirectory, AppContext.BaseDirectory);
        if (folder is not null && Directory.Exists(folder))
        {
            return FromHere(folder);
        }

        errors.WriteLine(folder is null
            ? $"There is no knowledge folder in or above this one. Name it {howToName}"
            : $"There is no folder {folder}. Name the knowledge folder {howToName}");
        return null;
    }

    /// <summary>The day that bounds the dates in pages.</summary>
    internal static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    // People read "knowledge/roles/x.md" better than the whole way from the top of the disk.
    private static string FromHere(string folder) => Path.GetRelativePath(Environment.CurrentDirectory, folder) is var relative
        && (Path.IsPathRooted(relative) || relative.StartsWith("..", StringComparison.Ordinal)) ? folder : relative;
}
