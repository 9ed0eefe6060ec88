using System.Net;
using System.Text;
using MentorBot.Discord.Rest;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>What each answer of Discord's makes us do, on a clock that a test moves.</summary>
public sealed class RateLimitTests : IDisposable
{
    private static readonly MessageDraft Words = new(Flags: 0);

    private readonly ManualTime _time = new();
    private readonly ScriptedWeb _web = new();

    public void Dispose() => _web.Dispose();

    [Fact]
    public async Task A_call_waits_until_its_bucket_is_full_again()
    {
        var api = Api();
        _web.Answers(Limited(remaining: 0, resetAfter: "1.5"), Limited(remaining: 4, resetAfter: "1.5"));
        await api.SendMessageAsync("7", Words, CancellationToken.None);
        var second = api.SendMessageAsync("7", Words, CancellationToken.None);
        _time.Advance(TimeSpan.FromSeconds(1.4));
        _web.Seen.Count.ShouldBe(1);
        _time.Advance(TimeSpan.FromSeconds(0.1));
        (await second).ShouldBeOfType<ApiOutcome<ApiAnswer>.Ok>();
    }

    [Fact]
    public async Task Another_channel_has_a_bucket_of_its_own()
    {
        var api = Api();
        _web.Answers(Limited(remaining: 0, resetAfter: "60"), Limited(remaining: 0, resetAfter: "60"));
        await api.SendMessageAsync("7", Words, CancellationToken.None);
        (await api.SendMessageAsync("8", Words, CancellationToken.None)).ShouldBeOfType<ApiOutcome<ApiAnswer>.Ok>();
    }

    [Theory]
    [InlineData("user", false)]
    [InlineData("shared", false)]
    [InlineData("global", true)]
    public async Task Too_fast_waits_as_long_as_the_body_says_and_only_the_global_one_holds_everything(string scope, bool holdsAll)
    {
        var api = Api();
        _web.Answers(TooFast("""{"message":"slow","retry_after":0.25,"global":false}""", ("X-RateLimit-Scope", scope), ("X-RateLimit-Bucket", "b"), ("Retry-After", "1")), Limited(5, "1"), Limited(5, "1"));
        if (holdsAll)
        {
            _web.Answers(TooFast("""{"retry_after":0.25,"global":true}""", ("X-RateLimit-Global", "true"), ("X-RateLimit-Scope", scope)), Limited(5, "1"), Limited(5, "1"));
        }

        var call = api.SendMessageAsync("7", Words, CancellationToken.None);
        var other = api.TypeAsync("8", CancellationToken.None);
        (_web.Seen.Count > 1).ShouldBe(!holdsAll);
        _time.Advance(TimeSpan.FromSeconds(0.25));
        (await call).ShouldBeOfType<ApiOutcome<ApiAnswer>.Ok>();
        (await other).ShouldBeOfType<ApiOutcome<ApiAnswer>.Ok>();
    }

