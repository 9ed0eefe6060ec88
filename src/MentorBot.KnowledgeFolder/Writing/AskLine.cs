using System.Text;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Knowledge.Checks;
using MentorBot.Core.Search;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.KnowledgeFolder.Writing;

/// <summary>What came of adding a way of asking to a page: a line in its file, or the reason why there is none.</summary>
public abstract record AskLine
{
    private AskLine()
    {
    }

    /// <summary>Adds a question to the <c>ask</c> lines of a page; every other byte of its file stays as it is.</summary>
    /// <param name="folder">The knowledge folder, which must exist.</param>
    /// <param name="page">The page that answers the question.</param>
    /// <param name="question">The question, as people really write it.</param>
    /// <param name="today">The day that bounds the dates in pages.</param>
    public static AskLine Add(string folder, Address page, string question, DateOnly today)
    {
        var ask = string.Join(' ', question.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        if (WrongWords(ask) is { } wrong)
        {
            return new Refused(wrong);
        }

        if (page.Section is not null)
        {
            return new Refused($"`{page}` is a section. Name its page, or write the line under `ask_sections` yourself.");
        }

        var file = $"{page}.md";
        if (RealPath.Of(folder) is not { } root || RealPath.Of(Path.Join(folder, file)) is not { } path || !FolderWalk.IsInside(path, root) || !File.Exists(path))
        {
            return new Refused($"There is no page {file} in the knowledge folder.");
        }

        return TakenBy(folder, ask, today) is { } taken ? new Refused(taken) : Write(path, file, page, ask, today);
    }

    private static AskLine Write(string path, string file, Address page, string ask, DateOnly today)
    {
        var complaints = new Complaints(file);
        if (!FileText.TryRead(path, complaints, out var text))
        {
            return new Refused($"{file}: {complaints.All[0].Problem} {complaints.All[0].Remedy}");
        }

        // What the two versions mean is compared, so that no way of writing YAML that was overlooked here can do harm.
        if (AskInsertion.Into(text, ask) is not var (at, insertion)
            || Asks(text, page, today) is not { } before
            || Asks(text.Insert(at, insertion), page, today) is not { } after
            || !after.Order(StringComparer.Ordinal).SequenceEqual(before.Append(ask).Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            return new Refused($"The `ask` lines of {file} are written in a way that only a person should change. Add `- {AskInsertion.Quoted(ask)}` to them yourself.");
        }

        try
        {
            var original = File.ReadAllBytes(path);
            var start = original.Length - Encoding.UTF8.GetByteCount(text) + Encoding.UTF8.GetByteCount(text.AsSpan(0, at));
            Replace(path, [.. original.AsSpan(0, start), .. Encoding.UTF8.GetBytes(insertion), .. original.AsSpan(start)]);
        }
        catch (IOException fault)
        {
            return new Refused($"{file} cannot be written: {fault.Message}");
        }
        catch (UnauthorizedAccessException fault)
        {
            return new Refused($"{file} cannot be written: {fault.Message}");
        }

        return new Written(path, text.AsSpan(0, at).Count('\n') + 1);
    }

    // Beside the page and then in its place, so that nobody ever reads half a page. A name that begins with _ is no page.
    private static void Replace(string path, byte[] bytes)
    {
        var draft = Path.Join(Path.GetDirectoryName(path), $"_{Path.GetFileName(path)}.new");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = File.GetUnixFileMode(path);
        }

        // A draft that lies there already is somebody else's: then nothing is made, and nothing is taken away.
        var created = new FileStream(draft, options);
        try
        {
            using (created)
            {
                created.Write(bytes);
                created.Flush(flushToDisk: true);
            }

            File.Move(draft, path, overwrite: true);
        }
        catch (IOException)
        {
            File.Delete(draft);
            throw;
        }
    }

    private static string? WrongWords(string ask) => ask switch
    {
        _ when Words.Of(ask).IsEmpty => "A way of asking needs words.",
        { Length: > FrontMatterReader.LongestAsk } => $"The question has {ask.Length} characters; {FrontMatterReader.LongestAsk} are allowed. Shorten it.",
        _ when HiddenLetters.IndexIn(ask) >= 0 => "The question has a hidden character in it. Type it anew.",
        _ => null,
    };

    private static string? TakenBy(string folder, string ask, DateOnly today) => FolderReader.Read(folder, today).Readings
        .Select(reading => reading.Written)
        .OfType<WrittenPage>()
        .SelectMany(page => page.Asks.Concat(page.Names).Where(line => Words.Key(line.Text) == Words.Key(ask)).Select(line => $"{page.File}:{line.Line}: `{line.Text}` asks this already."))
        .FirstOrDefault();

    private static IEnumerable<string>? Asks(string text, Address page, DateOnly today)
    {
        var complaints = new Complaints($"{page}.md");
        return SourceText.Of(text, complaints) is { } source && YamlReader.Read(source, complaints) is { } fields
            ? new FrontMatterReader(fields, PageKinds.Of(page), complaints).Read(today)?.Asks.Where(ask => ask.Section is null).Select(ask => ask.Question.Text)
            : null;
    }

    /// <summary>The line is there.</summary>
    public sealed record Written(string File, int Line) : AskLine;

    /// <summary>Nothing was written, for this reason.</summary>
    public sealed record Refused(string Reason) : AskLine;
}
