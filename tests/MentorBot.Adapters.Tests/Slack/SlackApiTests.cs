using MentorBot.Runtime.Http;
using MentorBot.Runtime.Sockets;
using MentorBot.Slack.Operation;
using MentorBot.Slack.WebApi;
using MentorBot.Slack.Wire;

namespace MentorBot.Adapters.Tests.Slack;

public sealed class SlackApiTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly Uri ResponseUrl = ScriptedHttp.ResponseUrl;
    private static readonly PostPayload Post = new("C1", User: null, "1.2", "Hello & world ü", []);
    private static readonly ResponsePayload Response = new("ephemeral", ReplaceOriginal: false, ThreadTs: null, "Hello", []);

    private readonly ManualTime _time = new();
    private readonly ScriptedHttp _http = new();
    private readonly HttpClient _client;
    private readonly List<Uri> _opened = [];
    private readonly SlackApi _api;

    public SlackApiTests()
    {
        _client = new HttpClient(_http);
        var options = new SlackOptions { BotToken = "xoxb-1", AppToken = "xapp-1", ApiUrl = "https://slack.example/api/" };
        _api = new SlackApi(_client, options, OpenSocket, _time);
    }

    public void Dispose()
    {
        _client.Dispose();
        _http.Dispose();
    }

    [Fact]
    public async Task A_message_is_posted_as_JSON_with_its_charset_and_the_bot_token()
    {
        _http.Answers(200, """{"ok":true,"ts":"1.3"}""");
        (await _api.PostAsync(Post, default)).ShouldBeOfType<ApiOutcome<AnswerPayload>.Ok>();
        var sent = _http.Sent.ShouldHaveSingleItem();
        sent.Url.ShouldBe("https://slack.example/api/chat.postMessage");
        sent.ContentType.ShouldBe("application/json; charset=utf-8");
        sent.Authorization.ShouldBe("Bearer xoxb-1");
        sent.Body.ShouldBe("""{"channel":"C1","thread_ts":"1.2","text":"Hello & world ü","blocks":[],"unfurl_links":false,"unfurl_media":false}""");
    }

    [Fact]
    public async Task A_message_for_one_user_is_ephemeral()
    {
        _http.Answers(200, """{"ok":true}""");
        await _api.PostAsync(Post with { User = "U1" }, default);
        _http.Sent[0].Url.ShouldEndWith("/chat.postEphemeral");
        _http.Sent[0].Body.ShouldContain("\"user\":\"U1\"");
    }

    [Fact]
    public async Task A_socket_is_opened_with_the_app_token_at_the_address_of_the_moment()
    {
        _http.Answers(200, """{"ok":true,"url":"wss://wss.slack.example/link/?ticket=1"}""");
        _http.Answers(200, """{"ok":true,"url":"wss://wss.slack.example/link/?ticket=2"}""");
        await _api.OpenSocketAsync(default);
        await _api.OpenSocketAsync(default);
        _http.Sent.ShouldAllBe(sent => sent.Authorization == "Bearer xapp-1" && sent.Url.EndsWith("/apps.connections.open"));
        _opened.Select(url => url.Query).ShouldBe(["?ticket=1", "?ticket=2"]);
    }

    [Theory]
    [InlineData("""{"ok":true}""")]
    [InlineData("""{"ok":true,"url":"https://not-a-socket.example/"}""")]
    [InlineData("""{"ok":true,"url":"nonsense"}""")]
    public async Task An_address_that_is_no_socket_is_not_opened(string body)
    {
        _http.Answers(200, body);
        (await _api.OpenSocketAsync(default)).ShouldBeOfType<ApiOutcome<IFrameSocket>.Unreachable>();
        _opened.ShouldBeEmpty();
    }

    [Fact]
    public async Task Ok_false_is_a_refusal_although_the_status_is_200()
    {
        _http.Answers(200, """{"ok":false,"error":"invalid_auth"}""");
        (await _api.WhoAmIAsync(default)).ShouldBe(new ApiOutcome<string>.Refused(200, "invalid_auth"));
        _http.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_bot_learns_its_user_id()
    {
        _http.Answers(200, """{"ok":true,"url":"https://x.slack.example/","team_id":"T1","user_id":"U0BOT","bot_id":"B1"}""");
        (await _api.WhoAmIAsync(default)).ShouldBe(new ApiOutcome<string>.Ok("U0BOT"));
    }

    [Fact]
    public async Task A_limited_message_waits_as_long_as_Slack_says_and_is_then_sent()
    {
        _http.Answers(429, """{"ok":false,"error":"ratelimited"}""", retryAfter: 5);
        _http.Answers(200, """{"ok":true}""");
        var posting = _api.PostAsync(Post, default);
        _time.Advance(TimeSpan.FromSeconds(4));
        _http.Sent.Count.ShouldBe(1);
        _time.Advance(TimeSpan.FromSeconds(1));
        (await posting).ShouldBeOfType<ApiOutcome<AnswerPayload>.Ok>();
        _http.Sent.Count.ShouldBe(2);
    }

    [Fact]
    public async Task While_a_method_is_limited_it_is_not_called_and_others_are()
    {
        _http.Answers(429, "", retryAfter: 10);
        _http.Answers(200, """{"ok":true}""");
        _http.Answers(200, """{"ok":true}""");
        _http.Answers(200, """{"ok":true}""");
        var first = _api.PostAsync(Post, default);
        var second = _api.PostAsync(Post, default);
        (await _api.PostAsync(Post with { User = "U1" }, default)).ShouldBeOfType<ApiOutcome<AnswerPayload>.Ok>();
        _http.Sent.Count.ShouldBe(2);
        _time.Advance(TimeSpan.FromSeconds(10));
        await Task.WhenAll(first, second);
        _http.Sent.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_limit_in_one_channel_delays_no_other_channel()
    {
        _http.Answers(429, "", retryAfter: 10);
        _http.Answers(200, """{"ok":true}""");
        _http.Answers(200, """{"ok":true}""");
        var limited = _api.PostAsync(Post, default);
        (await _api.PostAsync(Post with { Channel = "C2" }, default).WaitAsync(Patience)).ShouldBeOfType<ApiOutcome<AnswerPayload>.Ok>();
        limited.IsCompleted.ShouldBeFalse();
        _time.Advance(TimeSpan.FromSeconds(10));
        (await limited).ShouldBeOfType<ApiOutcome<AnswerPayload>.Ok>();
    }

    [Fact]
    public async Task A_limit_of_one_response_url_delays_no_other_person()
    {
        _http.Answers(429, "", retryAfter: 10);
        _http.Answers(200, "ok");
        _http.Answers(200, "ok");
        var limited = _api.RespondAsync(ResponseUrl, Response, default);
        (await _api.RespondAsync(new Uri(ResponseUrl, "another"), Response, default).WaitAsync(Patience)).ShouldBeOfType<ApiOutcome<AnswerPayload>.Ok>();
        limited.IsCompleted.ShouldBeFalse();
        _time.Advance(TimeSpan.FromSeconds(10));
        (await limited).ShouldBeOfType<ApiOutcome<AnswerPayload>.Ok>();
    }

    [Fact]
    public async Task A_post_whose_answer_was_lost_is_not_posted_again()
    {
        _http.Breaks(HttpRequestError.ResponseEnded);
        (await _api.PostAsync(Post, default)).ShouldBeOfType<ApiOutcome<AnswerPayload>.Unreachable>();
        _http.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_wait_beyond_patience_is_not_waited()
    {
        _http.Answers(429, "", retryAfter: 3600);
        (await _api.PostAsync(Post, default)).ShouldBe(new ApiOutcome<AnswerPayload>.SlowDown(TimeSpan.FromHours(1)));
    }

    [Fact]
    public async Task Asking_for_a_socket_leaves_the_waiting_to_who_asks()
    {
        _http.Answers(429, "", retryAfter: 7);
        (await _api.OpenSocketAsync(default)).ShouldBe(new ApiOutcome<IFrameSocket>.SlowDown(TimeSpan.FromSeconds(7)));
        (await _api.OpenSocketAsync(default)).ShouldBe(new ApiOutcome<IFrameSocket>.SlowDown(TimeSpan.FromSeconds(7)));
        _http.Sent.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(200, "ok", null)]
    [InlineData(200, "", null)]
    [InlineData(200, """{"ok":true}""", null)]
    [InlineData(404, "used_url", "used_url")]
    [InlineData(404, "expired_url", "expired_url")]
    [InlineData(200, """{"ok":false,"error":"invalid_blocks"}""", "invalid_blocks")]
    [InlineData(403, "<html>A page of a proxy</html>", "no error named")]
    public async Task A_response_url_answers_in_plain_text(int status, string body, string? error)
    {
        _http.Answers(status, body);
        var outcome = await _api.RespondAsync(ResponseUrl, Response, default);
        (outcome as ApiOutcome<AnswerPayload>.Refused)?.Message.ShouldBe(error);
        (outcome is ApiOutcome<AnswerPayload>.Ok).ShouldBe(error is null);
        _http.Sent[0].Authorization.ShouldBeNull();
        _http.Sent[0].ContentType.ShouldBe("application/json; charset=utf-8");
    }

    [Fact]
    public async Task What_was_not_carried_out_is_said_again_and_what_may_have_been_is_not()
    {
        _http.Breaks(HttpRequestError.ConnectionError);
        _http.Answers(200, "ok");
        var unsent = _api.RespondAsync(ResponseUrl, Response, default);
        _time.Advance(TimeSpan.FromSeconds(1));
        (await unsent).ShouldBeOfType<ApiOutcome<AnswerPayload>.Ok>();
        _http.Breaks(HttpRequestError.ResponseEnded);
        var reason = (await _api.RespondAsync(ResponseUrl, Response, default)).ShouldBeOfType<ApiOutcome<AnswerPayload>.Unreachable>().Reason;
        reason.ShouldNotContain("secret");
        _http.Sent.Count.ShouldBe(3);
    }

    private Task<ApiOutcome<IFrameSocket>> OpenSocket(Uri url, CancellationToken cancel)
    {
        _opened.Add(url);
        return Task.FromResult<ApiOutcome<IFrameSocket>>(new ApiOutcome<IFrameSocket>.Unreachable("only looking"));
    }
}
