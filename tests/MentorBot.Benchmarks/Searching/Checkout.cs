namespace MentorBot.Benchmarks.Searching;

/// <summary>Where the repository lies from which the program was built.</summary>
internal static class Checkout
{
    internal static string PathOf(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MentorBot.sln")))
        {
            folder = folder.Parent;
        }

        return Path.GetFullPath(path, folder?.FullName ?? Environment.CurrentDirectory);
    }
}
