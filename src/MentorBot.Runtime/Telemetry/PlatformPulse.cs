using System.Collections.Immutable;
using MentorBot.Core.Operation;

namespace MentorBot.Runtime.Telemetry;

/// <summary>How one platform does: the adapter says what happens, operators see it as figures and at <c>/health/ready</c>.</summary>
public sealed class PlatformPulse(string platform, TimeProvider time)
{
    private const long Never = long.MinValue;

    private readonly Lock _gate = new();
    private readonly Dictionary<object, LineState> _lines = [];
    private readonly HashSet<object> _everStood = [];
    private PlatformState _state;
    private int _reconnects;
    private long _heardAt = Never;
    private long _acknowledgedTicks = Never;

    /// <summary>The clock it goes by.</summary>
    public TimeProvider Time => time;

    /// <summary>The platform is wanted, and not there yet.</summary>
    public void Begin() => Stand(PlatformState.Away);

    /// <summary>Whether this line, one of several it may be, stands now; one after a loss may have the session that was there before.</summary>
    public void Holds(object line, bool connected, bool resumed = false)
    {
        lock (_gate)
        {
            if (Turns(line, connected ? LineState.Stands : LineState.Away) && connected && !_everStood.Add(line))
            {
                _reconnects++;
                PlatformMetrics.Reconnected(platform, resumed);
            }
        }
    }

    /// <summary>Another process has this line, and this one is there to take it over.</summary>
    public void StandsBy(object line)
    {
        lock (_gate)
        {
            Turns(line, LineState.Elsewhere);
        }
    }

    /// <summary>The platform may come to us from now on.</summary>
    public void Listening() => Stand(PlatformState.Listening);

    /// <summary>The platform will not have us.</summary>
    public void Refused()
    {
        lock (_gate)
        {
            _lines.Clear();
            Stand(PlatformState.Refused);
        }
    }

    /// <summary>An event has come; the answer is when, for <see cref="Acknowledged" />.</summary>
    public long Heard()
    {
        var now = time.GetTimestamp();
        Volatile.Write(ref _heardAt, now);
        PlatformMetrics.Heard(platform);
        return now;
    }

    /// <summary>The platform has the first sign for an event that came at this timestamp.</summary>
    public void Acknowledged(long since)
    {
        var waited = time.GetElapsedTime(since);
        Volatile.Write(ref _acknowledgedTicks, waited.Ticks);
        PlatformMetrics.Acknowledged(platform, waited);
    }

    /// <summary>How it does now.</summary>
    public PulseReading Read()
    {
        lock (_gate)
        {
            return new PulseReading(
                platform,
                _state,
                Volatile.Read(ref _heardAt) is > Never and var at ? time.GetElapsedTime(at) : null,
                Volatile.Read(ref _acknowledgedTicks) is > Never and var ticks ? TimeSpan.FromTicks(ticks) : null,
                _reconnects)
            {
                Shards = _lines.Where(line => line.Value is LineState.Stands).Select(line => line.Key).OfType<INamedLine>().OrderBy(line => line.Place).Select(line => line.Name).OfType<string>().ToImmutableArray(),
            };
        }
    }

    // What a platform refused is refused, whatever its lines still tell on their way out.
    private bool Turns(object line, LineState state)
    {
        if (_state is PlatformState.Refused || (_lines.TryGetValue(line, out var before) && before == state))
        {
            return false;
        }

        _lines[line] = state;
        Stand(_lines.ContainsValue(LineState.Stands) ? PlatformState.Connected : _lines.ContainsValue(LineState.Away) ? PlatformState.Away : PlatformState.Standby);
        return true;
    }

    private void Stand(PlatformState state)
    {
        lock (_gate)
        {
            _state = state;
            PlatformMetrics.Stands(platform, state is PlatformState.Connected or PlatformState.Listening);
        }
    }

    private enum LineState
    {
        Away,
        Elsewhere,
        Stands,
    }
}
