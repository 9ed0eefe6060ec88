using MentorBot.Adapters.Tests.KnowledgeFolder;

namespace MentorBot.Adapters.Tests.Sessions;

/// <summary>A text that was looked at once and has to stay as it was. With the variable of this name set to 1, it is written anew instead.</summary>
internal static class Golden
{
    internal const string Renew = "RENEW_GOLDEN";

    private const string Folder = "tests/MentorBot.Adapters.Tests/Data/Sessions";

    internal static string Path(string file) => System.IO.Path.Join(SourceTree.PathOf(Folder), file);

    /// <summary>Whether the text is the one that is kept; what differs is said with its line.</summary>
    internal static void ShouldBeKept(string file, string text)
    {
        if (Environment.GetEnvironmentVariable(Renew) == "1")
        {
            File.WriteAllText(Path(file), text);
            return;
        }

        var (kept, now) = ((File.Exists(Path(file)) ? File.ReadAllText(Path(file)) : "").Split('\n'), text.Split('\n'));
        var differing = Enumerable.Range(0, Math.Max(kept.Length, now.Length)).FirstOrDefault(line => kept.ElementAtOrDefault(line) != now.ElementAtOrDefault(line), -1);
        (differing < 0 ? null : $"{file}, line {differing + 1}: kept is `{kept.ElementAtOrDefault(differing)}`, now it is `{now.ElementAtOrDefault(differing)}`. If that is meant, run these tests with {Renew}=1 and read what changed.")
            .ShouldBeNull();
    }
}
