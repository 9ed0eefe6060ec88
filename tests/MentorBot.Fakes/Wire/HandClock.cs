namespace MentorBot.Fakes.Wire;

/// <summary>A clock that moves only when a test moves it, with its timers.</summary>
public sealed class HandClock : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<Alarm> _alarms = [];
    private DateTimeOffset _now = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    /// <inheritdoc />
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return _now;
    }

    /// <inheritdoc />
    public override long GetTimestamp() => GetUtcNow().Ticks;

    /// <summary>Moves time ahead and rings every timer that falls due on the way, in order.</summary>
    public void Advance(TimeSpan by)
    {
        var until = GetUtcNow() + by;
        while (NextBefore(until) is { } alarm)
            alarm.Ring();
        lock (_gate)
            _now = until;
    }

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    private Alarm? NextBefore(DateTimeOffset until)
    {
        lock (_gate)
        {
            var next = _alarms.Where(one => one.Due <= until).MinBy(one => one.Due);
            if (next is null)
                return null;
            _now = next.Due > _now ? next.Due : _now;
            if (!next.Reset())
                _alarms.Remove(next);
            return next;
        }
    }

    private sealed class Alarm(HandClock clock, Action ring) : ITimer
    {
        private TimeSpan _period;

        public DateTimeOffset Due { get; private set; }

        public void Ring() => ring();

        public bool Reset()
        {
            Due += _period;
            return _period > TimeSpan.Zero;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._gate)
            {
                clock._alarms.Remove(this);
                if (dueTime < TimeSpan.Zero)
                    return true;
                _period = period > TimeSpan.Zero ? period : TimeSpan.Zero;
                Due = clock._now + dueTime;
                clock._alarms.Add(this);
                return true;
            }
        }

        public void Dispose()
        {
            lock (clock._gate)
                clock._alarms.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
