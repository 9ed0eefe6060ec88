using MentorBot.Fakes.Processes;
using MentorBot.Fakes.Slack;

namespace MentorBot.EndToEnd.Tests.Peers;

/// <summary>The loopback Slack serves Bolt: what a client of other people's takes for Slack cannot be far from it.</summary>
public sealed class BoltTests : IAsyncLifetime
{
    private FakeSlack _slack = null!;

    public async Task InitializeAsync() => _slack = await FakeSlack.StartAsync();

    public async Task DisposeAsync() => await _slack.DisposeAsync();

    [PeerFact]
    public async Task It_is_greeted_and_a_command_and_a_button_are_acknowledged_and_answered()
    {
        await using var peer = await Ready();
        var card = await Answer(_slack.Slash("/mentor", "mlops"));
        (card.Json.GetProperty("text").GetString(), card.OnlyFor).ShouldBe(("A card of mlops", SlackUser.Ada.Id));
        var pressed = _slack.PressLabel("Skills", card);
        (await Answer(pressed)).Ts.ShouldBe(card.Ts);
        card.Text.ShouldContain("Its skills");
        pressed.Acks.Count.ShouldBe(1);
        _slack.Violations.ShouldBeEmpty();
    }

    [PeerFact]
    public async Task What_is_picked_from_a_list_reaches_it_and_it_deletes_its_message()
    {
        await using var peer = await Ready();
        var card = await Details();
        card.Lists.ShouldBe(["Another part"]);
        (await Answer(_slack.PressLabel("Pitfalls", card))).Ts.ShouldBe(card.Ts);
        card.Text.ShouldContain("Its pitfalls");
        (await Answer(_slack.PressLabel("Delete", card))).ShouldBe(card);
        card.IsDeleted.ShouldBeTrue();
        _slack.Violations.ShouldBeEmpty();
    }

    [PeerFact]
    public async Task It_opens_a_form_and_reads_what_was_filled_in()
    {
        await using var peer = await Ready();
        var pressed = _slack.PressLabel("Ask", await Details());
        var form = await _slack.Modals.FirstAsync();
        form.Title.ShouldBe("Ask");
        var sent = _slack.Submit(form, new Dictionary<string, string>(StringComparer.Ordinal) { ["words"] = "what is docker?" });
        await sent.AckAsync();
        var answer = await _slack.Posted.FirstAsync(message => message.Via == "chat.postEphemeral");
        (answer.Text, answer.OnlyFor).ShouldBe(("You asked: what is docker?", SlackUser.Ada.Id));
        (pressed.Acks.Count, sent.Acks.Count).ShouldBe((1, 1));
        _slack.Violations.ShouldBeEmpty();
    }

    [PeerFact]
    public async Task It_shows_its_home_tab_and_hears_what_is_pressed_there()
    {
        await using var peer = await Ready();
        _slack.OpenTab("home");
        await _slack.Views.FirstAsync();
        _slack.HomeOf(SlackUser.Ada).Text.ShouldContain("Welcome");
        _slack.OpenTab("messages");
        _slack.OpenTab("home");
        await _slack.Views.WhenCountAsync(2);
        _slack.HomeOf(SlackUser.Ada).Text.ShouldContain("Welcome back");
        (await Answer(_slack.PressHome("Write to me"))).Text.ShouldBe("Hello from your Home tab");
        _slack.Violations.ShouldBeEmpty();
    }

    [PeerFact]
    public async Task A_mention_is_answered_in_its_thread_and_its_own_words_are_not()
    {
        await using var peer = await Ready();
        var mention = _slack.Mention("hello");
        var reply = await Answer(mention);
        (reply.Text, reply.ThreadTs).ShouldBe(("You called", mention.Ts));
        _slack.Posted.Count.ShouldBe(1);
        _slack.Violations.ShouldBeEmpty();
    }

    [PeerFact]
    public async Task A_429_is_waited_out()
    {
        await using var peer = await Ready();
        _slack.Faults.Next("/chat.postMessage", FakeSlack.RateLimited(1));
        (await Answer(_slack.Mention("hello"))).Text.ShouldBe("You called");
        _slack.Requests.Count(request => request.Path.EndsWith("/chat.postMessage", StringComparison.Ordinal)).ShouldBe(2);
        _slack.Violations.ShouldBeEmpty();
    }

    [PeerFact]
    public async Task At_a_refresh_it_comes_back_and_answers_what_happened_meanwhile()
    {
        await using var peer = await Ready();
        foreach (var socket in _slack.Sockets.Live)
        {
            socket.Disconnect("refresh_requested");
            socket.Close();
        }

        await _slack.Sockets.Hellos.WhenCountAsync(2);
        (await Answer(_slack.Slash("/mentor", "skills"))).Text.ShouldContain("A card of skills");
        _slack.Violations.ShouldBeEmpty();
    }

    private async Task<ChildProcess> Ready()
    {
        var peer = NodePeer.Start(_slack);
        await peer.Output.FirstAsync(line => line == "ready");
        await _slack.Sockets.Hellos.FirstAsync();
        return peer;
    }

    private async Task<SlackMessage> Details() => await Answer(_slack.PressLabel("Skills", await Answer(_slack.Slash("/mentor", "mlops"))));

    private static Task<SlackMessage> Answer(SlackAct act)
    {
        return act.AnswerAsync();
    }
}
