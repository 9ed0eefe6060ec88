using MentorBot.Adapters.Tests.KnowledgeFolder;
using MentorBot.Core.Quiz;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.Adapters.Tests.Quiz;

/// <summary>The quiz that ships, and runs through it.</summary>
internal static class ShippedQuiz
{
    internal static string Text { get; } = File.ReadAllText(SourceTree.PathOf("knowledge/quiz/fit.yaml"));

    internal static IReadOnlyList<string> Pages { get; } =
        [.. Directory.EnumerateFiles(SourceTree.PathOf("knowledge/roles"), "*.md").Select(file => Path.GetFileNameWithoutExtension(file))];

    internal static FitQuiz Quiz { get; } = Read(Text) ?? throw new InvalidOperationException("The shipped quiz cannot be read.");

    internal static FitQuiz? Read(string text) => QuizReader.Read(text, Pages, new Complaints("quiz/fit.yaml"));

    /// <summary>Runs of people who answer anything, skip now and then, and are torn now and then.</summary>
    internal static IEnumerable<QuizRun> Runs(int count, int seed = 1)
    {
        var dice = new Random(seed);
        return Enumerable.Range(0, count).Select(_ => ToTheEnd(QuizRun.Begin(Quiz), dice)).ToList();
    }

    internal static QuizRun ToTheEnd(QuizRun run, Random dice)
    {
        while (run.Next is QuizStep.Ask ask)
        {
            run = Anything(run, ask, dice);
        }

        return run;
    }

    internal static QuizRun Anything(QuizRun run, QuizStep.Ask ask, Random dice)
    {
        var options = ask.Question.Options;
        var one = dice.Next(options.Length);
        return dice.Next(10) switch
        {
            0 => run.Skip()!,
            1 => run.AnswerBoth(options[one].Id, options[(one + 1) % options.Length].Id)!,
            _ => run.Answer(options[one].Id)!,
        };
    }

    internal static string OptionsOf(QuizRun run) =>
        string.Join(' ', run.Answers.Select(answer => $"{answer.Question.Id}:{string.Join('+', answer.Options.Select(option => option.Id))}"));
}
