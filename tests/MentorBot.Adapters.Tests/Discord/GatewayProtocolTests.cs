using System.Text;
using MentorBot.Discord.Gateway;
using MentorBot.Discord.Wire;

namespace MentorBot.Adapters.Tests.Discord;

/// <summary>The gateway's rules as a table: a state, what happens, the next state and what is done.</summary>
public sealed class GatewayProtocolTests
{
    private static readonly GatewaySession Session = new("s1", new Uri("wss://resume.test"), 7);
    private static readonly GatewayState Live = new GatewayState.Live(Session, AckPending: false);
    private static readonly GatewayState Resuming = new GatewayState.Resuming(Session, ResumeTries.None, AckPending: false);
    private static readonly GatewayState Identifying = new GatewayState.Identifying(AckPending: false);

    [Fact]
    public void A_kept_session_is_resumed_at_its_own_address()
    {
        var step = GatewayProtocol.Begin(Session);
        step.Effects.ShouldBe([new GatewayEffect.Open(Session, Pause.Backoff)]);
        step = GatewayProtocol.Next(step.State, new GatewayInput.Opened());
        step.State.ShouldBe(new GatewayState.Greeting(Session, ResumeTries.None));
        step = Receive(step.State, """{"op":10,"d":{"heartbeat_interval":41250,"_trace":[]}}""");
        step.State.ShouldBe(Resuming);
        step.Effects.ShouldBe([new GatewayEffect.StartBeating(TimeSpan.FromMilliseconds(41_250)), new GatewayEffect.SendResume(Session)]);
    }

