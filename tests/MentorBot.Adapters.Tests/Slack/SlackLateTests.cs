using System.Text.Json;
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
        await new SlackChannel(_api, new Route.Command(ScriptedHttp.ResponseUrl) { User = user }, NullLogger.Instance).SayAsync(Hello(Audience.Person), default);
        _http.Sent.Count.ShouldBe(calls);
        _http.Sent[^1].Body.Contains("\"channel\":\"U1\"", StringComparison.Ordinal).ShouldBe(user is not null);
    }

    [Theory]
    [InlineData(ButtonPlace.Ephemeral, "C1", Audience.Person, "chat.postEphemeral", "C1", "U1", "1.2")]
    [InlineData(ButtonPlace.Public, "C1", Audience.Everyone, "chat.postEphemeral", "C1", "U1", "1.2")]
    [InlineData(ButtonPlace.Ephemeral, "C1", Audience.Aloud, "chat.postMessage", "C1", null, "1.2")]
    [InlineData(ButtonPlace.Direct, "D1", Audience.Person, "chat.postMessage", "D1", null, "1.2")]
    [InlineData(ButtonPlace.Public, null, Audience.Person, "chat.postMessage", "U1", null, null)]
    internal async Task An_answer_to_a_press_whose_place_is_gone_is_given_beside_it_once(ButtonPlace source, string? channel, Audience audience, string method, string place, string? onlyFor, string? thread)
    {
        _http.Answers(404, "message_not_found");
        _http.Answers(200, """{"ok":true}""");
        await Press(source, channel, audience);
        _http.Sent.Count.ShouldBe(2);
        _http.Sent[1].Url.ShouldEndWith(method);
        var post = JsonElement.Parse(_http.Sent[1].Body);
        (Text(post, "channel"), Text(post, "user"), Text(post, "thread_ts")).ShouldBe((place, onlyFor, thread));
    }

    private static string? Text(JsonElement post, string name) => post.TryGetProperty(name, out var value) ? value.GetString() : null;

    [Fact]
    public async Task Where_the_bot_is_not_in_the_channel_it_goes_to_the_direct_messages()
    {
        _http.Answers(404, "used_url");
        _http.Answers(200, """{"ok":false,"error":"not_in_channel"}""");
        _http.Answers(200, """{"ok":true}""");
        await Press(ButtonPlace.Public, "C1", Audience.Person);
        _http.Sent.Count.ShouldBe(3);
        _http.Sent[2].Body.ShouldContain("\"channel\":\"U1\"");
    }

    [Fact]
    public async Task What_everybody_should_see_goes_nowhere_else()
    {
        _http.Answers(404, "used_url");
        _http.Answers(200, """{"ok":false,"error":"not_in_channel"}""");
        await Press(ButtonPlace.Ephemeral, "C1", Audience.Aloud);
        _http.Sent.Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_answer_that_may_have_arrived_is_not_given_twice()
    {
        _http.Breaks(HttpRequestError.ResponseEnded);
        await Press(ButtonPlace.Public, "C1", Audience.Person);
        _http.Sent.Count.ShouldBe(1);
    }

    private Task Press(ButtonPlace source, string? channel, Audience audience) =>
        new SlackChannel(_api, new Route.Press(ScriptedHttp.ResponseUrl, source, "1.2") { Channel = channel }, NullLogger.Instance) { User = "U1" }.SayAsync(Hello(audience), default);

    private static Reply Hello(Audience audience) => new(audience, Placement.InPlace, Outcome.Answer, [], [new Block.Passage(new Prose.Paragraph(RichText.Of("Hello")))]);

    private Task<ApiOutcome<AnswerPayload>> Open() => _api.DoAtOnceAsync("views.open", new TitlePayload("D1", "1.2", "any"), SlackJson.Default.TitlePayload, default);
}
