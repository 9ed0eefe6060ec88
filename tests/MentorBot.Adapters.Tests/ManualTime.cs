using System.Diagnostics;

namespace MentorBot.Adapters.Tests;

/// <summary>A clock that moves only when a test moves it; due timers fire inside <see cref="Advance" />, in order.</summary>
internal sealed class ManualTime : TimeProvider
{
    /// <summary>What every such clock shows at first.</summary>
    internal static readonly DateTimeOffset Start = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private readonly List<ManualTimer> _timers = [];
    private TimeSpan _wall;
    private long _now = Start.Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    // Other threads set timers while the clock moves, so it is one number that is read whole.
    private DateTimeOffset Now
    {
        get => new(Interlocked.Read(ref _now), TimeSpan.Zero);
        set => Interlocked.Exchange(ref _now, value.Ticks);
    }

    public override DateTimeOffset GetUtcNow() => Now + _wall;

    public override long GetTimestamp() => Interlocked.Read(ref _now);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock on, stopping at each timer that falls due.</summary>
    internal void Advance(TimeSpan by)
    {
        var end = Now + by;
        while (Next(end) is { } timer)
        {
            Now = timer.Due is { } due && due > Now ? due : Now;
            timer.Fire();
        }

        Now = end;
    }

    /// <summary>How many timers are set.</summary>
    internal int Timers
    {
        get
        {
            lock (_timers)
            {
                return _timers.Count;
            }
        }
    }

    /// <summary>Sets the wall clock by so much, as an operator or a time server does; time itself goes on as before.</summary>
    internal void SetWallClock(TimeSpan by) => _wall += by;

    /// <summary>Moves the clock on in steps until something is done that waits for it; while nobody waits, no time goes by, however long the work takes in truth.</summary>
    internal async Task PassUntilAsync(Task done, TimeSpan step)
    {
        var patience = Stopwatch.StartNew();
        while (!done.IsCompleted)
        {
            patience.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
            if (Timers > 0)
            {
                Advance(step);
            }

            await Task.Yield();
        }
    }

    /// <summary>Whether somebody waits for exactly this long from now.</summary>
    internal bool HasTimerDueIn(TimeSpan wait)
    {
        lock (_timers)
        {
            return _timers.Exists(timer => timer.Due == Now + wait);
        }
    }

    private ManualTimer? Next(DateTimeOffset end)
    {
        lock (_timers)
        {
            return _timers.Where(timer => timer.Due <= end).MinBy(timer => timer.Due);
        }
    }

    private sealed class ManualTimer(ManualTime time, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan _period = Timeout.InfiniteTimeSpan;

        internal DateTimeOffset? Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._timers)
            {
                time._timers.Remove(this);
                _period = period;
                Due = dueTime == Timeout.InfiniteTimeSpan ? null : time.Now + dueTime;
                if (Due is not null)
                {
                    time._timers.Add(this);
                }
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        internal void Fire()
        {
            Change(_period, _period);
            callback(state);
        }
    }
}
