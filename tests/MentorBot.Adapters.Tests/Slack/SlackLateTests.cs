using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Runtime.Http;
using MentorBot.Slack.Operation;
using MentorBot.Slack.Requests;
using MentorBot.Slack.WebApi;
using MentorBot.Slack.Wire;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Slack;

/// <summary>Calls that are of use for a while only, and what becomes of them after.</summary>
public sealed class SlackLateTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly ManualTime _time = new();
    private readonly ScriptedHttp _http = new();
    private readonly HttpClient _client;
    private readonly SlackApi _api;

    public SlackLateTests()
    {
        _client = new HttpClient(_http);
        _api = new SlackApi(_client, new SlackOptions { BotToken = "xoxb-1", ApiUrl = "https://slack.example/api/" }, (_, _) => throw new NotSupportedException(), _time);
    }

    public void Dispose()
    {
        _client.Dispose();
        _http.Dispose();
    }

    [Fact]
    public async Task What_a_trigger_opens_is_tried_once_when_its_answer_is_lost()
    {
        _http.Breaks(HttpRequestError.ResponseEnded);
        (await Open()).ShouldBeOfType<ApiOutcome<AnswerPayload>.Unreachable>();
        _http.Answers(503, "");
        (await Open()).ShouldBeOfType<ApiOutcome<AnswerPayload>.Unreachable>();
        _http.Sent.Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_a_trigger_opens_is_given_up_before_its_three_seconds_are_over()
    {
        _http.Hangs();
        var opening = Open();
        _time.Advance(TimeSpan.FromSeconds(2.7));
        opening.IsCompleted.ShouldBeFalse();
        _time.Advance(TimeSpan.FromSeconds(0.2));
        (await opening.WaitAsync(Patience)).ShouldBeOfType<ApiOutcome<AnswerPayload>.Unreachable>();
    }

    [Theory]
    [InlineData("U1", 2)]
    [InlineData(null, 1)]
    public async Task An_answer_whose_response_url_is_spent_goes_to_who_filled_in_the_form(string? user, int calls)
    {
        _http.Answers(404, "expired_url");
        _http.Answers(200, """{"ok":true}""");
        var reply = new Reply(Audience.Person, Placement.Below, Outcome.Answer, [], [new Block.Passage(new Prose.Paragraph(RichText.Of("Hello")))]);
        await new SlackChannel(_api, new Route.Command(ScriptedHttp.ResponseUrl) { User = user }, NullLogger.Instance).SayAsync(reply, default);
        _http.Sent.Count.ShouldBe(calls);
        _http.Sent[^1].Body.Contains("\"channel\":\"U1\"", StringComparison.Ordinal).ShouldBe(user is not null);
    }

    private Task<ApiOutcome<AnswerPayload>> Open() => _api.DoAtOnceAsync("views.open", new TitlePayload("D1", "1.2", "any"), SlackJson.Sent.TitlePayload, default);
}
