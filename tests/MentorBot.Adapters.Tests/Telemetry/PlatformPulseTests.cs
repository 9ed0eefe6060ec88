using System.Net;
using MentorBot.Core.Operation;
using MentorBot.Discord.Gateway;
using MentorBot.Runtime.Telemetry;

namespace MentorBot.Adapters.Tests.Telemetry;

public sealed class PlatformPulseTests : IDisposable
{
    private static readonly object Line = new();

    private readonly ManualTime _time = new();
    private readonly Figures _figures = new();

    public void Dispose() => _figures.Dispose();

    [Fact]
    public void A_platform_that_nobody_wants_is_not_told_of()
    {
        var pulses = new Pulses(_time);
        pulses.Of("unwanted").ShouldBeSameAs(pulses.Of("unwanted"));
        pulses.Read().ShouldBeEmpty();
        pulses.Of("unwanted").Begin();
        var reading = pulses.Read().ShouldHaveSingleItem();
        (reading.Platform, reading.State, reading.SinceEvent, reading.Acknowledgement, reading.Reconnects).ShouldBe(("unwanted", PlatformState.Away, null, null, 0));
        reading.Shards.ShouldBeEmpty();
    }

    [Fact]
    public void A_connection_that_replaces_a_lost_one_is_counted_with_what_became_of_the_session()
    {
        var pulse = new PlatformPulse("reconnecting", _time);
        pulse.Begin();
        pulse.Holds(Line, connected: true);
        pulse.Holds(Line, connected: true);
        pulse.Read().Reconnects.ShouldBe(0);
        pulse.Holds(Line, connected: false);
        pulse.Read().IsUp.ShouldBeFalse();
        pulse.Holds(Line, connected: true, resumed: true);
        pulse.Holds(Line, connected: false);
        pulse.Holds(Line, connected: true);
        pulse.Read().Reconnects.ShouldBe(2);
        _figures.Of("reconnecting", "mentorbot.platform.reconnects").ShouldBe(["1 session=resumed", "1 session=new"]);
        _figures.Of("reconnecting", "mentorbot.platform.connected").ShouldBe(["0", "1", "0", "1", "0", "1"]);
    }

    [Fact]
    public void With_several_lines_it_is_up_while_one_stands()
    {
        var (pulse, other) = (new PlatformPulse("several", _time), new object());
        pulse.Begin();
        pulse.Holds(Line, connected: true);
        pulse.Holds(other, connected: true);
        pulse.Holds(Line, connected: false);
        pulse.Read().IsUp.ShouldBeTrue();
        pulse.Holds(other, connected: false);
        pulse.Read().IsUp.ShouldBeFalse();
        pulse.Read().Reconnects.ShouldBe(0);
    }

    [Fact]
    public void Who_waits_for_what_another_has_is_there_for_people_and_away_while_it_connects_itself()
    {
        var (pulse, other) = (new PlatformPulse("standing-by", _time), new object());
        pulse.Begin();
        pulse.StandsBy(Line);
        pulse.StandsBy(other);
        (pulse.Read().State, pulse.Read().IsUp).ShouldBe((PlatformState.Standby, true));
        pulse.Holds(Line, connected: false);
        (pulse.Read().State, pulse.Read().IsUp).ShouldBe((PlatformState.Away, false));
        pulse.Holds(Line, connected: true);
        pulse.Read().State.ShouldBe(PlatformState.Connected);

        // Let go, and another took it.
        pulse.Holds(Line, connected: false);
        pulse.Read().State.ShouldBe(PlatformState.Away);
        pulse.StandsBy(Line);
        pulse.Read().State.ShouldBe(PlatformState.Standby);
        pulse.Refused();
        pulse.StandsBy(Line);
        pulse.Read().State.ShouldBe(PlatformState.Refused);
    }

    [Fact]
    public void The_parts_that_stand_are_named_in_their_order()
    {
        var pulse = new PlatformPulse("in-parts", _time);
        Shard[] shards = [.. Shard.All(12)];
        pulse.Holds(shards[11], connected: true);
        pulse.Holds(shards[2], connected: true);
        pulse.StandsBy(shards[0]);
        pulse.Read().Shards.ShouldBe(["2/12", "11/12"]);
        pulse.Holds(new Shard(2, 12), connected: false);
        pulse.Holds(Shard.Only, connected: true);
        pulse.Read().Shards.ShouldBe(["11/12"], "the only one needs no name");
    }

    [Fact]
    public void A_platform_that_has_refused_is_not_taken_for_one_that_is_away()
    {
        var pulse = new PlatformPulse("refusing", _time);
        pulse.Begin();
        pulse.Refused();
        pulse.Holds(Line, connected: false);
        pulse.Read().State.ShouldBe(PlatformState.Refused);
    }

    [Fact]
    public void Its_last_event_and_how_long_that_waited_are_told_by_a_clock_that_cannot_be_set()
    {
        var pulse = new PlatformPulse("heard", _time);
        var since = pulse.Heard();
        _time.Advance(TimeSpan.FromMilliseconds(40));
        pulse.Acknowledged(since);
        _time.Advance(TimeSpan.FromSeconds(5));
        _time.SetWallClock(TimeSpan.FromDays(-3));
        var reading = pulse.Read();
        reading.SinceEvent.ShouldBe(TimeSpan.FromSeconds(5.04));
        reading.Acknowledgement.ShouldBe(TimeSpan.FromMilliseconds(40));
        _figures.Of("heard", "mentorbot.platform.events").ShouldBe(["1"]);
        _figures.Of("heard", "mentorbot.acknowledgement.duration").ShouldBe(["0.04"]);
    }

    [Fact]
    public async Task An_answer_that_asks_for_patience_is_counted_and_handed_on()
    {
        using var patient = new HttpMessageInvoker(new RateLimitCount("limited") { InnerHandler = new Answering(HttpStatusCode.TooManyRequests) });
        using var quick = new HttpMessageInvoker(new RateLimitCount("limited") { InnerHandler = new Answering(HttpStatusCode.OK) });
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://platform.test/");
        (await patient.SendAsync(request, CancellationToken.None)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        await quick.SendAsync(request, CancellationToken.None);
        _figures.Of("limited", "mentorbot.platform.rate_limits").ShouldBe(["1"]);
    }

    private sealed class Answering(HttpStatusCode status) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(status));
    }
}
