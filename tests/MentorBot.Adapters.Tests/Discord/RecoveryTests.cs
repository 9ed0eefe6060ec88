using MentorBot.Discord.Commands;
using MentorBot.Fakes.Discord;
using Microsoft.Extensions.DependencyInjection;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>Drops, restarts and refusals, over real sockets.</summary>
public sealed class RecoveryTests
{
    [Fact]
    public async Task A_dropped_connection_is_resumed_at_its_own_address_and_nothing_is_missed()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        await (await discord.SlashAsync("help")).AnswerAsync();
        discord.Gateway.SwallowsDispatches = true;
        var missed = await discord.SlashAsync("help");
        discord.Gateway.SwallowsDispatches = false;
        discord.Gateway.Drop();
        await discord.Gateway.Resumed.FirstAsync();
        (await missed.AnswerAsync()).Text.ShouldContain("What I can do");
        discord.Gateway.Identifies.Count.ShouldBe(1);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_restart_resumes_the_session_of_before()
    {
        await using var discord = await FakeDiscord.StartAsync();
        var state = new MemoryState();
        await using (await RunningBot.StartAsync(discord, state))
        {
            await (await discord.SlashAsync("help")).AnswerAsync();
        }

        (await discord.Gateway.ClientCloses.FirstAsync()).ShouldBe(4000);
        await using var again = await RunningBot.StartAsync(discord, state);
        await discord.Gateway.Resumed.FirstAsync();
        await (await discord.SlashAsync("help")).AnswerAsync();
        discord.Gateway.Identifies.Count.ShouldBe(1);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_request_to_reconnect_and_a_lost_acknowledgement_are_both_answered_with_a_resume()
    {
        await using var discord = await FakeDiscord.StartAsync(new() { HeartbeatInterval = TimeSpan.FromMilliseconds(300) });
        await using var bot = await RunningBot.StartAsync(discord);
        await (await discord.SlashAsync("help")).AnswerAsync();
        discord.Gateway.AskReconnect();
        await discord.Gateway.Resumed.WhenCountAsync(1);
        discord.Gateway.AcknowledgesHeartbeats = false;
        await discord.Gateway.ClientCloses.WhenCountAsync(2);
        discord.Gateway.AcknowledgesHeartbeats = true;
        await discord.Gateway.Resumed.WhenCountAsync(2);
        discord.Gateway.ClientCloses.ShouldAllBe(code => code == 4000);
        discord.Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(4004)]
    [InlineData(4014)]
    public async Task A_close_that_forbids_to_come_back_is_reported_and_obeyed(int code)
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        await discord.Gateway.Readies.FirstAsync();
        discord.Gateway.Close(code);
        var refusal = await bot.Refused.WaitAsync(TimeSpan.FromSeconds(10));
        refusal.Platform.ShouldBe("Discord");
        refusal.Reason.ShouldContain($"{code}");
        await bot.StopAsync();
        discord.Gateway.Connections.Count.ShouldBe(1);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wrong_token_is_reported_before_any_socket_is_opened()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord, settings: ("Discord:Token", "wrong.token.of.ours"));
        var refusal = await bot.Refused.WaitAsync(TimeSpan.FromSeconds(10));
        refusal.Reason.ShouldContain("Discord:Token");
        refusal.Reason.ShouldNotContain("wrong.token");
        discord.Gateway.Connections.Count.ShouldBe(0);
    }

    [Fact]
    public async Task With_few_session_starts_left_none_is_used()
    {
        await using var discord = await FakeDiscord.StartAsync(new() { SessionStartsLeft = 2 });
        await using var bot = await RunningBot.StartAsync(discord);
        await discord.Requests.FirstAsync(request => request.Path.EndsWith("/gateway/bot", StringComparison.Ordinal));
        await bot.StopAsync();
        discord.Gateway.Identifies.Count.ShouldBe(0);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Commands_are_put_once_and_never_again_while_they_are_the_same()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        await discord.CommandPuts.FirstAsync();
        var registrar = bot.Services.GetRequiredService<CommandRegistrar>();
        (await registrar.RegisterAsync(CancellationToken.None)).ShouldBeOfType<Registration.UpToDate>();
        discord.CommandPuts.Count.ShouldBe(1);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_rate_limit_on_posts_is_waited_out()
    {
        await using var discord = await FakeDiscord.StartAsync();
        discord.RateLimits.Set("POST /channels/{id}/messages", 1, TimeSpan.FromMilliseconds(400));
        await using var bot = await RunningBot.StartAsync(discord);
        var posts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => discord.MessageAsync("help")));
        await discord.Posted.WhenCountAsync(posts.Length);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_call_names_its_caller_as_discord_wants_it()
    {
        await using var discord = await FakeDiscord.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord);
        await (await discord.SlashAsync("help")).AnswerAsync();
        discord.Requests.Select(request => request.Headers["User-Agent"]).ShouldAllBe(agent => agent.StartsWith("DiscordBot (https://"));
    }
}
