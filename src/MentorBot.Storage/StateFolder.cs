namespace MentorBot.Storage;

/// <summary>The place a platform sets aside for what a program remembers between two runs.</summary>
/// <remarks>https://specifications.freedesktop.org/basedir-spec/latest/#variables</remarks>
internal static class StateFolder
{
    private const string FileName = "mentorbot.db";

    /// <summary>The full path of the file: as configured, or in the state folder; null when the platform has no such folder.</summary>
    internal static string? FileFor(string? configured, Func<string, string?> variable, string home, string localData)
    {
        if (string.IsNullOrWhiteSpace(configured))
        {
            return FolderOf(variable("XDG_STATE_HOME"), home, localData) is { } folder ? Path.Combine(folder, FileName) : null;
        }

        return Path.EndsInDirectorySeparator(configured) || Directory.Exists(configured)
            ? Path.GetFullPath(Path.Combine(configured, FileName))
            : Path.GetFullPath(configured);
    }

    // The specification wants a relative XDG path ignored.
    private static string? FolderOf(string? xdgState, string home, string localData)
    {
        if (!OperatingSystem.IsLinux())
        {
            return localData.Length > 0 ? Path.Combine(localData, "mentorbot") : null;
        }

        if (xdgState is not null && Path.IsPathRooted(xdgState))
        {
            return Path.Combine(xdgState, "mentorbot");
        }

        return home.Length > 0 ? Path.Combine(home, ".local", "state", "mentorbot") : null;
    }
}
