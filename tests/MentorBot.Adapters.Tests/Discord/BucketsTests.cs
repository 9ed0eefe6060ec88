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

    [Theory]
    [InlineData(6)]
    [InlineData(20)]
    public async Task After_a_reset_no_more_pass_than_a_full_bucket_allows_until_answers_are_learnt(int count)
    {
        await Empty(Posts);
        var calls = Enumerable.Range(0, count).Select(_ => Enter(Posts)).ToList();
        calls.Count(call => call.IsCompleted).ShouldBe(5);
        for (var answer = 0; answer < 5; answer++)
        {
            using (var turn = await calls[answer])
            {
                turn.Learn(News("b", remaining: 4 - answer, seconds: 1));
            }

            calls.Add(Enter(Posts));
            calls[^1].IsCompleted.ShouldBeFalse();
        }

        var next = Task.WhenAny(calls.Skip(5));
        await _time.PassUntilAsync(next, TimeSpan.FromSeconds(1));
        (await await next).Dispose();
    }

    [Fact]
    public async Task Calls_that_waited_for_a_reset_do_not_all_pass_at_once()
    {
        await Call(Posts, News("b", remaining: 0, seconds: 10));
        var calls = Enumerable.Range(0, 20).Select(_ => Enter(Posts)).ToHashSet();
        _time.Advance(TimeSpan.FromSeconds(10));
        for (var passed = 0; passed < 5; passed++)
        {
            calls.Remove(await Task.WhenAny(calls));
        }

        Enter(Posts).IsCompleted.ShouldBeFalse();
        calls.ShouldAllBe(call => !call.IsCompleted);
    }

    [Fact]
    public async Task Calls_under_way_at_a_reset_count_in_the_next_window()
    {
        await Call(Posts, News("b", remaining: 2, seconds: 10));
        using var one = await Enter(Posts);
        using var two = await Enter(Posts);
        _time.Advance(TimeSpan.FromSeconds(10));
        Enumerable.Range(0, 6).Select(_ => Enter(Posts)).Count(call => call.IsCompleted).ShouldBe(3);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Calls_that_bring_no_news_do_not_block_the_waiting_for_ever(bool isAnswered)
    {
        await Empty(Posts);
        var turns = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Enter(Posts)));
        var waiting = Enumerable.Range(0, 15).Select(_ => Pass(isAnswered)).ToList();
        waiting.ShouldAllBe(call => !call.IsCompleted);
        foreach (var turn in turns)
        {
            turn.Dispose();
        }

        await Task.WhenAll(waiting);
    }

    [Fact]
    public async Task A_bucket_that_allows_nothing_still_lets_one_try_after_a_reset()
    {
        await Call(Posts, News("b", remaining: 0, seconds: 1) with { Limit = 0 });
        _time.Advance(TimeSpan.FromSeconds(1));
        (await Enter(Posts)).Dispose();
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

    private async Task Empty(BucketRoute route)
    {
        await Call(route, News("b", remaining: 0, seconds: 10));
        _time.Advance(TimeSpan.FromSeconds(10));
    }

    private async Task Pass(bool isAnswered)
    {
        using var turn = await Enter(Posts);
        if (isAnswered)
        {
            turn.Learn(new BucketNews(null, null, null, null));
        }
    }

    private async Task Call(BucketRoute route, BucketNews news)
    {
        using var turn = await Enter(route);
        turn.Learn(news);
    }
}
