using MentorBot.Core.Quiz;
using MentorBot.PlainText;

namespace MentorBot.Verbs;

/// <summary>Takes the quiz line by line: writes a question, reads an answer, and writes the result.</summary>
internal sealed class QuizPlay(TextReader input, TextWriter output, bool asJson)
{
    private const string Skip = "skip";
    private const string Back = "back";
    private const string More = "more";

    // Some programs write it before the first line.
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Plays until the input ends.</summary>
    internal async Task PlayAsync(FitQuiz quiz, CancellationToken cancel)
    {
        var run = QuizRun.Begin(quiz);
        await Show(run);
        while (await input.ReadLineAsync(cancel) is { } line)
        {
            var written = line.Trim().TrimStart(ByteOrderMark);
            if (After(run, written) is { } next)
            {
                run = next;
            }
            else
            {
                await Say(asJson ? QuizLines.ErrorJson(FaultOf(run, written)) : FaultOf(run, written));
            }

            await Show(run);
        }
    }

    private static QuizRun? After(QuizRun run, string written) => (written.ToLowerInvariant(), run.Next) switch
    {
        (Back, _) => run.Back(),
        (More, QuizStep.Done) => run.More(),
        (Skip, QuizStep.Ask) => run.Skip(),
        (var answer, QuizStep.Ask) => answer.Split('+', StringSplitOptions.TrimEntries) switch
        {
            [var one] => run.Answer(one),
            [var one, var other] => run.AnswerBoth(one, other),
            _ => null,
        },
        _ => null,
    };

    private static string FaultOf(QuizRun run, string written) => (written.ToLowerInvariant(), run.Next) switch
    {
        (Back, _) => "There is nothing to go back to.",
        (More, QuizStep.Ask) => "There is no result yet: answer the question first.",
        (More, _) => "There are no more questions.",
        (_, QuizStep.Ask ask) => $"`{Shortened(written)}` is no answer here. Write {string.Join(", ", ask.Question.Options.Select(option => option.Id))}, two of them such as {ask.Question.Options[0].Id}+{ask.Question.Options[1].Id}, {Skip} or {Back}.",
        _ => $"`{Shortened(written)}` is nothing to do here. Write {More} for more questions, {Back} for the last question, or end the input.",
    };

    private static string Shortened(string written) => written.Length > 40 ? $"{written[..40]}…" : written;

    private Task Show(QuizRun run) => (run.Next, asJson) switch
    {
        (QuizStep.Ask ask, true) => Say(QuizLines.QuestionJson(ask)),
        (QuizStep.Ask ask, false) => Say($"{ask.Number}. {ask.Question.Ask}", [.. ask.Question.Options.Select(option => $"   {option.Id}  {option.Text}")]),
        (QuizStep.Done done, true) => Say(QuizLines.ResultJson(done.Result, run)),
        _ => Say("", [.. QuizLines.Of(run)]),
    };

    private async Task Say(string first, params string[] others)
    {
        await output.WriteLineAsync(TextRenderer.Tame(first));
        foreach (var line in others)
        {
            await output.WriteLineAsync(TextRenderer.Tame(line));
        }

        await output.FlushAsync();
    }
}
