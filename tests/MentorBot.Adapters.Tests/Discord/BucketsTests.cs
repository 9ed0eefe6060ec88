using MentorBot.Runtime.Http;

namespace MentorBot.Adapters.Tests.Discord;

public sealed class BucketsTests
{
    private static readonly BucketRoute Posts = new("POST a/{id}", "1", CountsGlobally: true);
    private static readonly BucketRoute Edits = new("PATCH a/{id}", "1", CountsGlobally: true);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ManualTime _time = new();
    private readonly Buckets _buckets;

    public BucketsTests() => _buckets = new Buckets(_time, perSecond: 50);

    [Fact]
    public async Task The_first_call_of_a_route_goes_alone()
    {
        var first = await Enter(Posts);
        var second = Enter(Posts);
        second.IsCompleted.ShouldBeFalse();
        first.Learn(News("b", remaining: 5, seconds: 1));
        first.Dispose();
        (await second).Dispose();
    }

    [Fact]
    public async Task A_first_call_that_fails_does_not_block_the_next()
    {
        var first = await Enter(Posts);
        var second = Enter(Posts);
        first.Dispose();
        (await second).Dispose();
    }

    [Fact]
    public async Task Routes_that_name_the_same_bucket_share_it()
    {
        await Call(Posts, News("b", remaining: 5, seconds: 10));
        await Call(Edits, News("b", remaining: 0, seconds: 10));
        var held = Enter(Posts);
        held.IsCompleted.ShouldBeFalse();
        _time.Advance(TimeSpan.FromSeconds(10));
        (await held).Dispose();
    }

    [Fact]
    public async Task Calls_under_way_count_so_that_no_more_pass_than_are_left()
    {
        await Call(Posts, News("b", remaining: 2, seconds: 10));
        using var one = await Enter(Posts);
        using var two = await Enter(Posts);
        var three = Enter(Posts);
        three.IsCompleted.ShouldBeFalse();
        _time.Advance(TimeSpan.FromSeconds(10));
        (await three).Dispose();
    }

    [Fact]
    public async Task An_answer_that_was_overtaken_gives_nothing_back()
    {
        await Call(Posts, News("b", remaining: 3, seconds: 10));
        using var slow = await Enter(Posts);
        using var quick = await Enter(Posts);
        quick.Learn(News("b", remaining: 0, seconds: 10));
        slow.Learn(News("b", remaining: 2, seconds: 10));
        Enter(Posts).IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task A_route_without_limits_is_not_held()
    {
        await Call(Posts, new BucketNews(null, null, null, null));
        for (var call = 0; call < 40; call++)
        {
            Enter(Posts).IsCompleted.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task A_pause_holds_what_counts_globally_and_nothing_else()
    {
        _buckets.PauseAll(TimeSpan.FromSeconds(5));
        _buckets.PauseAll(TimeSpan.FromSeconds(1));
        var held = Enter(Posts);
        (await Enter(Posts with { Resource = "2", CountsGlobally = false })).Dispose();
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
        var held = _buckets.EnterAsync(Posts, Patience, stop.Token);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(held);
    }

    [Fact]
    public async Task A_wait_beyond_patience_is_said_at_once()
    {
        await Call(Posts, News("b", remaining: 0, seconds: 61));
        (await _buckets.EnterAsync(Posts, Patience, CancellationToken.None)).ShouldBe(new ApiOutcome<BucketTurn>.SlowDown(TimeSpan.FromSeconds(61)));
        _buckets.PauseAll(TimeSpan.FromHours(1));
        (await _buckets.EnterAsync(Posts, Patience, CancellationToken.None)).ShouldBe(new ApiOutcome<BucketTurn>.SlowDown(TimeSpan.FromHours(1)));
    }

    [Fact]
    public async Task A_first_call_that_hangs_is_not_waited_for_beyond_patience()
    {
        using var first = await Enter(Posts);
        var second = _buckets.EnterAsync(Posts, Patience, CancellationToken.None);
        _time.Advance(Patience);
        (await second).ShouldBeOfType<ApiOutcome<BucketTurn>.SlowDown>();
    }

    [Fact]
    public async Task A_wall_clock_set_back_lengthens_no_wait()
    {
        await Call(Posts, News("b", remaining: 0, seconds: 10));
        _buckets.PauseAll(TimeSpan.FromSeconds(10));
        _time.SetWallClock(-TimeSpan.FromDays(1));
        var held = Enter(Posts);
        _time.Advance(TimeSpan.FromSeconds(10));
        (await held).Dispose();
    }

    private async Task<BucketTurn> Enter(BucketRoute route) =>
        (await _buckets.EnterAsync(route, Patience, CancellationToken.None)).ShouldBeOfType<ApiOutcome<BucketTurn>.Ok>().Value;

    private static BucketNews News(string name, int remaining, double seconds) => new(name, 5, remaining, TimeSpan.FromSeconds(seconds));

    private async Task Call(BucketRoute route, BucketNews news)
    {
        using var turn = await Enter(route);
        turn.Learn(news);
    }
}
