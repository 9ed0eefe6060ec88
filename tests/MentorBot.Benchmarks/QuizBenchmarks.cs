using System.Diagnostics;
using System.Globalization;
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

    /// <summary>Prints how long the next question takes at the 50th and 99th of a hundred times, and what a session allocates.</summary>
    internal static int Percentiles(int times)
    {
        var quiz = Shipped();
        var run = QuizRun.Begin(quiz);
        var ticks = new List<long>(times);
        for (var warm = -times / 10; warm < times; warm++)
        {
            run = run.Next is QuizStep.Ask ? run : QuizRun.Begin(quiz);
            var responses = run.Responses.ToArray();
            var before = Stopwatch.GetTimestamp();
            NextQuestion.After(quiz, responses);
            ticks.Add(Stopwatch.GetTimestamp() - before);
            run = run.Answer(warm % 3 == 0 ? "b" : "a")!;
        }

        var sorted = ticks.Skip(times / 10).Order().ToList();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var end = ToTheEnd(quiz);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"next question, {times} times: p50 {Micro(sorted[times / 2]):0} µs, p99 {Micro(sorted[times * 99 / 100]):0} µs; a session of {end.Answers.Length} questions allocates {allocated / 1024} KB"));
        return 0;
    }

    private static double Micro(long ticks) => Stopwatch.GetElapsedTime(0, ticks).TotalMicroseconds;

    private static QuizRun ToTheEnd(FitQuiz quiz)
    {
        var run = QuizRun.Begin(quiz);
        while (run.Next is QuizStep.Ask ask)
        {
            run = run.Answer(ask.Question.Options[ask.Number % ask.Question.Options.Length].Id)!;
        }

        return run;
    }

    private static FitQuiz Shipped() => FolderContents.Of(Checkout.PathOf("knowledge"), new DateOnly(2026, 11, 21)).Knowledge.Quiz
        ?? throw new InvalidOperationException("The shipped folder has no quiz.");
}
