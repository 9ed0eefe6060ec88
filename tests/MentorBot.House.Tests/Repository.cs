namespace MentorBot.House.Tests;

/// <summary>The repository as it lies on the disk around this test, without what a build or a tool leaves behind.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = [".git", ".vs", ".idea", "bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "node_modules"];

    private static readonly string[] NotText = [".db", ".db-shm", ".db-wal", ".user"];

    internal static string Root { get; } = FindRoot();

    /// <summary>Every text file.</summary>
    internal static IReadOnlyList<SourceFile> Files { get; } = [.. Read(new DirectoryInfo(Root))];

    internal static IEnumerable<SourceFile> Code => Files.Where(file => file.IsCode);

    internal static IEnumerable<SourceFile> Product => Files.Where(file => file.IsProduct);

    internal static IEnumerable<SourceFile> Tests => Files.Where(file => file.IsTest);

    /// <summary>Project files and the property files that belong to them.</summary>
    internal static IEnumerable<SourceFile> ProjectFiles => Files.Where(file => System.IO.Path.GetExtension(file.Path) is ".csproj" or ".props" or ".targets");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "MentorBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The house tests must run inside the repository: no MentorBot.sln above them.");
    }

    private static IEnumerable<SourceFile> Read(DirectoryInfo folder)
    {
        foreach (var file in folder.EnumerateFiles().Where(file => !NotText.Contains(file.Extension)))
        {
            var text = File.ReadAllText(file.FullName);
            if (!text.Contains('\0'))
            {
                yield return new SourceFile(System.IO.Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'), text);
            }
        }

        foreach (var inner in folder.EnumerateDirectories().Where(inner => !NotOurs.Contains(inner.Name)).SelectMany(Read))
        {
            yield return inner;
        }
    }
}