    [Fact]
    public async Task A_proxys_429_in_html_holds_everything_for_as_long_as_its_header_says()
    {
        var api = Api();
        _web.Answers(TooFast("<html>error 1015</html>", ("Retry-After", "3")), Limited(5, "1"), Limited(5, "1"));
        var call = api.SendMessageAsync("7", Words, CancellationToken.None);
        var other = api.TypeAsync("8", CancellationToken.None);
        _time.Advance(TimeSpan.FromSeconds(2.9));
        _web.Seen.Count.ShouldBe(1);
        _time.Advance(TimeSpan.FromSeconds(0.1));
        await Task.WhenAll(call, other);
        _web.Seen.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_wait_beyond_patience_is_an_outcome()
    {
        _web.Answers(TooFast("""{"retry_after":600}""", ("X-RateLimit-Scope", "user")));
        (await Api().SendMessageAsync("7", Words, CancellationToken.None)).ShouldBe(new ApiOutcome<ApiAnswer>.SlowDown(TimeSpan.FromMinutes(10)));
    }

    [Fact]
    public async Task A_bucket_that_stays_empty_beyond_patience_is_an_outcome_at_once()
    {
        var api = Api();
        _web.Answers(Limited(remaining: 0, resetAfter: "7200"));
        await api.SendMessageAsync("7", Words, CancellationToken.None);
        (await api.SendMessageAsync("7", Words, CancellationToken.None)).ShouldBe(new ApiOutcome<ApiAnswer>.SlowDown(TimeSpan.FromHours(2)));
        _web.Seen.Count.ShouldBe(1);
    }

    [Fact]
    public async Task At_most_fifty_calls_a_second_pass_but_answers_to_interactions_are_never_held()
    {
        var api = Api();
        _web.AnswersAlways(() => new HttpResponseMessage(HttpStatusCode.NoContent));
        var calls = Enumerable.Range(0, 60).Select(channel => api.TypeAsync($"{channel}", CancellationToken.None)).ToList();
        _web.Seen.Count.ShouldBe(50);
        (await api.CallbackAsync("1", "t", new InteractionResponse(5), CancellationToken.None)).ShouldBeOfType<ApiOutcome<ApiAnswer>.Ok>();
        _time.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(calls);
        _web.Seen.Count.ShouldBe(61);
    }

    [Fact]
    public async Task After_a_401_nothing_with_the_token_is_sent_again()
    {
        var api = Api();
        _web.Answers(new HttpResponseMessage(HttpStatusCode.Unauthorized) { Content = new StringContent("""{"message":"401: Unauthorized","code":0}""") });
        (await api.GetGatewayAsync(CancellationToken.None)).ShouldBe(new ApiOutcome<GatewayBotPayload>.Refused(401, "401: Unauthorized"));
        (await api.TypeAsync("7", CancellationToken.None)).ShouldBeOfType<ApiOutcome<ApiAnswer>.Refused>();
        _web.Seen.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_carries_discords_own_code_and_is_not_tried_again()
    {
        _web.Answers(new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new StringContent("""{"message":"Unknown interaction","code":10062}""") });
        (await Api().CallbackAsync("1", "t", new InteractionResponse(5), CancellationToken.None)).ShouldBe(new ApiOutcome<ApiAnswer>.Refused(10062, "Unknown interaction"));
        _web.Seen.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_bots_token_goes_only_where_it_is_needed()
    {
        var api = Api();
        _web.AnswersAlways(() => new HttpResponseMessage(HttpStatusCode.NoContent));
        await api.TypeAsync("7", CancellationToken.None);
        await api.CallbackAsync("1", "t", new InteractionResponse(5), CancellationToken.None);
        await api.FollowUpAsync("t", Words, CancellationToken.None);
        _web.Seen.ShouldBe(
        [
            "POST /api/channels/7/typing Bot secret",
            "POST /api/interactions/1/t/callback ",
            "POST /api/webhooks/99/t ",
        ]);
    }

    [Fact]
    public async Task Near_the_ban_nothing_is_sent_whatever_it_is_until_the_ten_minutes_are_over()
    {
        var api = Api();
        _web.AnswersAlways(() => new HttpResponseMessage(HttpStatusCode.Forbidden));
        for (var call = 0; call < InvalidAnswers.Most; call++)
        {
            await api.FollowUpAsync("t", Words, CancellationToken.None);
        }

        _time.SetWallClock(-TimeSpan.FromDays(1));
        var stopped = new ApiOutcome<ApiAnswer>.SlowDown(TimeSpan.FromMinutes(10));
        (await api.CallbackAsync("1", "t", new InteractionResponse(5), CancellationToken.None)).ShouldBe(stopped);
        (await api.FollowUpAsync("t", Words, CancellationToken.None)).ShouldBe(stopped);
        (await api.TypeAsync("7", CancellationToken.None)).ShouldBe(stopped);
        _web.Seen.Count.ShouldBe(InvalidAnswers.Most);
        _time.Advance(TimeSpan.FromMinutes(10));
        await api.TypeAsync("7", CancellationToken.None);
        _web.Seen.Count.ShouldBe(InvalidAnswers.Most + 1);
    }

    private static HttpResponseMessage Limited(int remaining, string resetAfter)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        answer.Headers.Add("X-RateLimit-Bucket", "abcd");
        answer.Headers.Add("X-RateLimit-Limit", "5");
        answer.Headers.Add("X-RateLimit-Remaining", $"{remaining}");
        answer.Headers.Add("X-RateLimit-Reset-After", resetAfter);
        return answer;
    }

    private static HttpResponseMessage TooFast(string body, params (string Name, string Value)[] headers)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Content = new StringContent(body) };
        foreach (var (name, value) in headers)
        {
            answer.Headers.Add(name, value);
        }

        return answer;
    }

    private DiscordApi Api() => new(
        new DiscordCalls(_web.Client(), new Buckets(_time, DiscordCalls.PerSecond), "secret", _time, NullLogger<DiscordCalls>.Instance),
        "99");
}
