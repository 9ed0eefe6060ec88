using System.Diagnostics;
using System.Text.Json;
using MentorBot.Benchmarks.Load;
using MentorBot.Fakes.Processes;

namespace MentorBot.Benchmarks.Peers;

/// <summary>What one start of one bot showed, as a row of figures of which less is better but for those a second.</summary>
internal sealed record Trial(double ReadyMs, double Megabytes, Trial.Way One, Trial.Way Fifty, JsonElement Card)
{
    private const int AtOnce = 50;

    internal double[] Figures => [ReadyMs, Megabytes, One.P50, One.P99, One.ProcessorMs, Fifty.PerSecond, Fifty.P50, Fifty.P99, Fifty.ProcessorMs];

    /// <summary>Starts a bot, which may keep a file in the folder, on a fresh platform and measures it.</summary>
    internal static async Task<Trial> RunAsync(Func<Task<IRig>> open, Func<IRig, string, ChildProcess> start, int times)
    {
        var folder = Directory.CreateTempSubdirectory("mentorbot-peers-").FullName;
        try
        {
            await using var rig = await open();
            var started = Stopwatch.GetTimestamp();
            await using var bot = start(rig, folder);
            await rig.ConnectedAsync();
            var ready = Stopwatch.GetElapsedTime(started);
            await rig.UsableAsync();
            await Way.RunAsync(rig, bot, times / 4, AtOnce);
            var one = await Way.RunAsync(rig, bot, times, atOnce: 1);
            var fifty = await Way.RunAsync(rig, bot, times, AtOnce);
            return new Trial(ready.TotalMilliseconds, bot.Memory / 1024.0 / 1024.0, one, fifty, (await rig.AskAsync(person: 0)).Card);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Many round trips with so many in flight.</summary>
    internal sealed record Way(double PerSecond, double P50, double P99, double ProcessorMs)
    {
        internal static async Task<Way> RunAsync(IRig rig, ChildProcess bot, int times, int atOnce)
        {
            var took = new double[times];
            var next = -1;
            var (processor, started) = (bot.Processor, Stopwatch.GetTimestamp());
            await Task.WhenAll(Enumerable.Range(0, atOnce).Select(Ask));
            var time = Stopwatch.GetElapsedTime(started);
            return new Way(times / time.TotalSeconds, Gauge.At(took, 0.5), Gauge.At(took, 0.99), (bot.Processor - processor).TotalMilliseconds / times * 1000);

            async Task Ask(int person)
            {
                for (var at = Interlocked.Increment(ref next); at < times; at = Interlocked.Increment(ref next))
                {
                    took[at] = (await rig.AskAsync(person)).Acknowledged.TotalMilliseconds;
                }
            }
        }
    }
}
