using System.Text.Json.Nodes;
using MentorBot.Fakes.Slack;
using MentorBot.Fakes.Wire;

namespace MentorBot.EndToEnd.Tests.Fakes;

public sealed class SlackWebTests : IAsyncLifetime
{
    private const string Card = """{"channel":"C0CAREERS","text":"MLOps","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"*MLOps*"}},{"type":"actions","elements":[{"type":"button","action_id":"go","value":"v1","text":{"type":"plain_text","text":"Go on"}}]}]}""";
    private readonly HandClock _clock = new();
    private FakeSlack _slack = null!;
    private RawSlackBot _bot = null!;

    public async Task InitializeAsync()
    {
        _slack = await FakeSlack.StartAsync(new FakeSlackOptions { Clock = _clock });
        _bot = new RawSlackBot(_slack);
    }

    public Task DisposeAsync() => _slack.DisposeAsync().AsTask();

    public static TheoryData<string, string?, string> BadBodies() => new()
    {
        { $$$"""{"channel":"C1","text":"{{{new string('x', 40_001)}}}"}""", "msg_too_long", "msg_too_long" },
        { """{"channel":"C1"}""", "no_text", "no_text" },
        { """{"text":"hi"}""", "channel_not_found", "arguments" },
        { """{"channel":"C1","text":"<!channel> hi"}""", null, "mention" },
        { """{"channel":"C1","text":"<!here>"}""", null, "mention" },
        { """{"channel":"C1","text":"<!everyone>"}""", null, "mention" },
        { """{"channel":"C1","text":"<@U0ADA> hi"}""", null, "mention" },
        { """{"channel":"C1","text":"<!subteam^S1>"}""", null, "mention" },
        { """{"channel":"C1","text":"@here","link_names":true}""", null, "mention" },
        { Blocks("""{"type":"section","text":{"type":"mrkdwn","text":"<!here>"}}"""), null, "mention" },
        { """{"channel":"C1","blocks":[{"type":"divider"}]}""", null, "text-missing" },
        { """{"channel":"C1","text":"x","blocks":"[]"}""", "invalid_blocks_format", "invalid_blocks_format" },
        { Blocks(Many(51, _ => """{"type":"divider"}""")), "invalid_blocks", "invalid_blocks" },
        { Blocks($$$"""{"type":"section","text":{"type":"mrkdwn","text":"{{{new string('x', 3001)}}}"}}"""), "invalid_blocks", "invalid_blocks" },
        { Blocks("""{"type":"section"}"""), "invalid_blocks", "invalid_blocks" },
        { Blocks("""{"type":"nonsense"}"""), "invalid_blocks", "invalid_blocks" },
        { Blocks($$$"""{"type":"header","text":{"type":"plain_text","text":"{{{new string('x', 151)}}}"}}"""), "invalid_blocks", "invalid_blocks" },
        { Blocks("""{"type":"header","text":{"type":"mrkdwn","text":"x"}}"""), "invalid_blocks", "invalid_blocks" },
        { Blocks($$$"""{"type":"context","elements":[{{{Many(11, _ => """{"type":"mrkdwn","text":"x"}""")}}}]}"""), "invalid_blocks", "invalid_blocks" },
        { Blocks(Actions(Many(26, n => Button($"b{n}", "x", "v")))), "invalid_blocks", "invalid_blocks" },
        { Blocks(Actions(Button("b", new string('x', 76), "v"))), "invalid_blocks", "invalid_blocks" },
        { Blocks(Actions(Button("b", "x", new string('v', 2001)))), "invalid_blocks", "invalid_blocks" },
        { Blocks(Actions(Button(new string('i', 256), "x", "v"))), "invalid_blocks", "invalid_blocks" },
        { Blocks(Actions(Button("same", "x", "v") + "," + Button("same", "y", "v"))), "invalid_blocks", "invalid_blocks" },
        { Blocks("""{"type":"divider","block_id":"a"},{"type":"divider","block_id":"a"}"""), "invalid_blocks", "invalid_blocks" },
        { Blocks(Actions($$$"""{"type":"overflow","action_id":"o","options":[{{{Many(6, Option)}}}]}""")), "invalid_blocks", "invalid_blocks" },
        { Blocks(Actions($$$"""{"type":"static_select","action_id":"o","options":[{{{Many(101, Option)}}}]}""")), "invalid_blocks", "invalid_blocks" },
        { Blocks(Many(5, _ => $$$"""{"type":"section","text":{"type":"mrkdwn","text":"{{{new string('x', 2700)}}}"}}""")), "msg_blocks_too_long", "msg_blocks_too_long" },
    };

