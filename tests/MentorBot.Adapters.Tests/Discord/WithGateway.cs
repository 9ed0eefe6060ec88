using System.Collections.Concurrent;
using System.Net;
using MentorBot.Adapters.Tests.Replicas;
using MentorBot.Adapters.Tests.Storage;
using MentorBot.Discord.Gateway;
using MentorBot.Discord.Rest;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Telemetry;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>A connection with a scripted socket and a clock that a test moves; chance is always a half.</summary>
public abstract class WithGateway : IAsyncDisposable
{
    private protected const string Hello = """{"op":10,"d":{"heartbeat_interval":40000}}""";
    private protected const string Ready = """{"op":0,"s":1,"t":"READY","d":{"session_id":"s1","resume_gateway_url":"wss://resume.test"}}""";

    private readonly ScriptedWeb _web = new();
    private readonly CancellationTokenSource _stop = new();

    private protected ManualTime Time { get; } = new();

    private protected ScriptedSockets Sockets { get; } = new();

    private protected MemoryState State { get; } = new();

    private protected ListLog Log { get; } = new();

    private protected ConcurrentDictionary<string, bool> Seen { get; } = new(StringComparer.Ordinal);

    private protected int Calls => _web.Seen.Count;

    private protected Task<string> Running { get; private set; } = Task.FromResult("");

    private protected Task StopAsync() => _stop.CancelAsync();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await ((Task)Running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
        _web.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected void Start(string gateway = "wss://gateway.test")
    {
        _web.AnswersAlways(() => new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent($$"""{"url":"{{gateway}}","shards":1,"session_start_limit":{"total":1000,"remaining":999,"reset_after":14400000,"max_concurrency":1} }"""),
        });
        var api = new DiscordApi(
            new DiscordCalls(_web.Client(), new Buckets(Time, DiscordCalls.PerSecond), "secret", Time, NullLogger<DiscordCalls>.Instance),
            "99");
        var log = Log.For<GatewayConnection>();
        var connection = new GatewayConnection(
            Sockets.OpenAsync,
            new GatewayDoor(api, new IdentifyLedger(new IdentifyBooks(State, new MemoryLeases(Time), "99"), Shard.Only, Time, log), Time),
            new GatewayMemory(State, "99", Time, log),
            new GatewayIdentity("secret", GatewayIdentity.FreeTextIntents, Shard.Only),
            new Surroundings(new PlatformPulse("discord", Time), () => 0.5, log));
        Running = Task.Run(() => connection.RunAsync((name, _) => Seen.TryAdd(name, true), _stop.Token));
    }

    private protected async Task<ScriptedSocket> Enter()
    {
        Start();
        var socket = await Sockets.NextAsync();
        socket.Url.ShouldBe(new Uri("wss://gateway.test/?v=10&encoding=json"));
        socket.Say(Hello);
        var identify = await socket.NextSentAsync();
        identify["op"]!.GetValue<int>().ShouldBe(2);
        identify["d"]!["intents"]!.GetValue<int>().ShouldBe((1 << 9) | (1 << 12));
        identify["d"]!["shard"]!.ToJsonString().ShouldBe("[0,1]");
        socket.Say(Ready);
        await Until(() => Seen.ContainsKey("READY"));
        await Until(() => State.Kept.GetValueOrDefault("discord.gateway.99", "").Contains("\"Sequence\":1", StringComparison.Ordinal));
        return socket;
    }

    // Someone is waiting for exactly this long: the clock moves when a timer is set for then.
    private protected async Task Waits(TimeSpan wait)
    {
        await Until(() => Time.HasTimerDueIn(wait));
        Time.Advance(wait);
    }

    private protected static async Task Until(Func<bool> happened)
    {
        var patience = System.Diagnostics.Stopwatch.StartNew();
        while (!happened())
        {
            patience.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
            await Task.Yield();
        }
    }
}
