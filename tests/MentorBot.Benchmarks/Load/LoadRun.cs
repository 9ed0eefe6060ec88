using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using MentorBot.Fakes.Wire;

namespace MentorBot.Benchmarks.Load;

/// <summary>Many made-up people at once take the quiz and ask questions, while processes of the bot are killed, and then the memory is held against what they saw.</summary>
internal sealed class LoadRun(LoadOptions options, Scene scene)
{
    /// <summary>What is late or unacknowledged is counted for people, not against the rules: who is killed acknowledges nothing.</summary>
    private static readonly string[] Lateness = ["callback-late", "ack-late", "ack-missing", "endpoint-late"];

    /// <summary>A process that resumes for a killed one is sent once more what that one had answered since it last wrote down where it stood; Discord refuses the second answer.</summary>
    private static readonly string[] AfterKills = [.. Lateness, "callback-twice"];

    private static readonly string[] Questions =
    [
        "what skills does an mlops engineer need", "how do I become a data scientist", "is docker worth learning", "mlops?",
        "which certification is good for azure", "what does a machine learning engineer do all day", "how is success measured for a data scientist",
    ];

    private readonly ConcurrentBag<QuizTaker> _takers = [];
    private readonly Gauge _gauge = new();
    private int _people;
    private int _kills;
    private int _late;

    /// <summary>Runs to the end and prints what was seen; 1 when an answer is lost or doubled, a rule is broken, or the memory of a soak is not flat.</summary>
    internal async Task<int> RunAsync()
    {
        using var over = new CancellationTokenSource(options.Time);
        using var ended = new CancellationTokenSource();
        var started = Stopwatch.GetTimestamp();
        var watch = new MemoryWatch(scene);
        var watching = watch.RunAsync(ended.Token);
        var killing = Kill(over.Token);
        var pace = new Pace(options.Pause, over.Token);
        await Task.WhenAll(Enumerable.Range(0, options.People).Select(seat => Sit(scene.Stages[seat % scene.Stages.Count], pace)));
        var time = Stopwatch.GetElapsedTime(started);
        await killing;
        await ended.CancelAsync();
        await watching;
        foreach (var replica in scene.Replicas)
        {
            await replica.KillAsync();
        }

        var exactness = await Exactness.OfAsync(_takers, scene.Storage);
        Print(watch, exactness, time);
        return exactness.Faults.IsEmpty && !Broken().Any() && IsFlat(watch) ? 0 : 1;
    }

    // Whoever has finished leaves the seat to the next person.
    private async Task Sit(IStage stage, Pace pace)
    {
        while (!pace.IsOver)
        {
            var person = Interlocked.Increment(ref _people);
            var taker = new QuizTaker(person, stage, _gauge, pace);
            _takers.Add(taker);
            await taker.WalkAsync();
            await taker.AskAsync(Questions[person % Questions.Length]);
        }
    }

    private async Task Kill(CancellationToken over)
    {
        var begun = Stopwatch.GetTimestamp();
        while (options.KillEvery > TimeSpan.Zero)
        {
            // By the clock, however long the last one took to start again; the next does not go before that one is back.
            var left = ((_kills + 1) * options.KillEvery) - Stopwatch.GetElapsedTime(begun);
            await Task.Delay(left > TimeSpan.Zero ? left : TimeSpan.Zero, over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (over.IsCancellationRequested)
            {
                return;
            }

            var victim = scene.Replicas[_kills++ % scene.Replicas.Count];
            await victim.KillAsync();
            _late += await victim.TryStartAsync() ? 0 : 1;
        }
    }

    private string[] Excused => _kills > 0 ? AfterKills : Lateness;

    private IEnumerable<Violation> Broken() => scene.Stages.SelectMany(stage => stage.Violations).Where(one => !Excused.Contains(one.Rule));

    private bool IsFlat(MemoryWatch watch)
    {
        if (!options.IsSoak)
        {
            return true;
        }

        var (perMinute, share) = watch.Slope(options.Time / 3);
        var isFlat = share <= 0.1;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory after a third of the time: {perMinute:+0.000;-0.000} MB a minute, {share:+0.0%;-0.0%} over the rest (bar: +10 %, {(isFlat ? "met" : "MISSED")})"));
        return isFlat;
    }

    private void Print(MemoryWatch watch, Exactness exactness, TimeSpan time)
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{options.People} at once for {time.TotalSeconds:0} s on {string.Join(" and ", scene.Stages.Select(stage => stage.Name))}; {scene.Replicas.Count} processes, {(options.IsShared ? "PostgreSQL" : "SQLite")}, {_kills} killed{(_late > 0 ? $" and {_late} of them not ready again in time" : "")}; {Environment.ProcessorCount} cores, shared with the platforms and the people"));
        foreach (var line in _gauge.Lines(time).Append(watch.Line()).Concat(exactness.Lines()))
        {
            Console.WriteLine(line);
        }

        foreach (var rule in scene.Stages.SelectMany(stage => stage.Violations).GroupBy(one => one.Rule, StringComparer.Ordinal))
        {
            Console.WriteLine($"{(Excused.Contains(rule.Key) ? "not held against it" : "BROKEN RULE")}: {rule.Count()} x {rule.First()}");
        }
    }
}
