namespace MentorBot.Runtime.Http;

/// <summary>One call's passage through its bucket: tell it what the answer said, then dispose it.</summary>
public sealed class BucketTurn : IDisposable
{
    private readonly Buckets _buckets;
    private readonly BucketRoute _route;
    private readonly Bucket _bucket;

    internal BucketTurn(Buckets buckets, BucketRoute route, Bucket bucket) => (_buckets, _route, _bucket) = (buckets, route, bucket);

    /// <summary>Takes in what the answer said of its bucket.</summary>
    public void Learn(BucketNews news) => _buckets.Learn(_route, news);

    /// <inheritdoc />
    public void Dispose() => _buckets.Leave(_route, _bucket);
}

/// <summary>One bucket; whoever holds the lock of all buckets may touch it.</summary>
internal sealed class Bucket
{
    // Two answers of one window name its end a little differently; an end later than this is another window.
    private static readonly TimeSpan SameWindow = TimeSpan.FromMilliseconds(500);

    private TaskCompletionSource? _firstCall;
    private TimeSpan _resetAt;
    private int? _remaining;
    private int? _limit;
    private int _inFlight;

    /// <summary>Whether an answer has come through it, so that calls need not wait for the first.</summary>
    internal bool IsKnown { get; set; }

    /// <summary>How long a call has to wait now, or for which call's answer.</summary>
    internal TimeSpan Wait(TimeSpan now, out Task? firstCall)
    {
        firstCall = !IsKnown && _inFlight > 0 ? (_firstCall ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task : null;
        if (now >= _resetAt)
        {
            _remaining = _limit;
        }

        return _remaining == 0 ? _resetAt - now : TimeSpan.Zero;
    }

    internal void Take()
    {
        _remaining--;
        _inFlight++;
    }

    internal void Leave()
    {
        _inFlight--;
        _firstCall?.TrySetResult();
        _firstCall = null;
    }

    internal void Learn(BucketNews news, TimeSpan now)
    {
        IsKnown = true;
        _limit = news.Limit ?? _limit;
        if (news is not { Remaining: { } remaining, ResetAfter: { } resetAfter })
        {
            return;
        }

        // Answers overtake each other; within one window the lowest figure is the newest.
        var resetAt = now + resetAfter;
        _remaining = now < _resetAt && resetAt <= _resetAt + SameWindow && _remaining < remaining ? _remaining : remaining;
        _resetAt = resetAt > _resetAt ? resetAt : _resetAt;
    }

    internal bool IsIdle(TimeSpan now) => _inFlight == 0 && now >= _resetAt;
}
