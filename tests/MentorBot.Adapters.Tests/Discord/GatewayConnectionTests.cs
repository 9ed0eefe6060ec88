using MentorBot.Discord.Gateway;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>What the connection does when, on a clock that a test moves.</summary>
public sealed class GatewayConnectionTests : WithGateway
{
    private const string Resumed = """{"op":0,"s":3,"t":"RESUMED","d":{}}""";

    [Fact]
    public async Task It_identifies_beats_with_jitter_and_saves_the_session_on_ready()
    {
        var socket = await Enter();
        State.Kept["discord.gateway.99"].ShouldContain("s1");
        State.Kept["discord.identifies.99"].ShouldContain("\"Count\":1");
        Time.Advance(TimeSpan.FromSeconds(19.9));
        socket.SentCount.ShouldBe(0);
        Time.Advance(TimeSpan.FromSeconds(0.1));
        (await socket.NextSentAsync()).ToJsonString().ShouldBe("""{"op":1,"d":1}""");
        socket.Say("""{"op":1,"d":null}""");
        (await socket.NextSentAsync())["op"]!.GetValue<int>().ShouldBe(1);
    }

    [Theory]
    [InlineData(-30)]
    [InlineData(30)]
    public async Task A_wall_clock_that_is_set_moves_no_heartbeat_and_ends_no_connection(int days)
    {
        var socket = await Enter();
        Time.SetWallClock(TimeSpan.FromDays(days));
        Time.Advance(TimeSpan.FromSeconds(19.9));
        socket.SentCount.ShouldBe(0);
        Time.Advance(TimeSpan.FromSeconds(0.1));
        (await socket.NextSentAsync())["op"]!.GetValue<int>().ShouldBe(1);
        socket.LeftWith.ShouldBeNull();
    }

    [Fact]
    public async Task It_resumes_at_once_after_the_first_drop_and_waits_longer_each_time_until_it_is_in_session()
    {
        var first = await Enter();
        Sockets.Refusals = 2;
        first.End(code: null);
        await Until(() => Sockets.Tries.Count == 2);
        Sockets.Tries[1].ShouldBe(new Uri("wss://resume.test/?v=10&encoding=json"));
        await Waits(TimeSpan.FromSeconds(0.9));
        await Until(() => Sockets.Tries.Count == 3);
        await Waits(TimeSpan.FromSeconds(1.8));
        var fourth = await Sockets.NextAsync();
        fourth.Say(Hello);
        (await fourth.NextSentAsync()).ToJsonString().ShouldBe("""{"op":6,"d":{"token":"secret","session_id":"s1","seq":1}}""");
        fourth.Say(Resumed);
        fourth.End(code: 1001);
        var fifth = await Sockets.NextAsync();
        fifth.Url.Host.ShouldBe("resume.test");
    }

    [Fact]
    public async Task After_an_invalid_session_it_waits_one_to_five_seconds_and_keeps_nothing()
    {
        var socket = await Enter();
        socket.Say("""{"op":9,"d":false}""");
        await Until(() => !State.Kept.ContainsKey("discord.gateway.99"));
        socket.LeftWith.ShouldBe(1000);
        await Waits(TimeSpan.FromSeconds(3));

        // Five seconds between two IDENTIFYs: https://discord.com/developers/docs/events/gateway#rate-limiting.
        await Waits(IdentifyLedger.Spacing - TimeSpan.FromSeconds(3));
        var next = await Sockets.NextAsync();
        next.Url.Host.ShouldBe("gateway.test");
    }

    [Fact]
    public async Task A_gateway_that_is_no_sockets_address_is_not_called()
    {
        Start("https://gateway.test");
        await Waits(TimeSpan.FromSeconds(0.9));
        await Until(() => Calls == 2);
        Sockets.Tries.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_that_cannot_be_read_is_dropped_and_the_next_is_taken()
    {
        var socket = await Enter();
        socket.Say("""{"op":0,"s":1.5,"t":"ODD","d":{}}""");
        socket.Say("""{"op":0,"s":3,"t":"NEXT","d":{}}""");
        await Until(() => Seen.ContainsKey("NEXT"));
        Log.Lines.ShouldContain(line => line.StartsWith("2012 "));
        Seen.ShouldNotContainKey("ODD");
    }

    [Fact]
    public async Task A_silent_socket_is_given_up()
    {
        Start();
        var socket = await Sockets.NextAsync();
        Time.Advance(GatewayLine.Patience);
        await Until(() => socket.LeftWith == 4000);
    }

    [Fact]
    public async Task No_more_than_120_messages_are_sent_in_a_minute_however_often_the_server_asks()
    {
        var socket = await Enter();
        for (var ask = 0; ask < 200; ask++)
        {
            socket.Say("""{"op":1,"d":null}""");
        }

        // IDENTIFY was the first of the 120.
        await Until(() => socket.SentCount == SendPace.MostPerWindow - 1);
        socket.Say("""{"op":0,"s":2,"t":"AFTER","d":{}}""");
        await Until(() => Seen.ContainsKey("AFTER"));
        socket.SentCount.ShouldBe(SendPace.MostPerWindow - 1);
    }

    [Fact]
    public void A_wall_clock_set_back_holds_up_no_message_and_no_reconnect()
    {
        var (pace, waits) = (new SendPace(Time), new ReconnectWaits(Time, () => 0.5));
        for (var sent = 0; sent < SendPace.MostPerWindow; sent++)
        {
            pace.Take().ShouldBe(TimeSpan.Zero);
        }

        waits.Reset();
        waits.Next(Pause.Backoff).ShouldBe(TimeSpan.Zero);
        Time.SetWallClock(-TimeSpan.FromDays(1));
        pace.Take().ShouldBe(TimeSpan.FromSeconds(60));
        Time.Advance(TimeSpan.FromSeconds(60));
        pace.Take().ShouldBe(TimeSpan.Zero);
        waits.Reset();
        waits.Next(Pause.Backoff).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task A_final_close_ends_it_with_a_reason_and_no_further_try()
    {
        var socket = await Enter();
        socket.End(4013);
        (await Running.WaitAsync(TimeSpan.FromSeconds(10))).ShouldContain("4013");
        Sockets.Tries.Count.ShouldBe(1);
    }
}
