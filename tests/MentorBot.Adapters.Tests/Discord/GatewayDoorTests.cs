using System.Net;
using MentorBot.Adapters.Tests.Replicas;
using MentorBot.Adapters.Tests.Storage;
using MentorBot.Core.Operation;
using MentorBot.Discord.Gateway;
using MentorBot.Discord.Rest;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Telemetry;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>What Discord says of its gateway before a session is begun.</summary>
public sealed class GatewayDoorTests : IDisposable
{
    private readonly ManualTime _time = new();
    private readonly ListLog _log = new();
    private readonly ScriptedWeb _web = new();
    private readonly MemoryState _state = new();
    private readonly MemoryLeases _leases;

    public GatewayDoorTests() => _leases = new MemoryLeases(_time, isShared: true);

    public void Dispose() => _web.Dispose();

    [Fact]
    public async Task Who_stood_in_line_asks_again_how_many_starts_are_left()
    {
        Answers(remaining: 6);
        var (first, second) = (Door(), Door());
        (await first.FindAsync(CancellationToken.None)).ShouldBeOfType<ApiOutcome<Uri>.Ok>();
        using var stop = new CancellationTokenSource();
        var waiting = second.FindAsync(stop.Token);
        Answers(remaining: 5);
        await first.CountAsync(CancellationToken.None);
        await _time.PassUntilAsync(Logged("2008 "), TimeSpan.FromSeconds(0.1));
        waiting.IsCompleted.ShouldBeFalse();
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(waiting);
    }

    [Fact]
    public async Task An_answer_that_takes_long_to_come_is_no_reason_to_ask_again()
    {
        var asked = 0;
        _web.AnswersAlways(() =>
        {
            asked++;
            _time.Advance(TimeSpan.FromSeconds(3));
            return Limits(remaining: 6);
        });
        (await Door().FindAsync(CancellationToken.None)).ShouldBeOfType<ApiOutcome<Uri>.Ok>();
        asked.ShouldBe(1);
    }

    [Fact]
    public async Task A_token_that_discord_does_not_know_is_said_and_seen_before_any_shard_is_counted()
    {
        _web.AnswersAlways(() => new HttpResponseMessage(HttpStatusCode.Unauthorized));
        var pulse = new PlatformPulse("discord", _time);
        (await new ShardCount("auto", Api(), new Surroundings(pulse, () => .5, _log.For<ShardCount>())).FindAsync(CancellationToken.None)).ShouldBeNull();
        _log.Lines.ShouldHaveSingleItem().ShouldStartWith("2007 ");
        pulse.Read().State.ShouldBe(PlatformState.Refused);
    }

    [Fact]
    public async Task As_long_as_discord_recommends_no_number_the_platform_is_away()
    {
        _web.AnswersAlways(() => new HttpResponseMessage(HttpStatusCode.NotFound));
        var pulse = new PlatformPulse("discord", _time);
        using var stop = new CancellationTokenSource();
        var finding = new ShardCount("auto", Api(), new Surroundings(pulse, () => .5, _log.For<ShardCount>())).FindAsync(stop.Token);
        pulse.Read().State.ShouldBe(PlatformState.Away);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(finding);
    }

    private async Task Logged(string start)
    {
        while (!_log.Lines.Any(line => line.StartsWith(start, StringComparison.Ordinal)))
        {
            await Task.Yield();
        }
    }

    private void Answers(int remaining) => _web.AnswersAlways(() => Limits(remaining));

    private static HttpResponseMessage Limits(int remaining) => new(HttpStatusCode.OK)
    {
        Content = new StringContent($$"""{"url":"wss://gateway.test","shards":2,"session_start_limit":{"total":1000,"remaining":{{remaining}},"reset_after":14400000,"max_concurrency":1} }"""),
    };

    private GatewayDoor Door() => new(Api(), new IdentifyLedger(new IdentifyBooks(_state, _leases, "99"), Shard.Only, _time, _log.For<IdentifyLedger>()), _time);

    private DiscordApi Api() => new(
        new DiscordCalls(_web.Client(), new Buckets(_time, DiscordCalls.PerSecond), "secret", _time, NullLogger<DiscordCalls>.Instance),
        "99");
}
