using System.CommandLine;
using MentorBot.KnowledgeFolder.Writing;
using MentorBot.PlainText;

namespace MentorBot.Verbs;

/// <summary><c>mentorbot new</c>: begins a page, with everything in it but the facts.</summary>
internal static class NewVerb
{
    internal static Command Create()
    {
        var kind = new Argument<string>("kind") { Description = "What the page is about" };
        kind.AcceptOnlyFromAmong([.. Enum.GetNames<NewPageKind>().Select(name => name.ToLowerInvariant())]);
        var title = new Argument<string>("title") { Description = "The name people will see, in quotes: \"Data Engineer\"" };
        var subfolder = new Option<string?>("--folder") { Description = "Where in the knowledge folder, for a skill (else skills) or a guide (else guides)", HelpName = "name" };
        var knowledge = SharedOptions.Knowledge();
        var verb = new Command("new", "Begin a page: write a file with notes on what to fill in; never overwrites one") { kind, title, subfolder, knowledge };
        verb.SetAction(parsed => Write(
            parsed.GetValue(knowledge),
            Enum.Parse<NewPageKind>(parsed.GetValue(kind)!, ignoreCase: true),
            parsed.GetValue(title)!,
            parsed.GetValue(subfolder)));
        return verb;
    }

    /// <summary>Begins a page and says what to do next.</summary>
    internal static int Write(string? given, NewPageKind kind, string title, string? subfolder)
    {
        if (FolderInUse.Find(given, Console.Error) is not { } folder)
        {
            return ExitCode.CouldNotRun;
        }

        switch (NewPage.Write(folder, kind, title, subfolder, FolderInUse.Today))
        {
            case NewPage.Written page:
                Console.Out.WriteLine(TextRenderer.Tame(Told(page, given)));
                return ExitCode.Ok;
            case NewPage.Refused refused:
                Console.Error.WriteLine(TextRenderer.Tame($"Nothing was written. {refused.Reason}"));
                return ExitCode.CouldNotRun;
            case var other:
                throw new System.Diagnostics.UnreachableException($"{other.GetType().Name} has no words.");
        }
    }

    private static string Told(NewPage.Written page, string? folder) =>
        $"""
        Wrote {page.File}
        Its address is {page.Address}. The bot does not show it before it is filled in.

        What to do next:
        1. Open the file. Replace each FILL IN (there are {page.ToFillIn}) by your own words.
        2. Run "mentorbot check{(folder is null ? "" : $" {folder}")}": it names each line that still needs you.
        3. Run "mentorbot show {page.Address}{(folder is null ? "" : $" --knowledge {folder}")}" to read it as people will.
        4. Put a link to it, [{page.Address.Name}]({page.Address}), on a page where people would look for it.
        """;
}
