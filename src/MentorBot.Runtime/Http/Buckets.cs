namespace MentorBot.Runtime.Http;

/// <summary>Where a call belongs for a platform's rate limits: the format of its route (not its value) and the resource that has a limit of its own.</summary>
/// <param name="Format">The route with names for values, such as <c>POST channels/{channel}/messages</c>.</param>
/// <param name="Resource">The id whose limit it is, such as the channel's; empty when there is none.</param>
/// <param name="CountsGlobally">Whether the call counts for the limit over all routes.</param>
public readonly record struct BucketRoute(string Format, string Resource, bool CountsGlobally);

/// <summary>What an answer said of its bucket; null where it said nothing.</summary>
/// <param name="Bucket">The platform's name of the bucket, which several routes may share.</param>
/// <param name="Limit">How many calls a full bucket allows.</param>
/// <param name="Remaining">How many calls are left.</param>
/// <param name="ResetAfter">When it is full again.</param>
public sealed record BucketNews(string? Bucket, int? Limit, int? Remaining, TimeSpan? ResetAfter);

/// <summary>Lets calls pass as fast as a platform's rate limits allow and no faster; a route nobody has called yet is first called by one alone.</summary>
/// <remarks>Limits are learnt from answers and never written down here (https://discord.com/developers/docs/topics/rate-limits).</remarks>
public sealed class Buckets(TimeProvider time, int perSecond)
{
    // Buckets of short-lived resources, such as one interaction, are forgotten when there are many.
    private const int ManyBuckets = 1_000;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string Resource), Bucket> _buckets = [];
    private readonly Queue<TimeSpan> _lastSecond = new();
    private readonly long _start = time.GetTimestamp();
    private TimeSpan _pausedUntil;

    // Since we began: a wall clock can be set back.
    private TimeSpan Now => time.GetElapsedTime(_start);

    /// <summary>Waits until a call may go, or says at once that it would be longer than this patience. Dispose the turn when its answer is read.</summary>
    public async Task<ApiOutcome<BucketTurn>> EnterAsync(BucketRoute route, TimeSpan patience, CancellationToken cancel)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            var wait = TryTake(route, out var turn, out var answer);
            if (turn is not null)
            {
                return new ApiOutcome<BucketTurn>.Ok(turn);
            }

            var left = patience - time.GetElapsedTime(started);
            if (left <= TimeSpan.Zero || wait > left)
            {
                return new ApiOutcome<BucketTurn>.SlowDown(wait);
            }

            await (answer is null ? Task.Delay(wait, time, cancel) : Outcome(answer, left, cancel));
        }
    }

    /// <summary>Lets nothing that counts globally pass for this long.</summary>
    public void PauseAll(TimeSpan wait)
    {
        lock (_gate)
        {
            var until = Now + wait;
            _pausedUntil = until > _pausedUntil ? until : _pausedUntil;
        }
    }

    internal void Learn(BucketRoute route, BucketNews news)
    {
        var now = Now;
        lock (_gate)
        {
            if (news.Bucket is { } name)
            {
                _names[route.Format] = name;
            }

            Of(route).Learn(news, now);
        }
    }

    internal void Leave(BucketRoute route, Bucket bucket)
    {
        lock (_gate)
        {
            bucket.Leave();
            Of(route).IsKnown = true;
        }
    }

    // Nobody knows how long another call's answer takes.
    private async Task Outcome(Task answer, TimeSpan left, CancellationToken cancel)
    {
        await answer.WaitAsync(left, time, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancel.ThrowIfCancellationRequested();
    }

    private TimeSpan TryTake(BucketRoute route, out BucketTurn? turn, out Task? answer)
    {
        lock (_gate)
        {
            (turn, answer) = (null, null);
            var now = Now;
            if (route.CountsGlobally && GlobalWait(now) is var global && global > TimeSpan.Zero)
            {
                return global;
            }

            var bucket = Of(route);
            var wait = bucket.Wait(now, out answer);
            if (wait > TimeSpan.Zero || answer is not null)
            {
                return wait;
            }

            bucket.Take();
            if (route.CountsGlobally)
            {
                _lastSecond.Enqueue(now);
            }

            turn = new BucketTurn(this, route, bucket);
            return TimeSpan.Zero;
        }
    }

    private TimeSpan GlobalWait(TimeSpan now)
    {
        if (now < _pausedUntil)
        {
            return _pausedUntil - now;
        }

        while (_lastSecond.TryPeek(out var oldest) && now - oldest >= Second)
        {
            _lastSecond.Dequeue();
        }

        return _lastSecond.Count >= perSecond ? _lastSecond.Peek() + Second - now : TimeSpan.Zero;
    }

    private Bucket Of(BucketRoute route)
    {
        var key = (_names.GetValueOrDefault(route.Format, route.Format), route.Resource);
        if (!_buckets.TryGetValue(key, out var bucket))
        {
            if (_buckets.Count >= ManyBuckets)
            {
                Forget();
            }

            _buckets[key] = bucket = new Bucket();
        }

        return bucket;
    }

    private void Forget()
    {
        var now = Now;
        foreach (var (key, _) in _buckets.Where(one => one.Value.IsIdle(now)).ToList())
        {
            _buckets.Remove(key);
        }
    }
}
