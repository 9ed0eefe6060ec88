using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace MentorBot.Adapters.Tests.Telemetry;

/// <summary>One figure as a collector would get it.</summary>
internal sealed record Figure(string Name, double Value, IReadOnlyDictionary<string, string> Tags);

/// <summary>All figures of ours while it lives; other tests measure at the same time, so a test asks for its own platform's.</summary>
internal sealed class Figures : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<Figure> _seen = new();

    internal Figures()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name.StartsWith("MentorBot.", StringComparison.Ordinal))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.Start();
    }

    internal IReadOnlyList<Figure> All => [.. _seen];

    /// <summary>Looks now at the figures that are not told but looked at.</summary>
    internal void Look() => _listener.RecordObservableInstruments();

    public void Dispose() => _listener.Dispose();

    internal IReadOnlyList<Figure> Of(string platform) => [.. _seen.Where(figure => figure.Tags.GetValueOrDefault("platform") == platform)];

    /// <summary>The figures of one name, each as its value and its other tags.</summary>
    internal IReadOnlyList<string> Of(string platform, string name) =>
    [
        .. Of(platform).Where(figure => figure.Name == name).Select(figure => string.Join(
            ' ', [FormattableString.Invariant($"{figure.Value}"), .. figure.Tags.Where(tag => tag.Key != "platform").Select(tag => $"{tag.Key}={tag.Value}")])),
    ];

    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _seen.Enqueue(new Figure(instrument.Name, value, tags.ToArray().ToDictionary(tag => tag.Key, tag => $"{tag.Value}", StringComparer.Ordinal)));
}
