using System.Diagnostics.Metrics;
using BenchmarkDotNet.Attributes;
using MentorBot.Core.Conversation;
using MentorBot.Runtime.Turns;

namespace MentorBot.Benchmarks;

/// <summary>What a turn pays for being counted and timed, while nobody looks and while somebody does.</summary>
[MemoryDiagnoser]
public class TelemetryBenchmarks
{
    private static readonly Incoming Asked = new Incoming.HelpAsked(Sample.On);

    private PersonKey _person;

    /// <summary>Whether a collector listens.</summary>
    [Params(false, true)]
    public bool IsWatched { get; set; }

    /// <summary>Begins to listen, where that is wanted.</summary>
    [GlobalSetup]
    public void Listen()
    {
        PersonKey.TryMake("discord", "80351110224678912", out _person);
        if (IsWatched)
        {
            // Never disposed: each case has a process of its own, and ends with it.
            var listener = new MeterListener { InstrumentPublished = (instrument, listens) => listens.EnableMeasurementEvents(instrument) };
            listener.Start();
        }
    }

    /// <summary>All the figures of one turn.</summary>
    [Benchmark]
    public void Turn() => TurnWatch.Begin(_person, Asked, TimeProvider.System).Dispose();
}
