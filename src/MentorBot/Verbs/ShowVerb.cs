using System.CommandLine;
using System.Globalization;
using MentorBot.Core;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Core.Search;
using MentorBot.Discord;
using MentorBot.KnowledgeFolder;
using MentorBot.PlainText;
using MentorBot.Preview;
using MentorBot.Slack;

namespace MentorBot.Verbs;

/// <summary><c>mentorbot show</c>: what people would see of a page or section, made by the bot itself.</summary>
internal static class ShowVerb
{
    private const int MostGuesses = 3;

    private sealed record Wanted(int Part, Locale Locale);

    internal static Command Create()
    {
        var address = new Argument<string>("address") { Description = "The page or section: roles/mlops-engineer, roles/mlops-engineer#skills" };
        var form = new Option<string>("--as") { Description = "text, discord or slack (the message as JSON), or html (a page for a browser)", DefaultValueFactory = _ => "text" };
        form.AcceptOnlyFromAmong("text", "discord", "slack", "html");
        var part = new Option<int>("--part") { Description = "Which part of a long page, as after pressing More", DefaultValueFactory = _ => 1, HelpName = "number" };
        part.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !(int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= ActionToken.MaxPart))
            {
                result.AddError($"A part is a number from 1 to {ActionToken.MaxPart}.");
            }
        });
        var language = SharedOptions.Language();
        var knowledge = SharedOptions.Knowledge();
        var verb = new Command("show", "Print what people would see of a page or section") { address, form, part, language, knowledge };
        verb.SetAction(parsed => Show(parsed.GetValue(knowledge), parsed.GetValue(address)!, parsed.GetValue(form)!, new Wanted(parsed.GetValue(part), LocaleTag.Read(parsed.GetValue(language)))));
        return verb;
    }

    private static int Show(string? given, string wanted, string form, Wanted shown)
    {
        if (FolderInUse.Find(given, Console.Error) is not { } folder)
        {
            return ExitCode.CouldNotRun;
        }

        var contents = FolderContents.Of(folder, FolderInUse.Today);
        if (!Address.TryParse(wanted, out var address) || !IsThere(address, contents.Knowledge))
        {
            Console.Error.WriteLine(TextRenderer.Tame(WhyNot(wanted, contents)));
            return ExitCode.CouldNotRun;
        }

        if (Parts(address, shown.Locale, contents.Knowledge) is var parts && shown.Part > parts)
        {
            Console.Error.WriteLine($"{address} has {(parts == 1 ? "only one part" : $"only {parts} parts")}.");
            return ExitCode.CouldNotRun;
        }

        var replies = Replies(address, shown, contents.Knowledge);
        Console.Out.WriteLine(form switch
        {
            "discord" => string.Join('\n', replies.Select(DiscordPreview.ToJson)),
            "slack" => string.Join('\n', replies.Select(SlackPreview.ToJson)),
            "html" => HtmlRenderer.Render(replies),
            _ => TextRenderer.Render(replies),
        });
        if (NextPart(replies) is { } next)
        {
            Console.Error.WriteLine($"This is not all of it. The next part: mentorbot show {address} --part {next}");
        }

        return ExitCode.Ok;
    }

    private static IReadOnlyList<Reply> Replies(Address address, Wanted shown, KnowledgeBase library) =>
        [.. Mentor.Step(Session.New, new Incoming.Pressed(new ActionToken.Show(address, shown.Part), new Occasion(TimeProvider.System.GetUtcNow(), "show", Locale: shown.Locale)), library).Replies];

    // As many as there are when somebody presses More until it is gone.
    private static int Parts(Address address, Locale locale, KnowledgeBase library)
    {
        var parts = 1;
        while (NextPart(Replies(address, new Wanted(parts, locale), library)) is { } next && next > parts)
        {
            parts = next;
        }

        return parts;
    }

    private static bool IsThere(Address address, KnowledgeBase library) =>
        address.Section is null ? library.Find(address) is not null : library.FindSection(address) is not null;

    private static int? NextPart(IEnumerable<Reply> replies) => replies
        .SelectMany(reply => reply.Buttons)
        .Select(button => button.Token)
        .OfType<ActionToken.Show>()
        .FirstOrDefault(show => show.Part > 1)?.Part;

    private static string WhyNot(string wanted, FolderContents contents)
    {
        if (Address.TryParse(wanted, out var address) && contents.WhyNot(address) is { Length: > 0 } faults)
        {
            return string.Join('\n', faults.Select(fault => $"  {fault}").Prepend($"`{address.Page}` cannot be shown before it is mended:"));
        }

        var guesses = Guesses(wanted, contents.Knowledge).Distinct(StringComparer.Ordinal).Take(MostGuesses).ToList();
        return guesses.Count == 0
            ? $"There is no page or section `{wanted}`. An address is the folder and the file name: roles/mlops-engineer, or roles/mlops-engineer#skills for a section."
            : $"There is no page or section `{wanted}`. Did you mean {string.Join(" or ", guesses.Select(guess => $"`{guess}`"))}?";
    }

    // A section of the page that was named, then the page that is called so, then addresses that look alike.
    private static IEnumerable<string> Guesses(string wanted, KnowledgeBase library)
    {
        if (Address.TryParse(wanted, out var address) && library.Find(address) is { } page)
        {
            var sections = page.Sections.Select(section => section.Address.ToString()).ToList();
            return NearMiss.Of(wanted, sections) is { } near ? [near] : [page.Address.ToString(), .. sections];
        }

        var name = wanted[(wanted.LastIndexOf('/') + 1)..].Split('#')[0].Replace('-', ' ');
        var alike = library.Names.Exact(name)?.ToString() ?? NearMiss.Of(wanted.Split('#')[0], library.Pages.Select(one => one.Address.ToString()));
        return alike is not null ? [alike] : library.Names.Near(Budget.Cut(name, Address.MaxLength), MostGuesses).Select(near => near.ToString());
    }
}
