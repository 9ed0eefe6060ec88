using System.Globalization;

namespace MentorBot.Benchmarks.Load;

/// <summary>One person sends thousands of messages within a second while others press buttons: do the others wait?</summary>
internal sealed class FloodRun(LoadOptions options, Scene scene)
{
    private const int Messages = 5000;
    private const int Ticks = 50;
    private const int Flooder = 9_000_000;

    // As many things as one person may do at once before the bot's own limit.
    private const int MostSteps = 7;

    private static readonly TimeSpan Bar = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Rounds = TimeSpan.FromSeconds(10);

    private int _people;

    /// <summary>Prints how long acknowledgements took without and with the flood; 1 when the others' p99 is above the bar.</summary>
    internal async Task<int> RunAsync()
    {
        var isMet = true;
        foreach (var stage in scene.Stages)
        {
            await Round(stage, new Gauge(), flood: () => Task.CompletedTask);
            var (before, during) = (new Gauge(), new Gauge());
            await Round(stage, before, flood: () => Task.CompletedTask);
            var sending = Task.CompletedTask;
            await Round(stage, during, flood: () => sending = Flood(stage));
            await sending;
            var isWithin = during.P99() <= Bar;
            isMet &= isWithin;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{stage.Name}: {options.People} people, acknowledgement p99 {before.P99().TotalMilliseconds:0.0} ms before and {during.P99().TotalMilliseconds:0.0} ms while one sends {Messages:N0} messages in a second (bar: {Bar.TotalMilliseconds:0} ms, {(isWithin ? "met" : "MISSED")})"));
            foreach (var line in during.Lines(Rounds))
            {
                Console.WriteLine(line);
            }
        }

        return isMet ? 0 : 1;
    }

    private async Task Round(IStage stage, Gauge gauge, Func<Task> flood)
    {
        using var over = new CancellationTokenSource(Rounds);
        var pace = new Pace(options.Pause, over.Token);
        var people = Task.WhenAll(Enumerable.Range(0, options.People).Select(_ => Sit(stage, gauge, pace)));
        await Task.Delay(Rounds / 5, CancellationToken.None);
        await flood();
        await people;
    }

    private async Task Sit(IStage stage, Gauge gauge, Pace pace)
    {
        while (!pace.IsOver)
        {
            await new QuizTaker(Interlocked.Increment(ref _people), stage, gauge, pace).WalkAsync(MostSteps);
        }
    }

    private static async Task Flood(IStage stage)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1) / Ticks);
        for (var tick = 0; tick < Ticks; tick++)
        {
            for (var message = 0; message < Messages / Ticks; message++)
            {
                await stage.ShoutAsync(Flooder, "mlops?");
            }

            await timer.WaitForNextTickAsync();
        }
    }
}
