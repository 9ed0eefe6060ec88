using System.Net.WebSockets;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Slack;
using MentorBot.Fakes.Wire;

namespace MentorBot.EndToEnd.Tests.Fakes;

public sealed class SlackSocketTests : IAsyncLifetime
{
    private readonly HandClock _clock = new();
    private FakeSlack _slack = null!;
    private RawSlackBot _bot = null!;

    public async Task InitializeAsync()
    {
        _slack = await FakeSlack.StartAsync(new FakeSlackOptions { Clock = _clock, MostSockets = 3 });
        _bot = new RawSlackBot(_slack);
    }

    public Task DisposeAsync() => _slack.DisposeAsync().AsTask();

    [Fact]
    public async Task An_acknowledged_command_leaves_no_violation()
    {
        using var socket = await _bot.GreetAsync();
        var act = _slack.Slash("/mentor", "role mlops");
        var envelope = await socket.ReadAsync();
        envelope.GetProperty("payload").GetProperty("text").GetString().ShouldBe("role mlops");
        await socket.SendAsync(RawSlackBot.Ack(envelope));
        (await act.AckAsync()).Socket.ShouldBe(1);
        _slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_socket_address_is_good_for_one_use()
    {
        var address = await _bot.AddressAsync();
        using var first = await RawSocket.OpenAsync(address);
        await Should.ThrowAsync<WebSocketException>(() => RawSocket.OpenAsync(address));
        _slack.Violations.Rules.ShouldBe(["ticket-used"]);
    }

    [Fact]
    public async Task A_socket_address_does_not_last()
    {
        var address = await _bot.AddressAsync();
        _clock.Advance(TimeSpan.FromSeconds(31));
        await Should.ThrowAsync<WebSocketException>(() => RawSocket.OpenAsync(address));
        _slack.Violations.Rules.ShouldBe(["ticket-expired"]);
    }

    [Fact]
    public async Task An_event_without_acknowledgement_comes_again_with_the_same_id()
    {
        using var socket = await _bot.GreetAsync();
        var act = _slack.DirectMessage("hello");
        var first = await socket.ReadAsync();
        _clock.Advance(_slack.Options.AckLimit);
        var second = await socket.ReadAsync();
        second.GetProperty("retry_attempt").GetInt32().ShouldBe(1);
        second.GetProperty("envelope_id").ValueEquals(first.GetProperty("envelope_id").GetString()).ShouldBeFalse();
        second.GetProperty("payload").GetProperty("event_id").GetString().ShouldBe(first.GetProperty("payload").GetProperty("event_id").GetString());
        await socket.SendAsync(RawSlackBot.Ack(second));
        await act.AckAsync();
        _slack.Violations.Rules.ShouldBe(["ack-missing"]);
    }

    [Fact]
    public async Task A_late_acknowledgement_is_recorded()
    {
        using var socket = await _bot.GreetAsync();
        var act = _slack.Slash("/mentor", "help");
        var envelope = await socket.ReadAsync();
        _clock.Advance(_slack.Options.AckLimit + TimeSpan.FromMilliseconds(1));
        await socket.SendAsync(RawSlackBot.Ack(envelope));
        await act.AckAsync();
        _slack.Violations.Rules.ShouldBe(["ack-missing", "ack-late"]);
    }

    [Fact]
    public async Task An_acknowledgement_belongs_on_the_socket_that_delivered()
    {
        using var one = await _bot.GreetAsync();
        using var two = await _bot.GreetAsync();
        var act = _slack.DirectMessage("hello");
        var on = (await act.Sendings.FirstAsync()).Socket;
        var (right, wrong) = on == 1 ? (one, two) : (two, one);
        await wrong.SendAsync(RawSlackBot.Ack(await right.ReadAsync()));
        await act.AckAsync();
        _slack.Violations.Rules.ShouldBe(["ack-wrong-socket"]);
    }

    [Fact]
    public async Task Only_some_envelopes_accept_a_payload()
    {
        using var socket = await _bot.GreetAsync();
        var command = _slack.Slash("/mentor", "help");
        await socket.SendAsync(RawSlackBot.Ack(await socket.ReadAsync(), new JsonObject { ["text"] = "At your service" }));
        (await command.AnswerAsync()).Text.ShouldBe("At your service");
        _slack.Violations.ShouldBeEmpty();
        var message = _slack.DirectMessage("hello");
        await socket.SendAsync(RawSlackBot.Ack(await socket.ReadAsync(), new JsonObject { ["text"] = "Hi" }));
        await message.AckAsync();
        _slack.Violations.Rules.ShouldBe(["ack-payload"]);
    }

    [Fact]
    public async Task Acknowledging_once_too_often_or_the_unknown_is_recorded()
    {
        using var socket = await _bot.GreetAsync();
        var act = _slack.DirectMessage("hello");
        var ack = RawSlackBot.Ack(await socket.ReadAsync());
        _slack.RepeatEnvelope(act);
        await socket.SendAsync(ack);
        await socket.SendAsync(ack);
        await act.Acks.WhenCountAsync(2);
        _slack.Violations.ShouldBeEmpty();
        await socket.SendAsync(ack);
        await act.Acks.WhenCountAsync(3);
        await socket.SendAsync("""{"envelope_id":"nobody's"}""");
        await socket.CloseAsync(1000);
        _slack.Violations.Rules.ShouldBe(["ack-twice", "ack-unknown"]);
    }

    [Fact]
    public async Task What_a_broken_socket_took_with_it_comes_again_on_another()
    {
        using var first = await _bot.GreetAsync();
        var act = _slack.DirectMessage("hello");
        await first.ReadAsync();
        _slack.Sockets.Drop();
        (await first.EndAsync()).ShouldBeNull();
        using var second = await _bot.GreetAsync();
        (await second.ReadAsync()).GetProperty("retry_attempt").GetInt32().ShouldBe(1);
        act.Sendings.Select(one => one.Socket).ShouldBe([1, 2]);
        _slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_happens_without_a_socket_waits_for_one()
    {
        _slack.DirectMessage("anybody there?");
        using var socket = await _bot.GreetAsync();
        (await socket.ReadAsync()).GetProperty("type").GetString().ShouldBe("events_api");
    }

    [Fact]
    public async Task A_silent_socket_is_passed_over_without_blame()
    {
        using var deaf = await _bot.GreetAsync();
        var act = _slack.DirectMessage("hello");
        await deaf.ReadAsync();
        _slack.Sockets.Freeze();
        using var second = await _bot.GreetAsync();
        _clock.Advance(_slack.Options.AckLimit);
        (await second.ReadAsync()).GetProperty("retry_attempt").GetInt32().ShouldBe(1);
        act.Sendings.Count.ShouldBe(2);
        _slack.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refresh_waits_for_the_new_socket_and_shows_whether_there_was_a_gap()
    {
        using var old = await _bot.GreetAsync();
        var mark = _slack.Sockets.OpenCounts.Count;
        var refresh = _slack.Sockets.RefreshAsync();
        (await old.ReadAsync()).GetProperty("reason").GetString().ShouldBe("warning");
        using var young = await _bot.GreetAsync();
        await refresh;
        (await old.ReadAsync()).GetProperty("reason").GetString().ShouldBe("refresh_requested");
        (await old.EndAsync()).ShouldBe(1000);
        await old.CloseAsync(1000);
        await _slack.Sockets.OpenCounts.WhenCountAsync(mark + 2);
        _slack.Sockets.FewestOpenSince(mark).ShouldBe(1);
    }

    [Fact]
    public async Task A_gap_at_the_refresh_is_seen()
    {
        using var old = await _bot.GreetAsync();
        var mark = _slack.Sockets.OpenCounts.Count;
        await old.CloseAsync(1000);
        (await _slack.Sockets.ClientCloses.FirstAsync()).ShouldBe(1000);
        using var young = await _bot.GreetAsync();
        _slack.Sockets.FewestOpenSince(mark).ShouldBe(0);
    }

    [Fact]
    public async Task Too_many_sockets_are_turned_away_and_a_pause_is_due()
    {
        using var one = await _bot.GreetAsync();
        using var two = await _bot.GreetAsync();
        using var three = await _bot.GreetAsync();
        using var four = await RawSocket.OpenAsync(await _bot.AddressAsync());
        (await four.ReadAsync()).GetProperty("reason").GetString().ShouldBe("too_many_websockets");
        await _bot.AddressAsync();
        _slack.Violations.Rules.ShouldBe(["open-too-soon"]);
    }

    [Fact]
    public async Task Coming_back_after_link_disabled_is_recorded()
    {
        using var socket = await _bot.GreetAsync();
        _slack.Sockets.Disconnect("link_disabled");
        (await socket.ReadAsync()).GetProperty("reason").GetString().ShouldBe("link_disabled");
        await _bot.AddressAsync();
        _slack.Violations.Rules.ShouldBe(["open-after-fatal"]);
    }

    [Fact]
    public async Task One_post_can_come_as_mention_and_as_message_and_one_event_over_two_sockets()
    {
        using var socket = await _bot.GreetAsync();
        var act = _slack.Mention("hi <you>", alsoMessage: true);
        var mention = (await socket.ReadAsync()).GetProperty("payload").GetProperty("event");
        var message = (await socket.ReadAsync()).GetProperty("payload").GetProperty("event");
        mention.GetProperty("type").GetString().ShouldBe("app_mention");
        mention.GetProperty("text").GetString().ShouldBe("<@U0BOT> hi &lt;you&gt;");
        message.GetProperty("ts").GetString().ShouldBe(mention.GetProperty("ts").GetString());
        using var other = await _bot.GreetAsync();
        _slack.RepeatEverywhere(act);
        (await other.ReadAsync()).GetProperty("payload").GetProperty("event").GetProperty("type").GetString().ShouldBe("app_mention");
    }

    [Fact]
    public async Task Envelopes_of_unknown_types_and_events_without_an_event_can_be_sent()
    {
        using var socket = await _bot.GreetAsync();
        var act = _slack.Envelope("something_new", new JsonObject { ["a"] = 1 });
        await socket.SendAsync(RawSlackBot.Ack(await socket.ReadAsync()));
        await act.AckAsync();
        _slack.AppRateLimited();
        (await socket.ReadAsync()).GetProperty("payload").TryGetProperty("event", out _).ShouldBeFalse();
    }
}
