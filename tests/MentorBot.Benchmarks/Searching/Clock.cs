using System.Diagnostics;

namespace MentorBot.Benchmarks.Searching;

/// <summary>How long a search takes for a question, in microseconds: of several rounds through all questions, each question's middle one.</summary>
/// <remarks>On a machine that others use, a single time is often that of waiting for a core; the middle one is that of the question.</remarks>
internal sealed class Clock
{
    // Long enough for the runtime to compile the search at its best, as in a bot that has been up for a while.
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(2);

    private readonly double[] _times;

    private Clock(double[] times, double bytes) => (_times, Bytes) = (times, bytes);

    /// <summary>How many bytes a question leaves to the garbage collector.</summary>
    internal double Bytes { get; }

    internal static Clock Of(ISearcher searcher, IReadOnlyList<string> questions, int rounds)
    {
        var warming = Stopwatch.GetTimestamp();
        for (var at = 0; Stopwatch.GetElapsedTime(warming) < Warming; at++)
        {
            searcher.Ask(questions[at % questions.Count], 3);
        }

        var times = questions.Select(_ => new double[rounds]).ToArray();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < rounds; round++)
        {
            for (var at = 0; at < questions.Count; at++)
            {
                var start = Stopwatch.GetTimestamp();
                searcher.Ask(questions[at], 3);
                times[at][round] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
            }
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)(rounds * questions.Count);
        return new Clock([.. times.Select(Middle).Order()], bytes);
    }

    /// <summary>The time that this share of the questions stays under.</summary>
    internal double At(double share) => _times[(int)(share * (_times.Length - 1))];

    private static double Middle(double[] times) => times.Order().ElementAt(times.Length / 2);
}
