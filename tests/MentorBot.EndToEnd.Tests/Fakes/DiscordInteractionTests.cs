using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Wire;

namespace MentorBot.EndToEnd.Tests.Fakes;

public sealed class DiscordInteractionTests : IAsyncLifetime
{
    private const string Hello = $$$"""{"type":4,"data":{"content":"hello",{{{RawBot.Silent}}}}}""";
    private const string Edit = $$"""{"content":"edited",{{RawBot.Silent}}}""";
    private const string Buttons = $$$"""{"type":4,"data":{"content":"?",{{{RawBot.Silent}}},"components":[{"type":1,"components":[{"type":2,"style":1,"label":"Pipelines","custom_id":"q1.0.0"},{"type":2,"style":1,"label":"Charts","custom_id":"q1.0.1","disabled":true}]}]}}""";
    private readonly HandClock _clock = new();
    private FakeDiscord _discord = null!;
    private RawBot _bot = null!;
    private RawSocket _socket = null!;

    public async Task InitializeAsync()
    {
        _discord = await FakeDiscord.StartAsync(new FakeDiscordOptions { Clock = _clock, DemandRegisteredCommands = false, HeartbeatInterval = TimeSpan.FromHours(1) });
        _bot = new RawBot(_discord);
        (_socket, _) = await _bot.ReadyAsync();
    }

    public Task DisposeAsync() => _discord.DisposeAsync().AsTask();

