using System.Text.Json.Nodes;
using MentorBot.Fakes.Slack;

namespace MentorBot.EndToEnd.Tests.Fakes;

public sealed class SlackActTests : IAsyncLifetime
{
    private FakeSlack _slack = null!;
    private RawSlackBot _bot = null!;

    public async Task InitializeAsync()
    {
        _slack = await FakeSlack.StartAsync();
        _bot = new RawSlackBot(_slack);
    }

    public Task DisposeAsync() => _slack.DisposeAsync().AsTask();

    [Fact]
    public async Task An_ephemeral_message_comes_back_without_itself_and_only_to_its_owner()
    {
        var act = _slack.Slash("/mentor", "quiz");
        await _bot.RespondAsync(act, """{"text":"?","blocks":[{"type":"actions","elements":[{"type":"button","value":"1","text":{"type":"plain_text","text":"One"}}]}]}""");
        var shown = await act.AnswerAsync();
        Should.Throw<InvalidOperationException>(() => _slack.PressLabel("One", shown, SlackUser.Bob));
        var press = _slack.PressLabel("One", shown).Payload;
        press.TryGetProperty("message", out _).ShouldBeFalse();
        press.GetProperty("container").GetProperty("is_ephemeral").GetBoolean().ShouldBeTrue();
        press.GetProperty("actions")[0].GetProperty("action_id").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_menu_brings_the_chosen_option()
    {
        await _bot.CallAsync("chat.postMessage", """{"channel":"C0CAREERS","text":"x","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"x"},"accessory":{"type":"static_select","action_id":"m","options":[{"text":{"type":"plain_text","text":"A"},"value":"a"}]}}]}""");
        var card = await _slack.Posted.FirstAsync();
        _slack.Press("m", "a", card).Payload.GetProperty("actions")[0].GetProperty("selected_option").GetProperty("value").GetString().ShouldBe("a");
        Should.Throw<InvalidOperationException>(() => _slack.Press("m", "b", card));
    }

    [Fact]
    public async Task A_list_that_asks_for_its_options_takes_a_hundred_of_them_and_only_with_the_acknowledgement()
    {
        await _bot.CallAsync("chat.postMessage", """{"channel":"C0CAREERS","text":"x","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"x"},"accessory":{"type":"external_select","action_id":"names","min_query_length":2}}]}""");
        var card = await _slack.Posted.FirstAsync();
        await Should.ThrowAsync<InvalidOperationException>(() => _slack.LookUpAsync("m", card));
        using var socket = await _bot.GreetAsync();
        await socket.SendAsync(RawSlackBot.Ack(await socket.ReadAsync()));

        async Task<SlackOffer> Answered(JsonNode? payload)
        {
            var asked = _slack.LookUpAsync("ml", card);
            var envelope = await socket.ReadAsync();
            envelope.GetProperty("payload").GetProperty("type").GetString().ShouldBe("block_suggestion");
            envelope.GetProperty("payload").GetProperty("value").GetString().ShouldBe("ml");
            await socket.SendAsync(RawSlackBot.Ack(envelope, payload));
            return await asked;
        }

        static JsonObject Options(int count, string text) => new()
        {
            ["options"] = new JsonArray([.. Enumerable.Range(1, count).Select(number => new JsonObject { ["text"] = new JsonObject { ["type"] = "plain_text", ["text"] = text }, ["value"] = $"v{number}" })]),
        };

        var offer = await Answered(Options(100, "MLOps"));
        _slack.Violations.ShouldBeEmpty();
        _slack.Choose(offer, "MLOps").Payload.GetProperty("actions")[0].GetProperty("selected_option").GetProperty("value").GetString().ShouldBe("v1");
        Should.Throw<InvalidOperationException>(() => _slack.Choose(offer, "gone"));
        await socket.SendAsync(RawSlackBot.Ack(await socket.ReadAsync()));

        foreach (var wrong in new[] { null, Options(101, "MLOps"), Options(1, new string('x', 76)), Options(1, "") })
        {
            var before = _slack.Violations.Count;
            await Answered(wrong);
            _slack.Violations.Count.ShouldBeGreaterThan(before);
        }
    }

    [Fact]
    public async Task The_bot_hears_its_own_words()
    {
        using var socket = await _bot.GreetAsync();
        await _bot.CallAsync("chat.postMessage", """{"channel":"D0ADA","text":"mine"}""");
        (await socket.ReadAsync()).GetProperty("payload").GetProperty("event").GetProperty("bot_id").GetString().ShouldBe(_slack.Options.BotId);
    }

    [Fact]
    public void A_shortcut_an_old_button_and_any_event_can_happen()
    {
        _slack.Shortcut("ask", "what is MLOps?").Payload.GetProperty("message").GetProperty("text").GetString().ShouldBe("what is MLOps?");
        _slack.PressStale("q0", "v").Payload.GetProperty("actions")[0].GetProperty("value").GetString().ShouldBe("v");
        _slack.Event(new JsonObject { ["type"] = "app_home_opened", ["user"] = "U0ADA", ["tab"] = "home" }).Payload.GetProperty("event").GetProperty("tab").GetString().ShouldBe("home");
    }

    [Fact]
    public async Task Threads_private_messages_and_views_have_their_calls()
    {
        var act = _slack.DirectMessage("hi", SlackUser.Bob);
        await _bot.CallAsync("chat.postEphemeral", """{"channel":"D0BOB","user":"U0BOB","text":"psst"}""");
        var shown = await act.AnswerAsync();
        shown.OnlyFor.ShouldBe("U0BOB");
        await _bot.CallAsync("views.publish", """{"user_id":"U0BOB","view":{"type":"home","blocks":[{"type":"divider"}]}}""");
        _slack.Views.Count.ShouldBe(1);
        _slack.Violations.ShouldBeEmpty();
        (await _bot.CallAsync("chat.update", $$"""{"channel":"D0BOB","ts":"{{shown.Ts}}","text":"louder"}""")).Body.GetProperty("error").GetString().ShouldBe("cant_update_message");
        _slack.Violations.Rules.ShouldBe(["update-ephemeral"]);
    }

    [Fact]
    public async Task A_trigger_opens_one_modal_that_is_as_it_should_be()
    {
        var trigger = _slack.Slash("/mentor", "ask").Payload.GetProperty("trigger_id").GetString();
        var wrong = await _bot.CallAsync("views.open", """{"trigger_id":"never","view":{"type":"modal","title":{"type":"plain_text","text":"Ask"},"blocks":[{"type":"divider"}]}}""");
        wrong.Body.GetProperty("error").GetString().ShouldBe("invalid_trigger_id");
        var body = $$$"""{"trigger_id":"{{{trigger}}}","view":{"type":"modal","title":{"type":"plain_text","text":"Ask"},"blocks":[{"type":"divider"}]}}""";
        (await _bot.CallAsync("views.open", body)).Body.GetProperty("ok").GetBoolean().ShouldBeTrue();
        (await _bot.CallAsync("views.open", body)).Body.GetProperty("error").GetString().ShouldBe("invalid_trigger_id");
        _slack.Modals.Count.ShouldBe(1);

        trigger = _slack.Slash("/mentor", "ask").Payload.GetProperty("trigger_id").GetString();
        var unsent = await _bot.CallAsync("views.open", $$$"""{"trigger_id":"{{{trigger}}}","view":{"type":"modal","title":{"type":"plain_text","text":"A title of more than 24 letters"},"blocks":[{"type":"divider"}]}}""");
        unsent.Body.GetProperty("error").GetString().ShouldBe("invalid_blocks");
    }

    [Fact]
    public async Task A_home_tab_is_changed_only_by_who_knows_what_it_shows()
    {
        const string Blocks = "\"view\":{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]}";
        var first = await _bot.CallAsync("views.publish", $"{{\"user_id\":\"U0BOB\",{Blocks}}}");
        var hash = first.Body.GetProperty("view").GetProperty("hash").GetString();
        (await _bot.CallAsync("views.publish", $"{{\"user_id\":\"U0BOB\",\"hash\":\"{hash}\",{Blocks}}}")).Body.GetProperty("ok").GetBoolean().ShouldBeTrue();
        (await _bot.CallAsync("views.publish", $"{{\"user_id\":\"U0BOB\",\"hash\":\"{hash}\",{Blocks}}}")).Body.GetProperty("error").GetString().ShouldBe("hash_conflict");
        _slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_pane_takes_one_to_four_prompts_for_a_thread_that_is_its_own()
    {
        var thread = _slack.OpenPane(SlackUser.Bob).Ts;
        string Prompts(string ts, string prompts) => $"{{\"channel_id\":\"D0BOB\",\"thread_ts\":\"{ts}\",\"prompts\":[{prompts}]}}";
        const string One = "{\"title\":\"Roles\",\"message\":\"roles\"}";
        (await _bot.CallAsync("assistant.threads.setSuggestedPrompts", Prompts(thread!, One))).Body.GetProperty("ok").GetBoolean().ShouldBeTrue();
        (await _bot.CallAsync("assistant.threads.setSuggestedPrompts", Prompts("1.2", One))).Body.GetProperty("error").GetString().ShouldBe("invalid_thread_ts");
        (await _bot.CallAsync("assistant.threads.setSuggestedPrompts", Prompts(thread!, ""))).Body.GetProperty("error").GetString().ShouldBe("invalid_arguments");
        _slack.PaneChanges.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(false, "invalid_thread_ts", 1)]
    [InlineData(true, null, 0)]
    public async Task Prompts_with_a_thread_are_a_panes_and_without_one_an_agents(bool isAgent, string? error, int withThread)
    {
        await using var slack = await FakeSlack.StartAsync(new FakeSlackOptions { IsAgent = isAgent });
        var bot = new RawSlackBot(slack);
        var thread = isAgent ? slack.DirectMessage("hello").Ts : slack.OpenPane().Ts;
        const string Prompts = "\"prompts\":[{\"title\":\"Roles\",\"message\":\"roles\"}]";
        (await bot.CallAsync("assistant.threads.setSuggestedPrompts", $"{{\"channel_id\":\"D0ADA\",\"thread_ts\":\"{thread}\",{Prompts}}}")).Body.GetProperty("ok").GetBoolean().ShouldBeTrue();
        slack.PaneChanges.Count.ShouldBe(withThread);
        var without = (await bot.CallAsync("assistant.threads.setSuggestedPrompts", $"{{\"channel_id\":\"D0ADA\",{Prompts}}}")).Body;
        (without.TryGetProperty("error", out var refusal) ? refusal.GetString() : null).ShouldBe(error);
        slack.PaneChanges.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("""{"text":"x","response_type":"everywhere"}""", 200, "response-type")]
    [InlineData("""{"delete_original":true}""", 404, "response-url")]
    [InlineData("[]", 400, "response-url")]
    public async Task A_wrong_use_of_a_response_url_is_recorded(string body, int status, string rule)
    {
        (await _bot.RespondAsync(_slack.Slash("/mentor", "x"), body)).Status.ShouldBe(status);
        _slack.Violations.Rules.ShouldBe([rule]);
    }
}
