namespace MentorBot.Adapters.Tests.KnowledgeFolder;

/// <summary>The knowledge folder of this repository.</summary>
internal static class ShippedFolder
{
    internal static string Find()
    {
        for (var here = new DirectoryInfo(AppContext.BaseDirectory); here is not null; here = here.Parent)
        {
            if (File.Exists(Path.Join(here.FullName, "MentorBot.sln")))
            {
                return Path.Join(here.FullName, "knowledge");
            }
        }

        throw new InvalidOperationException("The tests must run inside the repository.");
    }
}
