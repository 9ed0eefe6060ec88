using System.Diagnostics;
using System.Text.Json;
using MentorBot.Benchmarks.Load;
using MentorBot.Fakes.Processes;

namespace MentorBot.Benchmarks.Peers;

/// <summary>One bot on a platform of its own, with what it has shown so far.</summary>
internal sealed class Contestant : IAsyncDisposable
{
    private const int AtOnce = 50;

    private readonly IRig _rig;
    private readonly string _folder;
    private readonly ChildProcess _bot;
    private readonly RoundTrips _alone;
    private readonly RoundTrips _crowd;
    private TimeSpan _ready;

    private Contestant(IRig rig, string folder, Func<IRig, string, ChildProcess> start)
    {
        (_rig, _folder, _bot) = (rig, folder, start(rig, folder));
        (_alone, _crowd) = (new RoundTrips(rig, _bot, atOnce: 1), new RoundTrips(rig, _bot, AtOnce));
    }

    /// <summary>A row of figures of which less is better but for those a second.</summary>
    internal double[] Figures => [_ready.TotalMilliseconds, _bot.Memory / 1024.0 / 1024.0, _alone.P50, _alone.P99, _alone.ProcessorMs, _crowd.PerSecond, _crowd.P50, _crowd.P99, _crowd.ProcessorMs];

    /// <summary>Starts a bot, which may keep a file in the folder that it is given, and waits until people can use it.</summary>
    internal static async Task<Contestant> StartAsync(Func<Task<IRig>> open, Func<IRig, string, ChildProcess> start)
    {
        var rig = await open();
        var started = Stopwatch.GetTimestamp();
        var contestant = new Contestant(rig, Directory.CreateTempSubdirectory("mentorbot-peers-").FullName, start);
        var isUsable = false;
        try
        {
            await rig.ConnectedAsync();
            contestant._ready = Stopwatch.GetElapsedTime(started);
            await rig.UsableAsync();
            isUsable = true;
            return contestant;
        }
        finally
        {
            if (!isUsable)
            {
                await contestant.DisposeAsync();
            }
        }
    }

    /// <summary>Uses it so often, without a count.</summary>
    internal Task WarmAsync(int times) => new RoundTrips(_rig, _bot, AtOnce).RunAsync(times);

    /// <summary>Uses it so often with one round trip in flight.</summary>
    internal Task AskAloneAsync(int times) => _alone.RunAsync(times);

    /// <summary>Uses it so often with fifty in flight.</summary>
    internal Task AskInCrowdAsync(int times) => _crowd.RunAsync(times);

    /// <summary>The card that it answers with.</summary>
    internal async Task<JsonElement> CardAsync() => (await _rig.AskAsync(person: 0)).Card;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _rig.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>Round trips with so many in flight, and what they took.</summary>
internal sealed class RoundTrips(IRig rig, ChildProcess bot, int atOnce)
{
    private readonly List<double> _took = [];
    private TimeSpan _time;
    private TimeSpan _processor;

    internal double PerSecond => _took.Count / _time.TotalSeconds;

    internal double P50 => Gauge.At([.. _took], 0.5);

    internal double P99 => Gauge.At([.. _took], 0.99);

    /// <summary>Processor time of the bot for 1,000 of them.</summary>
    internal double ProcessorMs => _processor.TotalMilliseconds / _took.Count * 1000;

    internal async Task RunAsync(int times)
    {
        var took = new double[times];
        var next = -1;
        var (processor, started) = (bot.Processor, Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(Ask));
        _time += Stopwatch.GetElapsedTime(started);
        _processor += bot.Processor - processor;
        _took.AddRange(took);

        async Task Ask(int person)
        {
            for (var at = Interlocked.Increment(ref next); at < times; at = Interlocked.Increment(ref next))
            {
                took[at] = (await rig.AskAsync(person)).Acknowledged.TotalMilliseconds;
            }
        }
    }
}
