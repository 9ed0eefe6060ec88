using System.Globalization;
using System.Text;

namespace MentorBot.Git;

/// <summary>The knowledge folder as it was at a git ref, copied into a folder of its own that is gone when this is disposed.</summary>
/// <remarks>Only names and contents are read (<c>ls-tree</c>, <c>cat-file</c>): no hook, filter or attribute of the repository has a say.</remarks>
internal sealed class KnowledgeVersion : IDisposable
{
    private const string PlainFile = "100";

    private KnowledgeVersion(string folder) => Folder = folder;

    /// <summary>Where the copy lies.</summary>
    internal string Folder { get; }

    /// <summary>Copies the version of <paramref name="knowledge" /> at a ref; null, with the reason on <paramref name="errors" />, when that cannot be.</summary>
    internal static async Task<KnowledgeVersion?> TryCopyAsync(string knowledge, string reference, TextWriter errors, CancellationToken cancel)
    {
        if (GitProgram.Find(knowledge) is not { } git)
        {
            await errors.WriteLineAsync("The program git is not installed, so no older version can be read. Give a folder instead.");
            return null;
        }

        var prefix = await git.RunAsync(["rev-parse", "--show-prefix"], "", cancel);
        if (!prefix.IsOk)
        {
            await errors.WriteLineAsync($"The folder {knowledge} is not in a git repository that can be read, so it has no version `{reference}`: {FirstLine(prefix.Errors)}");
            return null;
        }

        var commit = await git.RunAsync(["rev-parse", "--verify", "--quiet", "--end-of-options", $"{reference}^{{commit}}"], "", cancel);
        if (!commit.IsOk)
        {
            await errors.WriteLineAsync($"There is no folder and no git ref `{reference}`. A ref is a branch, tag or commit, such as main or HEAD~1; `origin/main` needs `git fetch` first.");
            return null;
        }

        var tree = await git.RunAsync(["ls-tree", "-r", "-z", "--full-tree", $"{commit.Text.Trim()}:{prefix.Text.TrimEnd('\n', '/')}"], "", cancel);
        if (!tree.IsOk)
        {
            await errors.WriteLineAsync($"At `{reference}` there is no folder {prefix.Text.TrimEnd('\n', '/')} yet.");
            return null;
        }

        return await Copy(git, FilesOf(tree.Text), errors, cancel);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static async Task<KnowledgeVersion?> Copy(GitProgram git, List<(string Id, string Path)> files, TextWriter errors, CancellationToken cancel)
    {
        var contents = await git.RunAsync(["cat-file", "--batch"], string.Concat(files.Select(file => $"{file.Id}\n")), cancel);
        if (!contents.IsOk)
        {
            await errors.WriteLineAsync($"That version cannot be read: {FirstLine(contents.Errors)}");
            return null;
        }

        var version = new KnowledgeVersion(Directory.CreateTempSubdirectory("mentorbot-diff-").FullName);
        var isWhole = false;
        try
        {
            if (await version.Fill(files, contents.Output, cancel) is not { } missing)
            {
                isWhole = true;
                return version;
            }

            await errors.WriteLineAsync($"The repository does not hold the contents of {missing} at that version. Fetch it whole: git fetch --unshallow, or a clone without a filter.");
        }
        finally
        {
            if (!isWhole)
            {
                version.Dispose();
            }
        }

        return null;
    }

    // The path of the first file whose contents are not there, or null when all are.
    private async Task<string?> Fill(List<(string Id, string Path)> files, byte[] contents, CancellationToken cancel)
    {
        var rest = contents.AsMemory();
        foreach (var (_, path) in files)
        {
            // "<id> blob <size>", a line break, the bytes, a line break: https://git-scm.com/docs/git-cat-file#_batch_output.
            var end = rest.Span.IndexOf((byte)'\n');
            var head = Encoding.ASCII.GetString(rest.Span[..end]).Split(' ');
            if (head is not [_, "blob", var size])
            {
                return path;
            }

            var length = int.Parse(size, CultureInfo.InvariantCulture);
            await Write(path, rest.Slice(end + 1, length), cancel);
            rest = rest[(end + 1 + length + 1)..];
        }

        return null;
    }

    // "<mode> <type> <id>", a tab and the path, each ended by a zero: links and repositories inside are none of ours.
    private static List<(string Id, string Path)> FilesOf(string tree) =>
    [
        .. tree.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(entry => (Head: entry[..entry.IndexOf('\t', StringComparison.Ordinal)].Split(' '), Path: entry[(entry.IndexOf('\t', StringComparison.Ordinal) + 1)..]))
            .Where(entry => entry.Head[0].StartsWith(PlainFile, StringComparison.Ordinal) && entry.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            .Select(entry => (entry.Head[2], entry.Path)),
    ];

    private async Task Write(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        var target = Path.GetFullPath(Path.Join(Folder, path));
        if (target.StartsWith(Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await File.WriteAllBytesAsync(target, bytes, cancel);
        }
    }

    private static string FirstLine(string text) => text.Split('\n')[0];
}
