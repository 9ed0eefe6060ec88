using System.CommandLine;
using MentorBot.Core;
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
        var knowledge = SharedOptions.Knowledge();
        var verb = new Command("ask", "Answer a question and end") { question, stdin, format, knowledge };
        verb.Validators.Add(result =>
        {
            if (result.GetValue(question) is not { Length: > 0 } == !result.GetValue(stdin))
            {
                result.AddError("Give either a question or --stdin.");
            }
        });
        verb.SetAction((parsed, cancel) =>
        {
            var lines = parsed.GetValue(question) is { Length: > 0 } words ? OneLine(string.Join(' ', words)) : Lines(Console.In, cancel);
            return AnswerAll(lines, parsed.GetValue(format) == AsJsonLines, parsed.GetValue(knowledge), cancel);
        });
        return verb;
    }

    private static async Task<int> AnswerAll(IAsyncEnumerable<string> questions, bool asJson, string? folder, CancellationToken cancel)
    {
        if (KnowledgeLoading.Read(SharedOptions.Settings(folder), Console.Error) is not { } library)
        {
            return ExitCode.CouldNotRun;
        }

        await foreach (var question in questions.WithCancellation(cancel))
        {
            var turn = Answer(question, library);
            await Console.Out.WriteLineAsync(asJson ? AskAnswer.Of(question, turn).ToJsonLine() : TextRenderer.Render(turn.Replies));
        }

        return ExitCode.Ok;
    }

    private static Turn Answer(string question, KnowledgeBase library) =>
        Mentor.Step(Session.New, new Incoming.Said(question, new Occasion(TimeProvider.System.GetUtcNow(), "ask")), library);

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
}
