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
