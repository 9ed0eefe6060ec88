using System.Globalization;

namespace MentorBot.Benchmarks.Load;

/// <summary>Reads the memory of the bot's processes once a second.</summary>
internal sealed class MemoryWatch(Scene scene)
{
    private const double Megabyte = 1024 * 1024;
    private const int Shown = 12;
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    private readonly List<(double Second, double Megabytes)> _samples = [];

    /// <summary>Reads until it is told to stop.</summary>
    internal async Task RunAsync(CancellationToken over)
    {
        for (var second = 0; !over.IsCancellationRequested; second++)
        {
            _samples.Add((second, scene.Replicas.Sum(replica => replica.Memory) / Megabyte));
            await Task.Delay(Between, over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>What was held over time, in steps of the same length.</summary>
    internal string Line()
    {
        var steps = Enumerable.Range(0, Shown).Select(step => _samples[step * (_samples.Count - 1) / (Shown - 1)].Megabytes.ToString("0", CultureInfo.InvariantCulture));
        return $"memory of {scene.Replicas.Count} processes together, MB over the time: {string.Join(' ', steps)}; {_samples.Max(one => one.Megabytes).ToString("0", CultureInfo.InvariantCulture)} at most";
    }

    /// <summary>The straight line through the samples after the warm-up: its rise in megabytes a minute, and how much that is of the mean over the time measured.</summary>
    internal (double PerMinute, double Share) Slope(TimeSpan warmUp)
    {
        var steady = _samples.Where(one => one.Second >= warmUp.TotalSeconds).ToArray();
        var (time, mean) = (steady.Average(one => one.Second), steady.Average(one => one.Megabytes));
        var perSecond = steady.Sum(one => (one.Second - time) * (one.Megabytes - mean)) / steady.Sum(one => (one.Second - time) * (one.Second - time));
        return (perSecond * 60, perSecond * (steady[^1].Second - steady[0].Second) / mean);
    }
}
