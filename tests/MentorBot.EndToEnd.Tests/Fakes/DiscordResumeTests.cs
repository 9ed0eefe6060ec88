using System.Text.Json.Nodes;
using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Wire;

namespace MentorBot.EndToEnd.Tests.Fakes;

public sealed class DiscordResumeTests : IAsyncLifetime
{
    private readonly HandClock _clock = new();
    private FakeDiscord _discord = null!;
    private RawBot _bot = null!;

    private FakeGateway Gateway => _discord.Gateway;

    public async Task InitializeAsync()
    {
        _discord = await FakeDiscord.StartAsync(new FakeDiscordOptions { Clock = _clock, DemandRegisteredCommands = false });
        _bot = new RawBot(_discord);
    }

    public Task DisposeAsync() => _discord.DisposeAsync().AsTask();

    [Fact]
    public async Task Ready_names_another_address_for_resuming_and_fields_nobody_knows()
    {
        using var socket = await RawBot.GreetAsync(_discord.GatewayUrl);
        await socket.SendAsync(RawBot.Identify(_discord.Options.Token));
        var ready = (await socket.ReadAsync()).GetProperty("d");
        ready.GetProperty("resume_gateway_url").GetString().ShouldBe(_discord.ResumeUrl);
        ready.GetProperty("application").TryGetProperty("flags_new", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_missed_is_replayed_before_resumed()
    {
        var (socket, session) = await _bot.ReadyAsync();
        socket.Abort();
        await Gateway.ClientCloses.FirstAsync(code => code is null);
        await Gateway.DispatchAsync("TYPING_START", new JsonObject());
        using var again = await ResumeAsync(session, 2, _discord.ResumeUrl);
        (await again.ReadAsync()).GetProperty("t").GetString().ShouldBe("TYPING_START");
        (await again.ReadAsync()).GetProperty("t").GetString().ShouldBe("RESUMED");
        _discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Swallowed_dispatches_come_only_with_the_resume()
    {
        var (socket, session) = await _bot.ReadyAsync();
        Gateway.SwallowsDispatches = true;
        var asked = await _discord.SlashAsync("help");
        socket.Abort();
        Gateway.SwallowsDispatches = false;
        using var again = await ResumeAsync(session, 2, _discord.ResumeUrl);
        var late = await again.ReadAsync(RawBot.Is("INTERACTION_CREATE"));
        late.GetProperty("d").GetProperty("id").GetString().ShouldBe(asked.Id);
    }

    [Theory]
    [InlineData(1000, false)]
    [InlineData(1001, false)]
    [InlineData(4000, true)]
    public async Task The_bots_close_code_decides_whether_the_session_lives(int code, bool lives)
    {
        var (socket, session) = await _bot.ReadyAsync();
        await socket.CloseAsync(code);
        (await Gateway.ClientCloses.FirstAsync()).ShouldBe(code);
        using var again = await ResumeAsync(session, 2, _discord.ResumeUrl);
        (await again.ReadAsync()).GetProperty("op").GetInt32().ShouldBe(lives ? 0 : 9);
        _discord.Violations.Rules.ShouldBe(lives ? [] : ["resume-dead-session"]);
    }

    [Fact]
    public async Task Resuming_at_the_wrong_address_is_recorded()
    {
        var (socket, session) = await _bot.ReadyAsync();
        await socket.CloseAsync(4000);
        using var again = await ResumeAsync(session, 2, _discord.GatewayUrl);
        await again.ReadAsync(RawBot.Is("RESUMED"));
        _discord.Violations.Rules.ShouldBe(["resume-on-identify-url"]);
    }

    [Fact]
    public async Task Identifying_at_the_resume_address_is_recorded()
    {
        using var socket = await RawBot.GreetAsync(_discord.ResumeUrl);
        await socket.SendAsync(RawBot.Identify(_discord.Options.Token));
        await socket.ReadAsync(RawBot.Is("READY"));
        _discord.Violations.Rules.ShouldBe(["identify-on-resume-url"]);
    }

    [Fact]
    public async Task A_sequence_from_the_future_cannot_be_resumed()
    {
        var (socket, session) = await _bot.ReadyAsync();
        await socket.CloseAsync(4000);
        using var again = await ResumeAsync(session, 50, _discord.ResumeUrl);
        (await again.EndAsync()).ShouldBe(4007);
        _discord.Violations.Rules.ShouldBe(["resume-sequence"]);
    }

    [Fact]
    public async Task A_session_that_the_platform_forgot_is_nobodys_fault()
    {
        var (socket, session) = await _bot.ReadyAsync();
        Gateway.ForgetSessions();
        await socket.CloseAsync(4000);
        using var again = await ResumeAsync(session, 2, _discord.ResumeUrl);
        (await again.ReadAsync(RawBot.IsOp(9))).GetProperty("d").GetBoolean().ShouldBeFalse();
        _discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_asks_for_a_session_that_was_forgotten_may_beat_with_what_it_last_heard()
    {
        var (socket, session) = await _bot.ReadyAsync();
        Gateway.ForgetSessions();
        await socket.CloseAsync(4000);
        using var again = await ResumeAsync(session, 2, _discord.ResumeUrl);
        await again.SendAsync(RawBot.Heartbeat(2));
        await again.ReadAsync(RawBot.IsOp(11));
        _discord.Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(4004, new[] { "reconnect-after-fatal" })]
    [InlineData(4014, new[] { "reconnect-after-fatal" })]
    [InlineData(4000, new string[0])]
    public async Task Coming_back_after_a_fatal_close_is_recorded(int code, string[] rules)
    {
        var (socket, _) = await _bot.ReadyAsync();
        Gateway.Close(code);
        (await socket.EndAsync()).ShouldBe(code);
        using var again = await RawBot.GreetAsync(_discord.ResumeUrl);
        _discord.Violations.Rules.ShouldBe(rules);
    }

    [Fact]
    public async Task A_zombie_does_not_acknowledge()
    {
        var (socket, _) = await _bot.ReadyAsync();
        Gateway.AcknowledgesHeartbeats = false;
        await socket.SendAsync(RawBot.Heartbeat(1));
        await Gateway.Heartbeats.FirstAsync();
        Gateway.AskReconnect();
        (await socket.ReadAsync(frame => !RawBot.IsOp(0)(frame))).GetProperty("op").GetInt32().ShouldBe(7);
    }

    [Fact]
    public async Task A_resume_can_stay_without_an_answer_or_break()
    {
        var (socket, session) = await _bot.ReadyAsync();
        Gateway.AnswersResumes = false;
        Gateway.Drop();
        (await socket.EndAsync()).ShouldBeNull();
        using var silent = await ResumeAsync(session, 2, _discord.ResumeUrl);
        await Gateway.Resumes.FirstAsync();
        Gateway.DropsAtResume = true;
        using var broken = await ResumeAsync(session, 2, _discord.ResumeUrl);
        (await broken.EndAsync()).ShouldBeNull();
        Gateway.Resumed.ShouldBeEmpty();
    }

    private async Task<RawSocket> ResumeAsync(string session, int sequence, string url)
    {
        var socket = await RawBot.GreetAsync(url);
        await socket.SendAsync(RawBot.Resume(_discord.Options.Token, session, sequence));
        return socket;
    }
}
