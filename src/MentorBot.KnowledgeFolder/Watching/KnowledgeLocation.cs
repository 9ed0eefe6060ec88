namespace MentorBot.KnowledgeFolder.Watching;

/// <summary>Finds the knowledge folder when no setting names one: a folder <c>knowledge</c> that has a folder <c>roles</c> in it.</summary>
public static class KnowledgeLocation
{
    private const string FolderName = "knowledge";
    private const string SignName = "roles";

    /// <summary>The folder in or above the working directory, which a moderator edits, else the one beside the program; null when there is neither.</summary>
    public static string? Find(string workingDirectory, string programDirectory)
    {
        for (var directory = new DirectoryInfo(workingDirectory); directory is not null; directory = directory.Parent)
        {
            if (In(directory.FullName) is { } found)
            {
                return found;
            }
        }

        return In(programDirectory);
    }

    private static string? In(string directory)
    {
        var folder = Path.Join(directory, FolderName);
        return Directory.Exists(Path.Join(folder, SignName)) ? folder : null;
    }
}