    [Fact]
    public void Without_a_session_the_first_word_is_identify_and_ready_brings_one()
    {
        var step = Receive(new GatewayState.Greeting(Session: null, ResumeTries.None), """{"op":10,"d":{"heartbeat_interval":100}}""");
        step.State.ShouldBe(Identifying);
        step.Effects[^1].ShouldBe(new GatewayEffect.SendIdentify());
        step = Receive(step.State, """{"op":0,"s":1,"t":"READY","d":{"session_id":"s1","resume_gateway_url":"wss://resume.test","user":null,"application":{"flags_new":"0"}}}""");
        step.State.ShouldBe(new GatewayState.Live(Session with { Sequence = 1 }, AckPending: false));
        step.Effects[0].ShouldBe(new GatewayEffect.Settle(Resumed: false));
        step.Effects[1].ShouldBeOfType<GatewayEffect.Publish>().Name.ShouldBe("READY");
        step.Effects[2].ShouldBe(new GatewayEffect.Keep(Session with { Sequence = 1 }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("resume.test")]
    [InlineData("https://resume.test")]
    [InlineData("file:///etc/hosts")]
    public void A_session_whose_address_is_no_gateways_is_not_entered(string url)
    {
        var step = Receive(Identifying, $$$"""{"op":0,"s":1,"t":"READY","d":{"session_id":"s1","resume_gateway_url":"{{{url}}}"}}""");
        step.State.Resumable.ShouldBeNull();
        step.Effects[0].ShouldBe(new GatewayEffect.Leave(4000));
    }

    [Fact]
    public void Events_are_published_while_resuming_too_and_advance_the_sequence()
    {
        var step = Receive(Resuming, """{"op":0,"s":8,"t":"INTERACTION_CREATE","d":{"id":"1"}}""");
        step.State.Resumable!.Sequence.ShouldBe(8);
        var published = step.Effects[0].ShouldBeOfType<GatewayEffect.Publish>();
        published.Name.ShouldBe("INTERACTION_CREATE");
        published.Payload.Read(DiscordJson.Default.GatewayDataInteractionPayload)!.Id.ShouldBe("1");
        step = Receive(step.State, """{"op":0,"s":9,"t":"RESUMED","d":{}}""");
        step.State.ShouldBe(new GatewayState.Live(Session with { Sequence = 9 }, AckPending: false));
        step.Effects[0].ShouldBe(new GatewayEffect.Settle(Resumed: true));
    }

    [Fact]
    public void A_heartbeat_is_sent_when_due_and_when_asked_for_with_the_last_sequence()
    {
        GatewayProtocol.Next(Live, new GatewayInput.BeatDue()).ShouldSatisfyAllConditions(
            step => step.State.ShouldBe(new GatewayState.Live(Session, AckPending: true)),
            step => step.Effects.ShouldBe([new GatewayEffect.SendBeat(7)]));
        Receive(Live, """{"op":1,"d":null}""").Effects.ShouldBe([new GatewayEffect.SendBeat(7)]);
        GatewayProtocol.Next(Identifying, new GatewayInput.BeatDue()).Effects.ShouldBe([new GatewayEffect.SendBeat(null)]);
        Receive(new GatewayState.Live(Session, AckPending: true), """{"op":11}""").State.ShouldBe(Live);
    }

    [Fact]
    public void No_acknowledgement_between_two_beats_is_a_dead_connection_that_is_left_with_the_session_kept()
    {
        var step = GatewayProtocol.Next(new GatewayState.Live(Session, AckPending: true), new GatewayInput.BeatDue());
        step.State.ShouldBe(new GatewayState.Away(Session, ResumeTries.None));
        step.Effects.ShouldBe([new GatewayEffect.Leave(4000), new GatewayEffect.Keep(Session), new GatewayEffect.Open(Session, Pause.Backoff)]);
    }

    [Fact]
    public void A_request_to_reconnect_and_a_resumable_invalid_session_both_resume()
    {
        foreach (var frame in new[] { """{"op":7,"d":null}""", """{"op":9,"d":true}""" })
        {
            var step = Receive(Live, frame);
            step.State.ShouldBe(new GatewayState.Away(Session, ResumeTries.None));
            step.Effects.ShouldBe([new GatewayEffect.Leave(4000), new GatewayEffect.Keep(Session), new GatewayEffect.Open(Session, Pause.Backoff)]);
        }
    }

    [Theory]
    [InlineData("""{"op":9,"d":false}""")]
    [InlineData("""{"op":9}""")]
    [InlineData("""{"op":9,"d":null}""")]
    public void An_invalid_session_is_forgotten_and_a_new_one_waits_one_to_five_seconds(string frame)
    {
        foreach (var state in new[] { Live, Resuming, Identifying })
        {
            var step = Receive(state, frame);
            step.State.ShouldBe(new GatewayState.Away(null, ResumeTries.None));
            step.Effects.ShouldBe([new GatewayEffect.Leave(1000), new GatewayEffect.Keep(null), new GatewayEffect.Open(null, Pause.Calm)]);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(1006)]
    [InlineData(4000)]
    [InlineData(4001)]
    [InlineData(4002)]
    [InlineData(4003)]
    [InlineData(4005)]
    [InlineData(4008)]
    [InlineData(4999)]
    public void Most_ends_resume(int? code) =>
        GatewayProtocol.Next(Live, new GatewayInput.Ended(code)).Effects.ShouldBe([new GatewayEffect.Keep(Session), new GatewayEffect.Open(Session, Pause.Backoff)]);

    [Theory]
    [InlineData(4006)]
    [InlineData(4007)]
    [InlineData(4009)]
    public void Some_ends_need_a_new_session(int code) =>
        GatewayProtocol.Next(Live, new GatewayInput.Ended(code)).Effects.ShouldBe([new GatewayEffect.Keep(null), new GatewayEffect.Open(null, Pause.Backoff)]);

    [Theory]
    [InlineData(4004)]
    [InlineData(4010)]
    [InlineData(4011)]
    [InlineData(4012)]
    [InlineData(4013)]
    [InlineData(4014)]
    public void Some_ends_are_final_and_open_nothing(int code)
    {
        foreach (var state in new[] { Live, Resuming, Identifying, new GatewayState.Greeting(Session, ResumeTries.None) })
        {
            var step = GatewayProtocol.Next(state, new GatewayInput.Ended(code));
            step.State.ShouldBeOfType<GatewayState.Refused>().Reason.ShouldContain($"{code}");
            step.Effects.OfType<GatewayEffect.Open>().ShouldBeEmpty();
            GatewayProtocol.Next(step.State, new GatewayInput.Opened()).Effects.ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_resume_that_fails_again_and_again_becomes_a_new_session()
    {
        var step = GatewayProtocol.Begin(Session);
        for (var attempt = 1; attempt <= ResumeTries.MostStuck; attempt++)
        {
            step.Effects.OfType<GatewayEffect.Open>().Single().Session.ShouldBe(Session, $"attempt {attempt}");
            step = GatewayProtocol.Next(step.State, new GatewayInput.Opened());
            step = Receive(step.State, """{"op":10,"d":{"heartbeat_interval":100}}""");
            step = GatewayProtocol.Next(step.State, new GatewayInput.Ended(null));
        }

        step.Effects.ShouldBe([new GatewayEffect.Keep(null), new GatewayEffect.Open(null, Pause.Backoff)]);
    }

    [Fact]
    public void An_outage_of_minutes_does_not_cost_the_session_whatever_it_looks_like()
    {
        GatewayInput[] outages = [new GatewayInput.NotOpened("refused"), new GatewayInput.Ended(null), new GatewayInput.Overdue()];
        foreach (var outage in outages)
        {
            var step = GatewayProtocol.Begin(Session);
            for (var attempt = 1; attempt < ResumeTries.MostUnreached; attempt++)
            {
                step = NotGreeted(step, outage);
                step.Effects.OfType<GatewayEffect.Open>().Single().Session.ShouldBe(Session, $"attempt {attempt}, {outage}");
            }

            // The session's own address may have gone with the machine behind it.
            NotGreeted(step, outage).Effects.OfType<GatewayEffect.Open>().Single().Session.ShouldBeNull();
        }
    }

    [Fact]
    public void Only_a_resume_that_was_sent_counts_as_stuck_and_shows_that_discord_is_reached()
    {
        var away = new GatewayState.Away(Session, new ResumeTries(Unreached: ResumeTries.MostUnreached - 1, Stuck: ResumeTries.MostStuck - 2));
        var greeting = GatewayProtocol.Next(away, new GatewayInput.Opened()).State;
        var resuming = Receive(greeting, """{"op":10,"d":{"heartbeat_interval":100}}""").State;
        GatewayProtocol.Next(resuming, new GatewayInput.Ended(null)).State
            .ShouldBe(new GatewayState.Away(Session, new ResumeTries(Unreached: 0, Stuck: ResumeTries.MostStuck - 1)));
    }

    [Fact]
    public void Being_late_matters_only_before_the_session_stands()
    {
        GatewayProtocol.Next(Live, new GatewayInput.Overdue()).Effects.ShouldBeEmpty();
        foreach (var state in new[] { Resuming, Identifying, new GatewayState.Greeting(Session, ResumeTries.None) })
        {
            GatewayProtocol.Next(state, new GatewayInput.Overdue()).Effects[0].ShouldBe(new GatewayEffect.Leave(4000));
        }
    }

    [Theory]
    [InlineData("""{"op":99,"d":{"a":[1,2]}}""")]
    [InlineData("""{"op":0,"s":null,"t":null,"d":null}""")]
    [InlineData("""{"op":11,"d":"odd"}""")]
    public void What_is_unknown_changes_nothing(string frame)
    {
        var step = Receive(Live, frame);
        step.State.ShouldBe(Live);
        step.Effects.ShouldBeEmpty();
    }

    private static GatewayStep NotGreeted(GatewayStep step, GatewayInput outage) =>
        GatewayProtocol.Next(outage is GatewayInput.NotOpened ? step.State : GatewayProtocol.Next(step.State, new GatewayInput.Opened()).State, outage);

    private static GatewayStep Receive(GatewayState state, string frame) =>
        GatewayProtocol.Next(state, new GatewayInput.Received(GatewayPayload.Read(Encoding.UTF8.GetBytes(frame))!));
}
