using MentorBot.Runtime.Http;

namespace MentorBot.Adapters.Tests.Discord;

public sealed class BucketsTests
{
    private static readonly BucketRoute Posts = new("POST a/{id}", "1", CountsGlobally: true);
    private static readonly BucketRoute Edits = new("PATCH a/{id}", "1", CountsGlobally: true);

    private readonly ManualTime _time = new();
    private readonly Buckets _buckets;

    public BucketsTests() => _buckets = new Buckets(_time, perSecond: 50);

    [Fact]
    public async Task The_first_call_of_a_route_goes_alone()
    {
        var first = await _buckets.EnterAsync(Posts, CancellationToken.None);
        var second = _buckets.EnterAsync(Posts, CancellationToken.None);
        second.IsCompleted.ShouldBeFalse();
        first.Learn(News("b", remaining: 5, seconds: 1));
        first.Dispose();
        (await second).Dispose();
    }

    [Fact]
    public async Task A_first_call_that_fails_does_not_block_the_next()
    {
        var first = await _buckets.EnterAsync(Posts, CancellationToken.None);
        var second = _buckets.EnterAsync(Posts, CancellationToken.None);
        first.Dispose();
        (await second).Dispose();
    }

    [Fact]
    public async Task Routes_that_name_the_same_bucket_share_it()
    {
        await Call(Posts, News("b", remaining: 5, seconds: 10));
        await Call(Edits, News("b", remaining: 0, seconds: 10));
        var held = _buckets.EnterAsync(Posts, CancellationToken.None);
        held.IsCompleted.ShouldBeFalse();
        _time.Advance(TimeSpan.FromSeconds(10));
        (await held).Dispose();
    }

    [Fact]
    public async Task Calls_under_way_count_so_that_no_more_pass_than_are_left()
    {
        await Call(Posts, News("b", remaining: 2, seconds: 10));
        using var one = await _buckets.EnterAsync(Posts, CancellationToken.None);
        using var two = await _buckets.EnterAsync(Posts, CancellationToken.None);
        var three = _buckets.EnterAsync(Posts, CancellationToken.None);
        three.IsCompleted.ShouldBeFalse();
        _time.Advance(TimeSpan.FromSeconds(10));
        (await three).Dispose();
    }

    [Fact]
    public async Task An_answer_that_was_overtaken_gives_nothing_back()
    {
        await Call(Posts, News("b", remaining: 3, seconds: 10));
        using var slow = await _buckets.EnterAsync(Posts, CancellationToken.None);
        using var quick = await _buckets.EnterAsync(Posts, CancellationToken.None);
        quick.Learn(News("b", remaining: 0, seconds: 10));
        slow.Learn(News("b", remaining: 2, seconds: 10));
        _buckets.EnterAsync(Posts, CancellationToken.None).IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task A_route_without_limits_is_not_held()
    {
        await Call(Posts, new BucketNews(null, null, null, null));
        for (var call = 0; call < 40; call++)
        {
            _buckets.EnterAsync(Posts, CancellationToken.None).IsCompleted.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task A_pause_holds_what_counts_globally_and_nothing_else()
    {
        _buckets.PauseAll(TimeSpan.FromSeconds(5));
        _buckets.PauseAll(TimeSpan.FromSeconds(1));
        var held = _buckets.EnterAsync(Posts, CancellationToken.None);
        (await _buckets.EnterAsync(Posts with { Resource = "2", CountsGlobally = false }, CancellationToken.None)).Dispose();
        _time.Advance(TimeSpan.FromSeconds(4.9));
        held.IsCompleted.ShouldBeFalse();
        _time.Advance(TimeSpan.FromSeconds(0.1));
        (await held).Dispose();
    }

    [Fact]
    public async Task Waiting_can_be_given_up()
    {
        using var stop = new CancellationTokenSource();
        _buckets.PauseAll(TimeSpan.FromSeconds(5));
        var held = _buckets.EnterAsync(Posts, stop.Token);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(held);
    }

    private static BucketNews News(string name, int remaining, double seconds) => new(name, 5, remaining, TimeSpan.FromSeconds(seconds));

    private async Task Call(BucketRoute route, BucketNews news)
    {
        using var turn = await _buckets.EnterAsync(route, CancellationToken.None);
        turn.Learn(news);
    }
}
