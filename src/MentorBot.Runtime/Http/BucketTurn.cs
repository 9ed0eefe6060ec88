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

    private TaskCompletionSource? _nextAnswer;
    private TimeSpan _resetAt;
    private int _remaining;
    private int? _limit;
    private int _inFlight;

    /// <summary>Whether an answer has come through it, so that calls need not wait for the first.</summary>
    internal bool IsKnown { get; set; }

    /// <summary>How long a call has to wait now, or for whose answer.</summary>
    internal TimeSpan Wait(TimeSpan now, out Task? answer)
    {
        answer = null;
        if (now < _resetAt)
        {
            return _remaining <= 0 ? _resetAt - now : TimeSpan.Zero;
        }

        // Only an answer tells how far the next window is used up and when it ends; until then no more are under way than
        // a full bucket allows. With none under way one always goes, for nobody would ever wake the waiting.
        var isFull = !IsKnown || _inFlight >= _limit;
        answer = isFull && _inFlight > 0 ? (_nextAnswer ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task : null;
        return TimeSpan.Zero;
    }

    internal void Take()
    {
        _remaining--;
        _inFlight++;
    }

    internal void Leave()
    {
        _inFlight--;
        _nextAnswer?.TrySetResult();
        _nextAnswer = null;
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
        // The first answer of a window does not count the calls that went with it.
        var resetAt = now + resetAfter;
        var isSameWindow = now < _resetAt && resetAt <= _resetAt + SameWindow;
        _remaining = Math.Min(remaining, isSameWindow ? _remaining : _limit - _inFlight ?? remaining);
        _resetAt = resetAt > _resetAt ? resetAt : _resetAt;
    }

    internal bool IsIdle(TimeSpan now) => _inFlight == 0 && now >= _resetAt;
}
