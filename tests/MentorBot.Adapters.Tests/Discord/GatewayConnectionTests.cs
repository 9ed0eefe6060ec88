using System.Collections.Concurrent;
using System.Net;
using MentorBot.Adapters.Tests.Storage;
using MentorBot.Discord.Gateway;
using MentorBot.Discord.Rest;
using MentorBot.Runtime.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>The connection with a scripted socket and a clock that a test moves; chance is always a half.</summary>
public sealed class GatewayConnectionTests : IAsyncDisposable
{
    private const string Hello = """{"op":10,"d":{"heartbeat_interval":40000}}""";
    private const string Ready = """{"op":0,"s":1,"t":"READY","d":{"session_id":"s1","resume_gateway_url":"wss://resume.test"}}""";
    private const string Resumed = """{"op":0,"s":3,"t":"RESUMED","d":{}}""";

    private readonly ManualTime _time = new();
    private readonly ScriptedWeb _web = new();
    private readonly ScriptedSockets _sockets = new();
    private readonly MemoryState _state = new();
    private readonly ListLog _log = new();
    private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _stop = new();
    private Task<string> _running = Task.FromResult("");

    [Fact]
    public async Task It_identifies_beats_with_jitter_and_saves_the_session_on_ready()
    {
        var socket = await Enter();
        _state.Kept["discord.gateway.99"].ShouldContain("s1");
        _state.Kept["discord.identifies.99"].ShouldContain("\"Count\":1");
        _time.Advance(TimeSpan.FromSeconds(19.9));
        socket.SentCount.ShouldBe(0);
        _time.Advance(TimeSpan.FromSeconds(0.1));
        (await socket.NextSentAsync()).ToJsonString().ShouldBe("""{"op":1,"d":1}""");
        socket.Say("""{"op":1,"d":null}""");
        (await socket.NextSentAsync())["op"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public async Task It_resumes_at_once_after_the_first_drop_and_waits_longer_each_time_until_it_is_in_session()
    {
        var first = await Enter();
        _sockets.Refusals = 2;
        first.End(code: null);
        await Until(() => _sockets.Tries.Count == 2);
        _sockets.Tries[1].ShouldBe(new Uri("wss://resume.test/?v=10&encoding=json"));
        await Waits(TimeSpan.FromSeconds(0.9));
        await Until(() => _sockets.Tries.Count == 3);
        await Waits(TimeSpan.FromSeconds(1.8));
        var fourth = await _sockets.NextAsync();
        fourth.Say(Hello);
        (await fourth.NextSentAsync()).ToJsonString().ShouldBe("""{"op":6,"d":{"token":"secret","session_id":"s1","seq":1}}""");
        fourth.Say(Resumed);
        fourth.End(code: 1001);
        var fifth = await _sockets.NextAsync();
        fifth.Url.Host.ShouldBe("resume.test");
    }

    [Fact]
    public async Task After_an_invalid_session_it_waits_one_to_five_seconds_and_keeps_nothing()
    {
        var socket = await Enter();
        socket.Say("""{"op":9,"d":false}""");
        await Until(() => !_state.Kept.ContainsKey("discord.gateway.99"));
        socket.LeftWith.ShouldBe(1000);
        await Waits(TimeSpan.FromSeconds(3));

        // Five seconds between two IDENTIFYs: https://discord.com/developers/docs/events/gateway#rate-limiting.
        await Waits(IdentifyLedger.Spacing - TimeSpan.FromSeconds(3));
        var next = await _sockets.NextAsync();
        next.Url.Host.ShouldBe("gateway.test");
    }

    [Theory]
    [InlineData("""{"Id":"s1","ResumeUrl":"https://resume.test","Sequence":4}""")]
    [InlineData("""{"Id":"s1","ResumeUrl":"resume","Sequence":4}""")]
    [InlineData("""{"Id":"s1","Sequence":4}""")]
    [InlineData("""{"ResumeUrl":"wss://resume.test","Sequence":4}""")]
    [InlineData("{")]
    public async Task A_kept_session_that_cannot_be_resumed_is_forgotten(string kept)
    {
        _state.Kept["discord.gateway.99"] = kept;
        await Enter();
        _state.Kept["discord.gateway.99"].ShouldBe("""{"Id":"s1","ResumeUrl":"wss://resume.test","Sequence":1}""");
    }

    [Fact]
    public async Task A_gateway_that_is_no_sockets_address_is_not_called()
    {
        Start("https://gateway.test");
        await Waits(TimeSpan.FromSeconds(0.9));
        await Until(() => _web.Seen.Count == 2);
        _sockets.Tries.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_that_cannot_be_read_is_dropped_and_the_next_is_taken()
    {
        var socket = await Enter();
        socket.Say("""{"op":0,"s":1.5,"t":"ODD","d":{}}""");
        socket.Say("""{"op":0,"s":3,"t":"NEXT","d":{}}""");
        await Until(() => _seen.ContainsKey("NEXT"));
        _log.Lines.ShouldContain(line => line.StartsWith("2012 "));
        _seen.ShouldNotContainKey("ODD");
    }

    [Fact]
    public async Task A_silent_socket_is_given_up()
    {
        Start();
        var socket = await _sockets.NextAsync();
        _time.Advance(GatewayLine.Patience);
        await Until(() => socket.LeftWith == 4000);
    }

    [Fact]
    public async Task Stopping_leaves_with_the_session_kept()
    {
        var socket = await Enter();
        socket.Say("""{"op":0,"s":42,"t":"SOMETHING","d":{}}""");
        await Until(() => _seen.ContainsKey("SOMETHING"));
        await _stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(_running);
        socket.LeftWith.ShouldBe(4000);
        _state.Kept["discord.gateway.99"].ShouldContain("42");
    }

    [Fact]
    public async Task Progress_is_saved_every_few_seconds_and_not_at_every_event()
    {
        var socket = await Enter();
        var before = _state.Writes;
        for (var number = 2; number < 50; number++)
        {
            socket.Say($$$"""{"op":0,"s":{{{number}}},"t":"E{{{number}}}","d":{}}""");
        }

        await Until(() => _seen.ContainsKey("E49"));
        _state.Writes.ShouldBe(before);
        _time.Advance(GatewayMemory.Interval);
        await Until(() => _state.Kept["discord.gateway.99"].Contains("49", StringComparison.Ordinal));
        _state.Writes.ShouldBe(before + 1);
    }

    [Fact]
    public async Task While_the_file_is_locked_events_still_pass_and_the_last_session_is_kept_after()
    {
        _state.Lock();
        Start();
        var socket = await _sockets.NextAsync();
        socket.Say(Hello);
        await Waits(TimeSpan.FromSeconds(1));
        (await socket.NextSentAsync())["op"]!.GetValue<int>().ShouldBe(2);
        socket.Say(Ready);
        socket.Say("""{"op":0,"s":2,"t":"FIRST","d":{}}""");
        socket.Say("""{"op":9,"d":false}""");
        await Until(() => _seen.ContainsKey("FIRST"));
        await Until(() => socket.LeftWith == 1000);
        _state.Unlock();
        await Until(() => _state.Kept.ContainsKey("discord.identifies.99"));
        await _stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(_running);
        _state.Kept.ShouldNotContainKey("discord.gateway.99");
    }

    [Fact]
    public async Task Stopping_does_not_wait_for_a_locked_file()
    {
        var socket = await Enter();
        _state.Lock();
        socket.Say("""{"op":0,"s":2,"t":"LAST","d":{}}""");
        await Until(() => _seen.ContainsKey("LAST"));
        await _stop.CancelAsync();
        await Waits(TimeSpan.FromSeconds(3));
        await Should.ThrowAsync<OperationCanceledException>(_running);
        _state.Unlock();
    }

    [Fact]
    public async Task Only_a_session_that_was_begun_counts_and_has_to_keep_its_distance()
    {
        _sockets.Refusals = 1;
        Start();
        await Waits(TimeSpan.FromSeconds(0.9));
        await _sockets.NextAsync();
        _state.Kept.ShouldNotContainKey("discord.identifies.99");
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
        await Until(() => _seen.ContainsKey("AFTER"));
        socket.SentCount.ShouldBe(SendPace.MostPerWindow - 1);
    }

    [Fact]
    public void A_wall_clock_set_back_holds_up_no_message_and_no_reconnect()
    {
        var (pace, waits) = (new SendPace(_time), new ReconnectWaits(_time, () => 0.5));
        for (var sent = 0; sent < SendPace.MostPerWindow; sent++)
        {
            pace.Take().ShouldBe(TimeSpan.Zero);
        }

        waits.Reset();
        waits.Next(Pause.Backoff).ShouldBe(TimeSpan.Zero);
        _time.SetWallClock(-TimeSpan.FromDays(1));
        pace.Take().ShouldBe(TimeSpan.FromSeconds(60));
        _time.Advance(TimeSpan.FromSeconds(60));
        pace.Take().ShouldBe(TimeSpan.Zero);
        waits.Reset();
        waits.Next(Pause.Backoff).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task A_final_close_ends_it_with_a_reason_and_no_further_try()
    {
        var socket = await Enter();
        socket.End(4013);
        (await _running.WaitAsync(TimeSpan.FromSeconds(10))).ShouldContain("4013");
        _sockets.Tries.Count.ShouldBe(1);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await ((Task)_running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
        _web.Dispose();
    }

    private void Start(string gateway = "wss://gateway.test")
    {
        _web.AnswersAlways(() => new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent($$"""{"url":"{{gateway}}","shards":1,"session_start_limit":{"total":1000,"remaining":999,"reset_after":14400000,"max_concurrency":1} }"""),
        });
        var api = new DiscordApi(
            new DiscordCalls(_web.Client(), new Buckets(_time, DiscordCalls.PerSecond), "secret", _time, NullLogger<DiscordCalls>.Instance),
            "99");
        var log = _log.For<GatewayConnection>();
        var connection = new GatewayConnection(
            _sockets.OpenAsync,
            new GatewayDoor(api, new IdentifyLedger(_state, "99", _time, log), _time),
            new GatewayMemory(_state, "99", _time, log),
            new GatewayIdentity("secret", GatewayIdentity.FreeTextIntents),
            new Surroundings(_time, () => 0.5, log));
        _running = Task.Run(() => connection.RunAsync((name, _) => _seen.TryAdd(name, true), _stop.Token));
    }

    private async Task<ScriptedSocket> Enter()
    {
        Start();
        var socket = await _sockets.NextAsync();
        socket.Url.ShouldBe(new Uri("wss://gateway.test/?v=10&encoding=json"));
        socket.Say(Hello);
        var identify = await socket.NextSentAsync();
        identify["op"]!.GetValue<int>().ShouldBe(2);
        identify["d"]!["intents"]!.GetValue<int>().ShouldBe((1 << 9) | (1 << 12));
        socket.Say(Ready);
        await Until(() => _seen.ContainsKey("READY"));
        await Until(() => _state.IsLocked || _state.Kept.GetValueOrDefault("discord.gateway.99", "").Contains("\"Sequence\":1", StringComparison.Ordinal));
        return socket;
    }

    // Someone is waiting for exactly this long: the clock moves when a timer is set for then.
    private async Task Waits(TimeSpan wait)
    {
        await Until(() => _time.HasTimerDueIn(wait));
        _time.Advance(wait);
    }

    private static async Task Until(Func<bool> happened)
    {
        var patience = System.Diagnostics.Stopwatch.StartNew();
        while (!happened())
        {
            patience.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
            await Task.Yield();
        }
    }
}
