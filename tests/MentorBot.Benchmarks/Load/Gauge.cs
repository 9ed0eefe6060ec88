using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace MentorBot.Benchmarks.Load;

/// <summary>Counts and times everything that people do.</summary>
internal sealed class Gauge
{
    private readonly ConcurrentDictionary<string, Series> _kinds = new(StringComparer.Ordinal);

    /// <summary>How many things were acknowledged, of all kinds.</summary>
    internal int Acknowledged => _kinds.Values.Sum(series => series.Acknowledgements.Count);

    /// <summary>Does something and keeps how long its acknowledgement and its answer took.</summary>
    internal async Task<Reaction> TimeAsync(string what, Func<Task<Reaction>> act)
    {
        var series = _kinds.GetOrAdd(what, _ => new Series());
        var started = Stopwatch.GetTimestamp();
        var reaction = await act();
        if (reaction.Acknowledged is not { } after)
        {
            Interlocked.Increment(ref series.Unacknowledged);
            return reaction;
        }

        series.Acknowledgements.Add(after.TotalMilliseconds);
        if (reaction.Seen is null)
        {
            Interlocked.Increment(ref series.Silent);
        }
        else
        {
            series.Answers.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return reaction;
    }

    /// <summary>The 99th percentile of all acknowledgements.</summary>
    internal TimeSpan P99() => TimeSpan.FromMilliseconds(At([.. _kinds.Values.SelectMany(series => series.Acknowledgements)], 0.99));

    /// <summary>One line for each kind of deed.</summary>
    internal IEnumerable<string> Lines(TimeSpan time)
    {
        yield return $"{"",-14}{"acknowledged",14}{"a second",10}{"p50 ms",9}{"p99 ms",9}{"answered p50",14}{"p99",9}{"not acknowledged",18}{"then silent",13}";
        foreach (var (what, series) in _kinds.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            double[] signs = [.. series.Acknowledgements];
            double[] answers = [.. series.Answers];
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{what,-14}{signs.Length,14}{signs.Length / time.TotalSeconds,10:0.0}{At(signs, 0.5),9:0.0}{At(signs, 0.99),9:0.0}{At(answers, 0.5),14:0.0}{At(answers, 0.99),9:0.0}{series.Unacknowledged,18}{series.Silent,13}");
        }
    }

    /// <summary>The value below which this share of them lies; nothing has none.</summary>
    internal static double At(double[] values, double share)
    {
        Array.Sort(values);
        return values.Length == 0 ? double.NaN : values[(int)(share * (values.Length - 1))];
    }

    private sealed class Series
    {
        internal int Unacknowledged;
        internal int Silent;

        internal ConcurrentBag<double> Acknowledgements { get; } = [];

        internal ConcurrentBag<double> Answers { get; } = [];
    }
}
