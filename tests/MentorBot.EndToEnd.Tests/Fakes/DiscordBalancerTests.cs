using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Wire;

namespace MentorBot.EndToEnd.Tests.Fakes;

/// <summary>Several replicas behind the portal's address, as a balancer serves them.</summary>
public sealed class DiscordBalancerTests : IAsyncLifetime
{
    private readonly HandClock _clock = new();
    private FakeDiscord _discord = null!;

    public async Task InitializeAsync() => _discord = await FakeDiscord.StartAsync(new FakeDiscordOptions { DemandRegisteredCommands = false, Clock = _clock });

    public Task DisposeAsync() => _discord.DisposeAsync().AsTask();

    [Fact]
    public async Task Deliveries_take_turns_and_go_past_a_replica_that_is_gone()
    {
        using var one = new RawReplica();
        using var other = new RawReplica();
        var gone = new RawReplica();
        gone.Dispose();
        _discord.Endpoint.Balance([one.Url, other.Url, gone.Url]);
        for (var time = 0; time < 6; time++)
        {
            var asked = await _discord.SlashAsync("role");
            (await asked.FirstResponseAsync()).GetProperty("type").GetInt32().ShouldBe(5);
        }

        (one.Taken.Count, other.Taken.Count).ShouldBe((4, 2));
        _discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_replica_took_and_broke_off_is_not_sent_to_another()
    {
        using var broken = new RawReplica { BreaksOff = true };
        using var sound = new RawReplica();
        _discord.Endpoint.Balance([sound.Url, broken.Url]);
        var asked = await _discord.SlashAsync("role");
        await broken.Taken.FirstAsync();
        asked.Callbacks.ShouldBeEmpty();
        await _discord.DeliverAgainAsync(asked);
        (sound.Taken.Count, broken.Taken.Count, asked.Callbacks.Count).ShouldBe((1, 1, 1));
        _discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_bot_that_could_not_know_that_its_answer_came_too_late_is_refused_and_has_broken_no_rule()
    {
        using var broken = new RawReplica { BreaksOff = true };
        _discord.Endpoint.Balance([broken.Url]);
        var bot = new RawBot(_discord);
        var asked = await _discord.SlashAsync("role");
        await broken.Taken.FirstAsync();
        _clock.Advance(TimeSpan.FromSeconds(4));
        var (status, body, _) = await bot.CallAsync("PATCH", bot.Webhook(asked, "/messages/@original"), $$"""{"content":"x",{{RawBot.Silent}}}""");
        (status, body.GetProperty("code").GetInt32()).ShouldBe((404, 10015));
        _discord.Violations.ShouldBeEmpty();
    }
}
