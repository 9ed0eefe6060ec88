using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Processes;

namespace MentorBot.EndToEnd.Tests.Peers;

/// <summary>The loopback Discord serves discord.js: what a client of other people's takes for Discord cannot be far from it.</summary>
public sealed class DiscordJsTests : IAsyncLifetime
{
    private static readonly Dictionary<string, object> Mlops = new(StringComparer.Ordinal) { ["name"] = "mlops" };

    private FakeDiscord _discord = null!;

    public async Task InitializeAsync() => _discord = await FakeDiscord.StartAsync();

    public async Task DisposeAsync() => await _discord.DisposeAsync();

    [PeerFact]
    public async Task It_becomes_ready_and_a_command_and_a_button_are_answered()
    {
        await using var peer = await Ready();
        var card = await Asked("role");
        (card.Text, card.OnlyFor).ShouldBe(("A card of mlops", null));
        var pressed = await _discord.PressLabelAsync("Skills", card, FakeUser.Bob);
        var skills = await pressed.AnswerAsync();
        (skills.Text, skills.OnlyFor).ShouldBe(("Its skills", FakeUser.Bob.Id));
        _discord.Violations.ShouldBeEmpty();
    }

    [PeerFact]
    public async Task Names_are_offered_while_one_is_typed()
    {
        await using var peer = await Ready();
        var answer = await (await _discord.TypeAsync("role", "name", "ml")).FirstResponseAsync();
        answer.GetProperty("data").GetProperty("choices")[0].GetProperty("name").GetString().ShouldBe("mlops");
        _discord.Violations.ShouldBeEmpty();
    }

    [PeerFact]
    public async Task A_form_is_opened_filled_in_and_answered()
    {
        await using var peer = await Ready();
        var opened = await _discord.SlashAsync("ask");
        (await opened.FirstResponseAsync()).GetProperty("data").GetProperty("title").GetString().ShouldBe("Ask");
        (await (await _discord.SubmitAsync(opened, "what is docker?")).AnswerAsync()).Text.ShouldBe("You asked: what is docker?");
        _discord.Violations.ShouldBeEmpty();
    }

    [PeerFact]
    public async Task What_is_picked_from_a_list_changes_the_message_it_stands_on()
    {
        await using var peer = await Ready();
        var card = await Asked("role");
        await (await _discord.PressLabelAsync("Tools", card)).FirstResponseAsync();
        (card.Text, card.Labels.Count).ShouldBe(("Its tools", 0));
        _discord.Violations.ShouldBeEmpty();
    }

    [PeerFact]
    public async Task A_mention_is_heard_and_replied_to()
    {
        await using var peer = await Ready();
        var post = await _discord.MessageAsync("hello", place: Place.Guild, mentionsBot: true);
        (await post.ReplyAsync()).Text.ShouldBe("You called");
        _discord.Violations.ShouldBeEmpty();
    }

    [PeerFact]
    public async Task After_a_drop_it_resumes_and_gets_what_it_missed()
    {
        await using var peer = await Ready();
        _discord.Gateway.SwallowsDispatches = true;
        var missed = await _discord.SlashAsync("role", Mlops);
        _discord.Gateway.SwallowsDispatches = false;
        _discord.Gateway.Drop();
        await _discord.Gateway.Resumed.FirstAsync();
        (await missed.AnswerAsync()).Text.ShouldBe("A card of mlops");
        (await Asked("role")).Text.ShouldBe("A card of mlops");
        _discord.Gateway.Readies.Count.ShouldBe(1);
        _discord.Violations.ShouldBeEmpty();
    }

    [PeerFact]
    public async Task Asked_to_reconnect_it_resumes_and_with_an_invalid_session_it_begins_anew()
    {
        await using var peer = await Ready();
        _discord.Gateway.AskReconnect();
        await peer.Output.FirstAsync(line => line == "resumed");
        _discord.Gateway.Invalidate(resumable: false);
        await _discord.Gateway.Readies.WhenCountAsync(2);
        (await Asked("role")).Text.ShouldBe("A card of mlops");
        _discord.Violations.ShouldBeEmpty();
    }

    [PeerFact]
    public async Task A_429_is_waited_out()
    {
        await using var peer = await Ready();
        _discord.Faults.Next("/messages", RateLimits.Exceeded(TimeSpan.FromSeconds(1)));
        var post = await _discord.MessageAsync("hello", place: Place.Guild, mentionsBot: true);
        (await post.ReplyAsync()).Text.ShouldBe("You called");
        _discord.Requests.Count(request => request.Path.EndsWith("/messages", StringComparison.Ordinal)).ShouldBe(2);
        _discord.Violations.ShouldBeEmpty();
    }

    private async Task<ChildProcess> Ready()
    {
        var peer = NodePeer.Start(_discord);
        await peer.Output.FirstAsync(line => line == "ready");
        return peer;
    }

    private async Task<FakeMessage> Asked(string command)
    {
        var asked = await _discord.SlashAsync(command, Mlops);
        return await asked.AnswerAsync();
    }
}
