using System.Diagnostics;
using System.Globalization;
using MentorBot.Benchmarks.Searching;
using MentorBot.Core.Quiz;
using MentorBot.Core.Quiz.Counts;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.Benchmarks;

/// <summary>The figures of the quiz that ships, in one table: what a person waits for, what a session costs, and how long a new edition takes to read.</summary>
internal static class QuizFigures
{
    private const int Tenth = 10;

    /// <summary>Prints the table; 1 when a bar is missed: the next question within 1 ms at the 99th of a hundred, the file with its tables within 100 ms.</summary>
    internal static int Print(int questions, int sessions, int readings)
    {
        var quiz = QuizBenchmarks.Shipped();
        var text = File.ReadAllText(Checkout.PathOf("knowledge/quiz/fit.yaml"));
        string[] pages = [.. quiz.Roles.Select(role => role.Id)];
        Figure[] figures =
        [
            NextQuestions(quiz, questions),
            Figure.Of("a whole session", sessions, () => QuizBenchmarks.ToTheEnd(quiz)),
            Figure.Of("its explanation", sessions / Tenth, ExplanationOf(QuizBenchmarks.ToTheEnd(quiz))),
            Figure.Of("what it counts for", sessions / Tenth, CountOf(QuizBenchmarks.ToTheEnd(quiz))),
            Figure.Of("reading the file, warm, with tables", readings, () => QuizReader.Read(text, pages, new Complaints("quiz/fit.yaml"))),
            Figure.Of("the tables alone", readings, () => FitQuiz.Of(quiz.Content)),
        ];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores, .NET {Environment.Version}; {quiz.Roles.Length} roles, {quiz.Questions.Length} questions, a session has {QuizBenchmarks.ToTheEnd(quiz).Answers.Length}"));
        Console.WriteLine($"{"",-36}{"times",7}{"p50",12}{"p99",12}{"allocates",12}");
        foreach (var figure in figures)
        {
            Console.WriteLine(figure);
        }

        return figures[0].At(0.99) <= TimeSpan.FromMilliseconds(1) && figures[4].At(0.99) <= TimeSpan.FromMilliseconds(100) ? 0 : 1;
    }

    // Every question of many sessions, as they come.
    private static Figure NextQuestions(FitQuiz quiz, int times)
    {
        var run = QuizRun.Begin(quiz);
        Response[] responses = [];
        var turn = 0;
        return Figure.Of(
            "the next question",
            times,
            () => NextQuestion.After(quiz, responses),
            prepare: () =>
            {
                run = run.Next is QuizStep.Ask ? run.Answer(turn++ % 3 == 0 ? "b" : "a")! : QuizRun.Begin(quiz);
                responses = [.. run.Responses];
            });
    }

    private static Func<object?> ExplanationOf(QuizRun run) => () => Explanation.Of(run);

    private static Func<object?> CountOf(QuizRun run) => () => CountedRun.After(before: null, run, isShown: true);

    private sealed record Figure(string What, long[] Ticks, long Bytes)
    {
        internal static Figure Of(string what, int times, Func<object?> act, Action? prepare = null)
        {
            var ticks = new long[times];
            var bytes = 0L;
            for (var at = -Math.Max(1, times / Tenth); at < times; at++)
            {
                prepare?.Invoke();
                var (allocated, since) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
                GC.KeepAlive(act());
                var took = Stopwatch.GetTimestamp() - since;
                bytes += at < 0 ? 0 : GC.GetAllocatedBytesForCurrentThread() - allocated;
                ticks[Math.Max(at, 0)] = took;
            }

            Array.Sort(ticks);
            return new Figure(what, ticks, bytes / times);
        }

        internal TimeSpan At(double share) => Stopwatch.GetElapsedTime(0, Ticks[(int)(share * (Ticks.Length - 1))]);

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"{What,-36}{Ticks.Length,7}{At(0.5).TotalMilliseconds,9:0.000} ms{At(0.99).TotalMilliseconds,9:0.000} ms{Bytes / 1024.0,9:0.0} KB");
    }
}