    [Fact]
    public async Task A_first_answer_is_shown_and_its_time_is_known()
    {
        var asked = await _discord.SlashAsync("role", new Dictionary<string, object>(StringComparer.Ordinal) { ["name"] = "mlops" });
        _clock.Advance(TimeSpan.FromSeconds(1));
        (await _bot.AnswerAsync(asked, Hello)).Status.ShouldBe(204);
        (await asked.AnswerAsync()).Text.ShouldBe("hello");
        asked.TimeToAnswer.ShouldBe(TimeSpan.FromSeconds(1));
        _discord.Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Place.Guild, true)]
    [InlineData(Place.BotDirect, false)]
    public async Task A_guild_sends_a_member_and_direct_messages_send_a_user(Place place, bool hasMember)
    {
        await _discord.SlashAsync("help", place: place);
        var data = (await _socket.ReadAsync(RawBot.Is("INTERACTION_CREATE"))).GetProperty("d");
        data.TryGetProperty("member", out _).ShouldBe(hasMember);
        data.TryGetProperty("user", out _).ShouldBe(!hasMember);
        data.GetProperty("context").GetInt32().ShouldBe((int)place);
    }

    [Fact]
    public async Task A_second_first_answer_is_refused()
    {
        var asked = await _discord.SlashAsync("help");
        await _bot.AnswerAsync(asked, Hello);
        var (status, body, _) = await _bot.AnswerAsync(asked, Hello);
        (status, body.GetProperty("code").GetInt32()).ShouldBe((400, 40060));
        _discord.Violations.Rules.ShouldBe(["callback-twice"]);
    }

    [Fact]
    public async Task Asking_again_after_a_lost_reply_is_nobodys_fault()
    {
        var asked = await _discord.SlashAsync("help");
        _discord.Faults.Next("/callback", HttpFault.LoseReply);
        await Should.ThrowAsync<HttpRequestException>(() => _bot.AnswerAsync(asked, Hello));
        (await _bot.AnswerAsync(asked, Hello)).Body.GetProperty("code").GetInt32().ShouldBe(40060);
        asked.Callbacks.Count.ShouldBe(1);
        _discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_after_three_seconds_is_too_late()
    {
        var asked = await _discord.SlashAsync("help");
        _clock.Advance(TimeSpan.FromSeconds(3.001));
        var (status, body, _) = await _bot.AnswerAsync(asked, Hello);
        (status, body.GetProperty("code").GetInt32()).ShouldBe((404, 10062));
        _discord.Violations.Rules.ShouldBe(["callback-late"]);
    }

    [Theory]
    [InlineData("""{"type":5,"data":{"flags":32768}}""", "defer-flags")]
    [InlineData("""{"type":5,"data":{"content":"soon"}}""", "defer-body")]
    [InlineData("""{"type":6}""", "callback-type")]
    [InlineData("""{"type":7,"data":{"content":""}}""", "callback-type")]
    [InlineData("""{"type":8,"data":{"choices":[]}}""", "callback-type")]
    [InlineData("""{"type":4,"data":{"content":"x","flags":1,"allowed_mentions":{"parse":[]}}}""", "callback-flags")]
    [InlineData("""{"type":4,"data":{"flags":64}}""", "empty-message")]
    [InlineData("""{"type":9,"data":{"custom_id":"m","title":"A title that is longer than forty-five letters.","components":[{"type":18,"label":"Why?","component":{"type":4,"style":1,"custom_id":"w"}}]}}""", "modal")]
    [InlineData("""{"type":9,"data":{"custom_id":"m","title":"Form","components":[{"type":18,"label":"Why?","component":{"type":4,"style":1,"custom_id":"w","label":"Why?"}}]}}""", "modal-field")]
    public async Task A_command_cannot_be_answered_like_this(string body, string rule)
    {
        var asked = await _discord.SlashAsync("help");
        (await _bot.AnswerAsync(asked, body)).Status.ShouldBe(400);
        _discord.Violations.Rules.ShouldBe([rule]);
        asked.Callbacks.ShouldBeEmpty();
    }

    [Fact]
    public async Task Autocomplete_takes_at_most_25_choices_and_nothing_else()
    {
        var asked = await _discord.TypeAsync("role", "name", "ml");
        (await _bot.AnswerAsync(asked, """{"type":5}""")).Status.ShouldBe(400);
        var choices = string.Join(',', Enumerable.Range(0, 26).Select(n => $$"""{"name":"n{{n}}","value":"v"}"""));
        (await _bot.AnswerAsync(asked, $$$"""{"type":8,"data":{"choices":[{{{choices}}}]}}""")).Status.ShouldBe(400);
        _discord.Violations.Rules.ShouldBe(["callback-type", "autocomplete"]);
        await _bot.AnswerAsync(asked, """{"type":8,"data":{"choices":[{"name":"MLOps Engineer","value":"mlops"}]}}""");
        (await asked.ChoicesAsync()).ShouldBe(["MLOps Engineer"]);
    }

    [Fact]
    public async Task A_deferred_answer_is_shown_with_its_edit()
    {
        var asked = await _discord.SlashAsync("help");
        await _bot.AnswerAsync(asked, """{"type":5,"data":{"flags":64}}""");
        asked.Shown.ShouldBeEmpty();
        (await _bot.CallAsync("PATCH", _bot.Webhook(asked, "/messages/@original"), Edit)).Status.ShouldBe(200);
        var shown = await asked.AnswerAsync();
        (shown.Text, shown.OnlyFor).ShouldBe(("edited", FakeUser.Ada.Id));
        (await asked.EditedAsync()).GetProperty("content").GetString().ShouldBe("edited");
        _discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_follow_up_after_a_deferral_fills_the_loading_message()
    {
        var asked = await _discord.SlashAsync("help");
        await _bot.AnswerAsync(asked, """{"type":5}""");
        await _bot.CallAsync("POST", _bot.Webhook(asked), Edit);
        asked.FollowUps.ShouldBeEmpty();
        await _bot.CallAsync("POST", _bot.Webhook(asked), Edit);
        asked.FollowUps.Count.ShouldBe(1);
        asked.Edits.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_webhook_opens_with_the_first_answer_and_closes_after_fifteen_minutes()
    {
        var asked = await _discord.SlashAsync("help");
        (await _bot.CallAsync("POST", _bot.Webhook(asked), Edit)).Body.GetProperty("code").GetInt32().ShouldBe(10015);
        await _bot.AnswerAsync(asked, Hello);
        _clock.Advance(TimeSpan.FromMinutes(15) + TimeSpan.FromSeconds(1));
        (await _bot.CallAsync("PATCH", _bot.Webhook(asked, "/messages/@original"), Edit)).Body.GetProperty("code").GetInt32().ShouldBe(50027);
        _discord.Violations.Rules.ShouldBe(["follow-up-early", "token-expired"]);
    }

    [Fact]
    public async Task Where_the_app_is_only_user_installed_five_follow_ups_are_the_most()
    {
        var asked = await _discord.SlashAsync("help", place: Place.PrivateChannel);
        await _bot.AnswerAsync(asked, Hello);
        for (var one = 0; one < 5; one++)
            (await _bot.CallAsync("POST", _bot.Webhook(asked), Edit)).Status.ShouldBe(200);
        (await _bot.CallAsync("POST", _bot.Webhook(asked), Edit)).Status.ShouldBe(400);
        _discord.Violations.Rules.ShouldBe(["follow-up-limit"]);
    }

    [Fact]
    public async Task A_pressed_button_updates_its_message_and_only_what_is_there_can_be_pressed()
    {
        var asked = await _discord.SlashAsync("quiz");
        await _bot.AnswerAsync(asked, Buttons);
        var question = await asked.AnswerAsync();
        var press = await _discord.PressLabelAsync("Pipelines", question);
        press.Payload.GetProperty("message").GetProperty("id").GetString().ShouldBe(question.Id);
        await _bot.AnswerAsync(press, $$$"""{"type":7,"data":{"content":"next",{{{RawBot.Silent}}},"components":[]}}""");
        question.Text.ShouldBe("next");
        await Should.ThrowAsync<InvalidOperationException>(() => _discord.PressLabelAsync("Pipelines", question));
        await Should.ThrowAsync<InvalidOperationException>(() => _discord.PressAsync("q1.0.1", question));
        _discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_came_late_with_a_resume_may_be_answered_late()
    {
        _discord.Gateway.SwallowsDispatches = true;
        var asked = await _discord.SlashAsync("help");
        _clock.Advance(TimeSpan.FromSeconds(4));
        (await _bot.AnswerAsync(asked, Hello)).Body.GetProperty("code").GetInt32().ShouldBe(10062);
        _discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_interaction_can_come_twice()
    {
        var asked = await _discord.SlashAsync("help");
        await _discord.DeliverAgainAsync(asked);
        for (var one = 0; one < 2; one++)
            (await _socket.ReadAsync(RawBot.Is("INTERACTION_CREATE"))).GetProperty("d").GetProperty("id").ValueEquals(asked.Id).ShouldBeTrue();
    }

    [Fact]
    public async Task The_original_can_be_read_and_deleted_and_a_receipt_comes_on_request()
    {
        var asked = await _discord.SlashAsync("help");
        var (status, receipt, _) = await _bot.CallAsync("POST", $"/interactions/{asked.Id}/{asked.Token}/callback?with_response=true", Hello);
        status.ShouldBe(200);
        var id = receipt.GetProperty("resource").GetProperty("message").GetProperty("id").GetString();
        var original = _bot.Webhook(asked, "/messages/@original");
        (await _bot.CallAsync("GET", original)).Body.GetProperty("id").GetString().ShouldBe(id);
        (await _bot.CallAsync("DELETE", original)).Status.ShouldBe(204);
        (await _bot.CallAsync("GET", original)).Status.ShouldBe(404);
    }
}
