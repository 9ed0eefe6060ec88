using System.CommandLine;
using MentorBot.Core;
using MentorBot.Core.Gaps;
using MentorBot.Core.Knowledge;
using MentorBot.Hosting;
using MentorBot.KnowledgeFolder.Writing;
using MentorBot.PlainText;

namespace MentorBot.Verbs;

/// <summary><c>mentorbot gaps</c>: what people asked and the knowledge does not have, and the first step to mend it.</summary>
internal static class GapsVerb
{
    internal static Command Create()
    {
        var verb = new Command("gaps", "List what people asked and the knowledge lacks; begin a page or add a way of asking from it") { List(), Stub(), Ask() };
        var (format, knowledge) = (Format(), SharedOptions.Knowledge());
        verb.Add(format);
        verb.Add(knowledge);
        verb.SetAction((parsed, cancel) => Print(parsed.GetValue(knowledge), parsed.GetValue(format) == "json", cancel));
        return verb;
    }

    private static Command List()
    {
        var (format, knowledge) = (Format(), SharedOptions.Knowledge());
        var verb = new Command("list", "List them (the same as: mentorbot gaps)") { format, knowledge };
        verb.SetAction((parsed, cancel) => Print(parsed.GetValue(knowledge), parsed.GetValue(format) == "json", cancel));
        return verb;
    }

    private static Command Stub()
    {
        var (number, knowledge) = (Number(), SharedOptions.Knowledge());
        var kind = new Argument<string>("kind") { Description = "What the page is about" };
        kind.AcceptOnlyFromAmong([.. Enum.GetNames<NewPageKind>().Select(name => name.ToLowerInvariant())]);
        var title = new Option<string?>("--title") { Description = "The name people will see (else the question)", HelpName = "title" };
        var verb = new Command("stub", "Begin a page for one of them; never overwrites one") { number, kind, title, knowledge };
        verb.SetAction((parsed, cancel) => WithGap(parsed.GetValue(knowledge), parsed.GetValue(number), (folder, gap) => NewVerb.Write(
            folder,
            Enum.Parse<NewPageKind>(parsed.GetValue(kind)!, ignoreCase: true),
            parsed.GetValue(title) ?? Title(gap),
            subfolder: null), cancel));
        return verb;
    }

    private static Command Ask()
    {
        var (number, knowledge) = (Number(), SharedOptions.Knowledge());
        var address = new Argument<string>("address") { Description = "The page that answers it, such as guides/salary" };
        var text = new Option<string?>("--text") { Description = "The question in other words (else as it was asked)", HelpName = "question" };
        var verb = new Command("ask", "Add one of them to the ask lines of a page; the rest of the file stays as it is") { number, address, text, knowledge };
        verb.SetAction((parsed, cancel) => WithGap(parsed.GetValue(knowledge), parsed.GetValue(number), (folder, gap) =>
            AddAsk(folder, parsed.GetValue(address)!, parsed.GetValue(text) ?? Question(gap)), cancel));
        return verb;
    }

    private static Argument<int> Number() => new("number") { Description = "Its number in the list" };

    private static Option<string> Format()
    {
        var format = new Option<string>("--format") { Description = "How to print: text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        return format;
    }

    private static async Task<int> Print(string? knowledge, bool asJson, CancellationToken cancel)
    {
        if (await Report(knowledge, cancel) is not { } report)
        {
            return ExitCode.CouldNotRun;
        }

        foreach (var line in asJson ? [GapLines.Json(report)] : GapLines.Text(report))
        {
            await Console.Out.WriteLineAsync(TextRenderer.Tame(line));
        }

        return ExitCode.Ok;
    }

    private static async Task<int> WithGap(string? knowledge, int number, Func<string?, Gap, int> mend, CancellationToken cancel)
    {
        if (await Report(knowledge, cancel) is not { } report)
        {
            return ExitCode.CouldNotRun;
        }

        if (number >= 1 && number <= report.Gaps.Length)
        {
            return mend(knowledge, report.Gaps[number - 1]);
        }

        await Console.Error.WriteLineAsync(report.Gaps.IsEmpty ? "There are no gaps to choose from." : $"There is no number {number}: choose 1 to {report.Gaps.Length}.");
        return ExitCode.CouldNotRun;
    }

    private static int AddAsk(string? knowledge, string written, string question)
    {
        if (FolderInUse.Find(knowledge, Console.Error) is not { } folder)
        {
            return ExitCode.CouldNotRun;
        }

        var added = Address.TryParse(written, out var address)
            ? AskLine.Add(folder, address, question, FolderInUse.Today)
            : new AskLine.Refused($"`{written}` is no address. Write one such as guides/salary.");
        switch (added)
        {
            case AskLine.Written line:
                Console.Out.WriteLine(TextRenderer.Tame($"Wrote line {line.Line} of {line.File}: {question}\nRun \"mentorbot check\" and \"mentorbot ask\" to see what became of it."));
                return ExitCode.Ok;
            case AskLine.Refused refused:
                Console.Error.WriteLine(TextRenderer.Tame($"Nothing was written. {refused.Reason}"));
                return ExitCode.CouldNotRun;
            case var other:
                throw new System.Diagnostics.UnreachableException($"{other.GetType().Name} has no words.");
        }
    }

    private static async Task<GapReport?> Report(string? knowledge, CancellationToken cancel)
    {
        if (KnowledgeLoading.Read(SharedOptions.Settings(knowledge), Console.Error) is not { } library)
        {
            return null;
        }

        return await NotesInUse.ReadAsync(cancel) is { } notes ? Mentor.Gaps(notes, library) : null;
    }

    private static string Question(Gap gap) => gap.Example.Replace(Redaction.Removed, "", StringComparison.Ordinal);

    private static string Title(Gap gap)
    {
        var words = Question(gap).Trim(' ', '?', '!', '.');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
