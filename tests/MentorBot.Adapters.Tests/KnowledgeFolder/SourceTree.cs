namespace MentorBot.Adapters.Tests.KnowledgeFolder;

/// <summary>Finds what lies in the repository that these tests were built from.</summary>
internal static class SourceTree
{
    /// <summary>The folder or file at this path, seen from the top of the repository.</summary>
    internal static string PathOf(string relative)
    {
        for (var here = new DirectoryInfo(AppContext.BaseDirectory); here is not null; here = here.Parent)
        {
            if (Path.Join(here.FullName, relative) is var path && Path.Exists(path))
            {
                return path;
            }
        }

        throw new DirectoryNotFoundException($"There is no {relative} above these tests.");
    }
}
