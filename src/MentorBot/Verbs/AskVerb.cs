using System.CommandLine;
using MentorBot.Core;
using MentorBot.Core.Answers;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Hosting;
using MentorBot.PlainText;

namespace MentorBot.Verbs;

/// <summary><c>mentorbot ask</c>: one question, or one a line from standard input, each from a fresh person.</summary>
internal static class AskVerb
{
    private const string AsText = "text";
    private const string AsJsonLines = "jsonl";

    internal static Command Create()
    {
        var question = new Argument<string[]>("text") { Description = "The question, or a command such as: role mlops", Arity = ArgumentArity.ZeroOrMore };
        var stdin = new Option<bool>("--stdin") { Description = "Read one question a line from standard input" };
        var format = new Option<string>("--format") { Description = "How to print: text or jsonl (one JSON object a line)", DefaultValueFactory = _ => AsText };
        format.AcceptOnlyFromAmong(AsText, AsJsonLines);
        var why = new Option<bool>("--why") { Description = "Also print how the question was understood and what each page scored" };
        var language = SharedOptions.Language();
        var knowledge = SharedOptions.Knowledge();
        var verb = new Command("ask", "Answer a question and end") { question, stdin, format, why, language, knowledge };
        verb.Validators.Add(result =>
        {
            if (result.GetValue(question) is not { Length: > 0 } == !result.GetValue(stdin))
            {
                result.AddError("Give either a question or --stdin.");
            }

            if (result.GetValue(why) && result.GetValue(format) == AsJsonLines)
            {
                result.AddError("--why is for people to read; leave out --format jsonl.");
            }
        });
        verb.SetAction((parsed, cancel) =>
        {
            var lines = parsed.GetValue(question) is { Length: > 0 } words ? OneLine(string.Join(' ', words)) : Lines(Console.In, cancel);
            return AnswerAll(lines, new Printing(parsed.GetValue(format) == AsJsonLines, parsed.GetValue(why), LocaleTag.Read(parsed.GetValue(language))), parsed.GetValue(knowledge), cancel);
        });
        return verb;
    }

    private static async Task<int> AnswerAll(IAsyncEnumerable<string> questions, Printing printing, string? folder, CancellationToken cancel)
    {
        if (KnowledgeLoading.Read(SharedOptions.Settings(folder), Console.Error) is not { } library)
        {
            return ExitCode.CouldNotRun;
        }

        await foreach (var question in questions.WithCancellation(cancel))
        {
            var turn = Answer(question, printing.Locale, library);
            if (printing.Why)
            {
                await Console.Out.WriteLineAsync($"{string.Join('\n', Explanation.Of(question, library))}\n");
            }

            await Console.Out.WriteLineAsync(printing.AsJson ? AskAnswer.Of(question, turn).ToJsonLine() : TextRenderer.Render(turn.Replies));
        }

        return ExitCode.Ok;
    }

    private static Turn Answer(string question, Locale locale, KnowledgeBase library) =>
        Mentor.Step(Session.New, new Incoming.Said(question, new Occasion(TimeProvider.System.GetUtcNow(), "ask", Locale: locale)), library);

    private static async IAsyncEnumerable<string> OneLine(string line)
    {
        await Task.CompletedTask;
        yield return line;
    }

    private static async IAsyncEnumerable<string> Lines(
        TextReader input, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        while (await input.ReadLineAsync(cancel) is { } line)
        {
            yield return line;
        }
    }

    private sealed record Printing(bool AsJson, bool Why, Locale Locale);
}
