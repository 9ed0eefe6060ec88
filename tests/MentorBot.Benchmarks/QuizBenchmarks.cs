using BenchmarkDotNet.Attributes;
using MentorBot.Benchmarks.Searching;
using MentorBot.Core.Quiz;
using MentorBot.KnowledgeFolder;

namespace MentorBot.Benchmarks;

/// <summary>The fit quiz that ships: choosing the next question, and a whole session with its explanation.</summary>
[MemoryDiagnoser]
public class QuizBenchmarks
{
    private readonly FitQuiz _quiz = Shipped();
    private Response[] _five = [];

    /// <summary>Answers five questions.</summary>
    [GlobalSetup]
    public void AnswerFive() => _five = [.. Enumerable.Range(0, 5).Aggregate(QuizRun.Begin(_quiz), (run, _) => run.Answer("a")!).Responses];

    /// <summary>The belief after five answers and the question after them.</summary>
    [Benchmark(Baseline = true)]
    public NextQuestion? Next() => NextQuestion.After(_quiz, _five);

    /// <summary>All questions of one person, and the result.</summary>
    [Benchmark]
    public FitResult Session() => ((QuizStep.Done)ToTheEnd(_quiz).Next).Result;

    /// <summary>Why a result came out, with every single answer changed once.</summary>
    [Benchmark]
    public Explanation Why() => Explanation.Of(ToTheEnd(_quiz));

    /// <summary>The tables of a new edition of the file.</summary>
    [Benchmark]
    public FitQuiz Tables() => FitQuiz.Of(_quiz.Content);

    internal static QuizRun ToTheEnd(FitQuiz quiz)
    {
        var run = QuizRun.Begin(quiz);
        while (run.Next is QuizStep.Ask ask)
        {
            run = run.Answer(ask.Question.Options[ask.Number % ask.Question.Options.Length].Id)!;
        }

        return run;
    }

    internal static FitQuiz Shipped() => FolderContents.Of(Checkout.PathOf("knowledge"), new DateOnly(2026, 11, 21)).Knowledge.Quiz
        ?? throw new InvalidOperationException("The shipped folder has no quiz.");
}
