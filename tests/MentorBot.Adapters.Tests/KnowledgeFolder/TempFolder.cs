using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

/// <summary>A real knowledge folder that is gone after the test.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("knowledge-test-").FullName;

    internal TempFolder() => Directory.CreateDirectory(Root);

    internal string Root => Path.Join(_parent, "knowledge");

    /// <summary>A place beside the knowledge folder.</summary>
    internal string Outside(string name) => Path.Join(_parent, name);

    internal string PathOf(string file) => Path.Join(Root, file);

    internal void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    internal void Copy(string from, string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.Copy(from, PathOf(file));
    }

    /// <summary>Writes a role whose title and lead can be told apart from any other's.</summary>
    internal void WriteRole(string name, string title) =>
        Write($"roles/{name}.md", $"---\ntitle: {title}\nstage: mid\nchecked: 2026-11-21\n---\n{title} is a job.\n");

    internal FolderSnapshot Read() => FolderReader.Read(Root, SamplePage.Today);

    public void Dispose() => Directory.Delete(_parent, recursive: true);
}
