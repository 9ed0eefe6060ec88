namespace MentorBot.Fakes.Discord;

/// <summary>Watches the rhythm of heartbeats on one connection: neither too many, nor too late, nor with an impossible sequence.</summary>
internal sealed class HeartbeatWatch : IDisposable
{
    private readonly GatewayBook _book;
    private readonly TimeSpan _interval;
    private readonly TimeSpan _latest;
    private readonly ITimer _timer;
    private readonly DateTimeOffset _since;
    private long _beats;
    // The first may come at any time within the interval, and one may be early.
    private long _allowed = 2;
    private long? _last;

    public HeartbeatWatch(GatewayBook book, TimeSpan interval, Action late)
    {
        (_book, _interval, _since) = (book, interval, book.Now);
        _latest = interval + book.Options.HeartbeatSlack;
        _timer = book.Options.Clock.CreateTimer(_ => late(), null, _latest, Timeout.InfiniteTimeSpan);
    }

    /// <summary>One more heartbeat is in order, because we asked for it.</summary>
    public void Allow() => Interlocked.Increment(ref _allowed);

    public void Beat(long? sequence, int sent)
    {
        _timer.Change(_latest, Timeout.InfiniteTimeSpan);
        _beats++;
        var due = (_book.Now - _since) / _interval;
        if (_beats > due + Interlocked.Read(ref _allowed))
            _book.Violations.Add("heartbeat-early", $"{_beats} heartbeats after {due:0.0} intervals");
        if (sequence > sent || sequence < _last || (sequence is null && _last is not null))
            _book.Violations.Add("heartbeat-sequence", $"heartbeat with {sequence?.ToString() ?? "null"} after {_last?.ToString() ?? "null"}; {sent} were sent");
        _last = sequence ?? _last;
    }

    public void Dispose() => _timer.Dispose();
}
