using MentorBot.Fakes.Discord;
using MentorBot.Fakes.Wire;

namespace MentorBot.EndToEnd.Tests.Fakes;

public sealed class DiscordGatewayTests : IAsyncLifetime
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
    public async Task A_well_behaved_bot_gets_ready_and_leaves_no_violation()
    {
        var (socket, session) = await _bot.ReadyAsync();
        await socket.SendAsync(RawBot.Heartbeat(1));
        await socket.ReadAsync(RawBot.IsOp(11));
        (await Gateway.Readies.FirstAsync()).ShouldBe(session);
        _discord.Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"op":2,"d":{"token":"wrong","intents":1}}""", 4004, "gateway-token")]
    [InlineData("""{"op":2,"d":{"token":"fake.discord.token"}}""", 4013, "intents")]
    [InlineData("""{"op":2,"d":{"token":"fake.discord.token","intents":32768}}""", 4014, "intents")]
    [InlineData("""{"op":2,"d":{"token":"fake.discord.token","intents":1,"shard":[3]}}""", 4010, "shard")]
    [InlineData("""{"op":2,"d":{"token":"fake.discord.token","intents":1,"properties":{"os":"x"}}}""", 4002, "identify-body")]
    [InlineData("""{"op":3,"d":{}}""", 4003, "before-identify")]
    [InlineData("""{"op":99,"d":{}}""", 4001, "opcode")]
    [InlineData("""{"op":""", 4002, "payload-json")]
    [InlineData("""{"op":6,"d":{"token":"wrong","session_id":"x","seq":1}}""", 4004, "gateway-token")]
    public async Task A_wrong_frame_closes_the_socket_with_its_code(string frame, int code, string rule)
    {
        using var socket = await RawBot.GreetAsync(_discord.GatewayUrl);
        await socket.SendAsync(frame);
        (await socket.EndAsync()).ShouldBe(code);
        _discord.Violations.ShouldContain(one => one.Rule == rule);
    }

    [Theory]
    [InlineData("/?v=9&encoding=json")]
    [InlineData("/?v=10&encoding=etf")]
    [InlineData("/?v=10&encoding=json&compress=zlib-stream")]
    public async Task A_wrong_address_is_refused(string query)
    {
        using var socket = await RawSocket.OpenAsync(_discord.GatewayUrl + query);
        (await socket.EndAsync()).ShouldBe(4012);
    }

    [Fact]
    public async Task A_second_identify_on_one_connection_is_refused()
    {
        var (socket, _) = await _bot.ReadyAsync();
        await socket.SendAsync(RawBot.Identify(_discord.Options.Token));
        (await socket.EndAsync()).ShouldBe(4005);
    }

    [Fact]
    public async Task A_frame_of_more_than_4096_bytes_is_refused()
    {
        using var socket = await RawBot.GreetAsync(_discord.GatewayUrl);
        await socket.SendAsync($$"""{"op":1,"d":null,"x":"{{new string('x', 4096)}}"}""");
        (await socket.EndAsync()).ShouldBe(4002);
        _discord.Violations.Rules.ShouldBe(["payload-size"]);
    }

    [Fact]
    public async Task More_than_120_frames_in_a_minute_are_refused()
    {
        using var socket = await RawBot.GreetAsync(_discord.GatewayUrl);
        for (var beat = 0; beat < 121; beat++)
            await socket.SendAsync(RawBot.Heartbeat(null));
        (await socket.EndAsync()).ShouldBe(4008);
        _discord.Violations.ShouldContain(one => one.Rule == "send-rate");
    }

    [Fact]
    public async Task A_second_identify_within_five_seconds_is_an_invalid_session()
    {
        await _bot.ReadyAsync();
        using var second = await RawBot.GreetAsync(_discord.GatewayUrl);
        await second.SendAsync(RawBot.Identify(_discord.Options.Token));
        (await second.ReadAsync(RawBot.IsOp(9))).GetProperty("d").GetBoolean().ShouldBeFalse();
        _discord.Violations.Rules.ShouldBe(["identify-rate"]);
    }

    [Fact]
    public async Task After_five_seconds_a_second_identify_is_fine_and_the_count_goes_down()
    {
        await _bot.ReadyAsync();
        _clock.Advance(TimeSpan.FromSeconds(5));
        await _bot.ReadyAsync();
        Gateway.SessionStartsLeft.ShouldBe(998);
        _discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Identifying_too_soon_after_an_invalid_session_is_recorded()
    {
        var (socket, _) = await _bot.ReadyAsync();
        _clock.Advance(TimeSpan.FromSeconds(10));
        Gateway.Invalidate(resumable: false);
        await socket.ReadAsync(RawBot.IsOp(9));
        await _bot.ReadyAsync();
        _discord.Violations.Rules.ShouldBe(["identify-too-soon"]);
    }

    [Fact]
    public async Task A_heartbeat_that_never_comes_times_the_session_out()
    {
        using var socket = await RawBot.GreetAsync(_discord.GatewayUrl);
        _clock.Advance(_discord.Options.HeartbeatInterval + _discord.Options.HeartbeatSlack);
        (await socket.EndAsync()).ShouldBe(4009);
        _discord.Violations.Rules.ShouldBe(["heartbeat-late"]);
    }

    [Fact]
    public async Task Heartbeats_without_a_rhythm_are_recorded()
    {
        using var socket = await RawBot.GreetAsync(_discord.GatewayUrl);
        for (var beat = 0; beat < 3; beat++)
            await socket.SendAsync(RawBot.Heartbeat(null));
        await Gateway.Heartbeats.WhenCountAsync(3);
        _discord.Violations.Rules.ShouldBe(["heartbeat-early"]);
    }

    [Fact]
    public async Task A_heartbeat_must_carry_a_sequence_that_was_sent()
    {
        var (socket, _) = await _bot.ReadyAsync();
        await socket.SendAsync(RawBot.Heartbeat(99));
        await socket.ReadAsync(RawBot.IsOp(11));
        _discord.Violations.Rules.ShouldBe(["heartbeat-sequence"]);
    }

    [Fact]
    public async Task Our_own_request_for_a_heartbeat_does_not_count_as_early()
    {
        var (socket, _) = await _bot.ReadyAsync();
        var asked = Gateway.AskHeartbeatAsync();
        await socket.ReadAsync(RawBot.IsOp(1));
        for (var beat = 0; beat < 3; beat++)
            await socket.SendAsync(RawBot.Heartbeat(1));
        (await asked).ShouldBe(1);
        await Gateway.Heartbeats.WhenCountAsync(3);
        _discord.Violations.ShouldBeEmpty();
    }
}