    public static TheoryData<string, string?, string> BadLists() => new()
    {
        { Blocks("""{"type":"rich_text","elements":[]}"""), "invalid_blocks", "invalid_blocks" },
        { Blocks("""{"type":"rich_text","elements":[{"type":"list"}]}"""), "invalid_blocks", "invalid_blocks" },
        { Blocks(List("""{"style":"bullet","elements":[]}""")), "invalid_blocks", "invalid_blocks" },
        { Blocks(List("""{"style":"star","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"x"}]}]}""")), "invalid_blocks", "invalid_blocks" },
        { Blocks(List("""{"style":"bullet","indent":9,"elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"x"}]}]}""")), "invalid_blocks", "invalid_blocks" },
        { Blocks(List("""{"style":"ordered","offset":-1,"elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"x"}]}]}""")), "invalid_blocks", "invalid_blocks" },
        { Blocks(List("""{"style":"bullet","elements":[{"type":"text","text":"x"}]}""")), "invalid_blocks", "invalid_blocks" },
        { Blocks(List("""{"style":"bullet","elements":[{"type":"rich_text_section","elements":[]}]}""")), "invalid_blocks", "invalid_blocks" },
        { Blocks(List("""{"style":"bullet","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":""}]}]}""")), "invalid_blocks", "invalid_blocks" },
        { Blocks(List("""{"style":"bullet","elements":[{"type":"rich_text_section","elements":[{"type":"link","text":"x"}]}]}""")), "invalid_blocks", "invalid_blocks" },
        { Blocks(List("""{"style":"bullet","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"x","style":{"big":true}}]}]}""")), "invalid_blocks", "invalid_blocks" },
        { Blocks(List("""{"style":"bullet","elements":[{"type":"rich_text_section","elements":[{"type":"broadcast","range":"here"}]}]}""")), null, "mention" },
    };

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "channel=C0CAREERS&text=hi", null)]
    [InlineData("text/plain", "hi", "invalid_post_type")]
    public async Task Forms_are_taken_too_and_nothing_else(string type, string body, string? error)
    {
        _bot.ContentType = type;
        var (_, reply) = await _bot.CallAsync("chat.postMessage", body);
        (reply.TryGetProperty("error", out var told) ? told.GetString() : null).ShouldBe(error);
        _slack.Violations.Rules.ShouldBe(error is null ? [] : ["body"]);
    }

    [Theory]
    [MemberData(nameof(BadBodies))]
    [MemberData(nameof(BadLists))]
    public async Task A_bad_body_is_refused_with_status_200_or_at_least_recorded(string body, string? error, string rule)
    {
        var (status, reply) = await _bot.CallAsync("chat.postMessage", body);
        status.ShouldBe(200);
        reply.GetProperty("ok").GetBoolean().ShouldBe(error is null);
        if (error is not null)
            reply.GetProperty("error").GetString().ShouldBe(error);
        _slack.Violations.Rules.ShouldAllBe(one => one == rule);
        _slack.Violations.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(null, "not_authed")]
    [InlineData("xoxb-wrong", "invalid_auth")]
    [InlineData("xapp-1-A0FAKE-1-loopback", "not_allowed_token_type")]
    public async Task A_wrong_token_is_refused(string? token, string error)
    {
        _bot.Token = token;
        (await _bot.CallAsync("auth.test", "{}")).Body.GetProperty("error").GetString().ShouldBe(error);
        _slack.Violations.Rules.ShouldBe(["authorization"]);
    }

    [Fact]
    public async Task Trying_again_after_a_fatal_error_is_recorded()
    {
        _slack.Faults.Next("apps.connections.open", FakeSlack.Error("account_inactive"));
        await Should.ThrowAsync<KeyNotFoundException>(_bot.AddressAsync);
        await _bot.AddressAsync();
        _slack.Violations.Rules.ShouldBe(["open-after-fatal"]);
    }

    [Fact]
    public async Task Json_without_a_charset_is_warned_about()
    {
        _bot.ContentType = "application/json";
        (await _bot.CallAsync("chat.postMessage", Card)).Body.GetProperty("warning").GetString().ShouldBe("missing_charset");
        _slack.Violations.Rules.ShouldBe(["missing-charset"]);
    }

    [Fact]
    public async Task A_form_is_as_good_as_json()
    {
        _bot.ContentType = "application/x-www-form-urlencoded";
        (await _bot.CallAsync("chat.postMessage", "channel=C0CAREERS&text=hello&blocks=%5B%7B%22type%22%3A%22divider%22%7D%5D")).Body.GetProperty("ok").GetBoolean().ShouldBeTrue();
        (await _slack.Posted.FirstAsync()).Json.GetProperty("blocks").GetArrayLength().ShouldBe(1);
        _slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_unknown_method_is_refused()
    {
        (await _bot.CallAsync("chat.shout", "{}")).Body.GetProperty("error").GetString().ShouldBe("unknown_method");
        _slack.Violations.Rules.ShouldBe(["unknown-method"]);
    }

    [Fact]
    public async Task A_429_must_be_waited_out()
    {
        _slack.Faults.Next("chat.postMessage", FakeSlack.RateLimited(2));
        (await _bot.CallAsync("chat.postMessage", Card)).Status.ShouldBe(429);
        await _bot.CallAsync("chat.postMessage", Card.Replace("C0CAREERS", "C0OTHER", StringComparison.Ordinal));
        _slack.Violations.ShouldBeEmpty();
        await _bot.CallAsync("chat.postMessage", Card);
        _slack.Violations.Rules.ShouldBe(["rate-limit-ignored"]);
        _clock.Advance(TimeSpan.FromSeconds(2));
        await _bot.CallAsync("chat.postMessage", Card);
        _slack.Violations.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_message_can_be_changed_and_deleted_but_only_our_own()
    {
        var (_, posted) = await _bot.CallAsync("chat.postMessage", Card);
        var ts = posted.GetProperty("ts").GetString();
        await _bot.CallAsync("chat.update", $$$"""{"channel":"C0CAREERS","ts":"{{{ts}}}","text":"new"}""");
        (await _slack.Posted.FirstAsync()).Text.ShouldBe("new");
        await _bot.CallAsync("chat.delete", $$$"""{"channel":"C0CAREERS","ts":"{{{ts}}}"}""");
        _slack.Posted[0].IsDeleted.ShouldBeTrue();
        _slack.Violations.ShouldBeEmpty();
        (await _bot.CallAsync("chat.update", """{"channel":"C0CAREERS","ts":"1.2","text":"new"}""")).Body.GetProperty("error").GetString().ShouldBe("message_not_found");
    }

    [Fact]
    public async Task A_response_url_works_five_times()
    {
        var act = _slack.Slash("/mentor", "help");
        for (var use = 0; use < 5; use++)
            (await _bot.RespondAsync(act, """{"text":"hi"}""")).Status.ShouldBe(200);
        (await _bot.RespondAsync(act, """{"text":"hi"}""")).ShouldBe((404, "used_url"));
        act.Answers.Count.ShouldBe(5);
        _slack.Violations.Rules.ShouldBe(["response-url-used"]);
    }

    [Fact]
    public async Task A_response_url_expires_after_half_an_hour()
    {
        var act = _slack.Slash("/mentor", "help");
        _clock.Advance(TimeSpan.FromMinutes(30) + TimeSpan.FromSeconds(1));
        (await _bot.RespondAsync(act, """{"text":"hi"}""")).ShouldBe((404, "expired_url"));
    }

    [Fact]
    public async Task A_pressed_button_can_replace_or_delete_its_message()
    {
        await _bot.CallAsync("chat.postMessage", Card);
        var card = await _slack.Posted.FirstAsync();
        var press = _slack.PressLabel("Go on", card);
        press.Payload.GetProperty("actions")[0].GetProperty("value").GetString().ShouldBe("v1");
        await _bot.RespondAsync(press, """{"replace_original":true,"text":"Next question"}""");
        (await press.AnswerAsync()).ShouldBe(card);
        card.Text.ShouldBe("Next question");
        Should.Throw<InvalidOperationException>(() => _slack.Press("go", "v1", card));
        await _bot.RespondAsync(press, """{"delete_original":true}""");
        card.IsDeleted.ShouldBeTrue();
        (await _bot.RespondAsync(press, """{"delete_original":true}""")).ShouldBe((404, "message_not_found"));
        (await _bot.RespondAsync(press, """{"replace_original":true,"text":"Too late"}""")).ShouldBe((404, "message_not_found"));
        _slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_finds_its_question_by_thread()
    {
        var (one, two) = (_slack.Mention("first"), _slack.Mention("second"));
        await _bot.CallAsync("chat.postMessage", new JsonObject { ["channel"] = "C0CAREERS", ["thread_ts"] = one.Ts, ["text"] = "to the first" }.ToJsonString());
        (await one.AnswerAsync()).Text.ShouldBe("to the first");
        two.Answers.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_is_shared_in_three_steps()
    {
        _bot.ContentType = "application/x-www-form-urlencoded";
        var (_, begun) = await _bot.CallAsync("files.getUploadURLExternal", "filename=me.json&length=7");
        _bot.ContentType = "application/octet-stream";
        (await _bot.PostAsync(begun.GetProperty("upload_url").GetString()!, "my data", token: null)).Status.ShouldBe(200);
        _bot.ContentType = "application/json; charset=utf-8";
        await _bot.CallAsync("files.completeUploadExternal", $$$"""{"files":[{"id":"{{{begun.GetProperty("file_id").GetString()}}}"}],"channel_id":"D0ADA"}""");
        var shared = await _slack.Files.FirstAsync();
        (shared.Name, shared.Channel).ShouldBe(("me.json", "D0ADA"));
        shared.Bytes.ShouldBe("my data"u8.ToArray());
        _slack.Violations.ShouldBeEmpty();
    }

    private static string Blocks(string blocks) => $$$"""{"channel":"C1","text":"x","blocks":[{{{blocks}}}]}""";

    private static string Actions(string elements) => $$$"""{"type":"actions","elements":[{{{elements}}}]}""";

    private static string List(string list) => $$$"""{"type":"rich_text","elements":[{"type":"rich_text_list",{{{list[1..]}}}]}""";

    private static string Button(string id, string text, string value) =>
        $$$"""{"type":"button","action_id":"{{{id}}}","value":"{{{value}}}","text":{"type":"plain_text","text":"{{{text}}}"}}""";

    private static string Option(int n) => $$$"""{"text":{"type":"plain_text","text":"o{{{n}}}"},"value":"{{{n}}}"}""";

    private static string Many(int count, Func<int, string> one) => string.Join(',', Enumerable.Range(0, count).Select(one));
}
