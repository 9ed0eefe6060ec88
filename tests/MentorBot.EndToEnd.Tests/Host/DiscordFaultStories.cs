using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Wire;

namespace MentorBot.EndToEnd.Tests.Host;

public sealed class DiscordFaultStories : WithDiscord
{
    private protected override FakeDiscordOptions Options => new() { HeartbeatInterval = TimeSpan.FromSeconds(1) };

    [Fact]
    public async Task A_dropped_connection_is_resumed_and_nothing_is_lost_or_doubled()
    {
        await using var bot = await ReadyBot();
        var before = await Discord.SlashAsync("role", Mlops);
        await before.AnswerAsync();
        Discord.Gateway.SwallowsDispatches = true;
        var during = await Discord.SlashAsync("role", Mlops);
        Discord.Gateway.SwallowsDispatches = false;
        Discord.Gateway.Drop();
        await during.AnswerAsync();
        await SeesTheCard();
        before.Callbacks.Count.ShouldBe(1);
        during.Callbacks.Count.ShouldBe(1);
        (Discord.Gateway.Identifies.Count, Discord.Gateway.Resumes.Count).ShouldBe((1, 1));
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_zombie_is_left_with_a_code_that_keeps_the_session()
    {
        await using var bot = await ReadyBot();
        Discord.Gateway.AcknowledgesHeartbeats = false;
        var code = await Discord.Gateway.ClientCloses.FirstAsync();
        Discord.Gateway.AcknowledgesHeartbeats = true;
        code.ShouldBe(4000);
        await Discord.Gateway.Resumed.FirstAsync();
        await SeesTheCard();
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Asked_to_reconnect_it_resumes()
    {
        await using var bot = await ReadyBot();
        Discord.Gateway.AskReconnect();
        await Discord.Gateway.Resumed.FirstAsync();
        await SeesTheCard();
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_invalid_session_that_can_be_resumed_is_resumed()
    {
        await using var bot = await ReadyBot();
        Discord.Gateway.Invalidate(resumable: true);
        await Discord.Gateway.Resumed.FirstAsync();
        await SeesTheCard();
        Discord.Gateway.Identifies.Count.ShouldBe(1);
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_invalid_session_that_cannot_be_resumed_is_begun_anew_after_a_pause()
    {
        await using var bot = await ReadyBot();
        Discord.Gateway.Invalidate(resumable: false);
        await Discord.Gateway.Readies.WhenCountAsync(2);
        await SeesTheCard();
        Discord.Gateway.Resumes.Count.ShouldBe(0);
        Discord.Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(4000)]
    [InlineData(4008)]
    [InlineData(1006)]
    public async Task A_close_that_allows_it_is_resumed(int code)
    {
        await using var bot = await ReadyBot();
        if (code == 1006)
        {
            Discord.Gateway.Drop();
        }
        else
        {
            Discord.Gateway.Close(code);
        }

        await Discord.Gateway.Resumed.FirstAsync();
        await SeesTheCard();
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_session_that_timed_out_is_begun_anew()
    {
        await using var bot = await ReadyBot();
        Discord.Gateway.Close(4009);
        await Discord.Gateway.Readies.WhenCountAsync(2);
        await SeesTheCard();
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refused_token_ends_the_process_with_three_and_is_never_tried_again()
    {
        Place.With("Discord__Token", "not.the.token");
        await using var bot = BotProcess.Start(Place, "run");
        (await bot.ExitAsync()).ShouldBe(3);
        string.Join('\n', bot.Errors).ShouldContain("Discord:Token");
        string.Join('\n', bot.Errors).ShouldNotContain("not.the.token");
        Discord.Gateway.Identifies.Count.ShouldBeLessThanOrEqualTo(1);
    }

    [Theory]
    [InlineData(4004)]
    [InlineData(4014)]
    public async Task A_close_that_forbids_it_ends_the_process_with_three(int code)
    {
        await using var bot = await ReadyBot();
        var connections = Discord.Gateway.Connections.Count;
        Discord.Gateway.Close(code);
        (await bot.ExitAsync()).ShouldBe(3);
        string.Join('\n', bot.Errors).ShouldContain(code.ToString());
        Discord.Gateway.Connections.Count.ShouldBe(connections);
    }

    [Fact]
    public async Task A_server_error_at_the_callback_is_tried_again()
    {
        await using var bot = await ReadyBot();
        Discord.Faults.Next("/callback", HttpFault.Status(500));
        await SeesTheCard();
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_callback_whose_reply_was_lost_is_not_answered_twice()
    {
        await using var bot = await ReadyBot();
        Discord.Faults.Next("/callback", HttpFault.LoseReply);
        var asked = await Discord.SlashAsync("role", Mlops);
        await asked.AnswerAsync();
        await SeesTheCard();
        asked.Callbacks.Count.ShouldBe(1);
        asked.FollowUps.Count.ShouldBe(0);
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_rate_limit_is_waited_out()
    {
        Discord.Faults.Next("/commands", RateLimits.Exceeded(TimeSpan.FromMilliseconds(300)));
        await using var bot = await ReadyBot();
        Discord.Faults.Next("/callback", RateLimits.Exceeded(TimeSpan.FromMilliseconds(200)));
        await SeesTheCard();
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_session_lost_during_an_outage_is_begun_anew()
    {
        await using var bot = await ReadyBot();
        Discord.Gateway.ForgetSessions();
        Discord.Gateway.Drop();
        await Discord.Gateway.Readies.WhenCountAsync(2);
        await SeesTheCard();
        Discord.Violations.ShouldBeEmpty();
    }
}
