using System.Text.Json;
using MentorBot.Slack.SocketMode;
using MentorBot.Slack.Wire;

namespace MentorBot.Adapters.Tests.Slack;

public sealed class SocketProtocolTests
{
    private static readonly SocketState Idle = new SocketState.Idle();
    private static readonly SocketState Live = new SocketState.Live(3);
    private static readonly SocketState Renewing = new SocketState.Connecting(4, 3);
    private static readonly SocketState Waiting = new SocketState.Waiting(4, 3);

    [Fact]
    public void The_start_opens_the_first_socket() =>
        Step(Idle, new SocketInput.Started()).ShouldBe(new SocketState.Connecting(1, null), new SocketEffect.Connect(1));

    [Theory]
    [InlineData("warning")]
    [InlineData("refresh_requested")]
    [InlineData("a reason of next year")]
    [InlineData(null)]
    public void A_warning_opens_the_next_socket_and_keeps_the_old_one(string? reason) =>
        Step(Live, new SocketInput.DisconnectAsked(3, reason)).ShouldBe(
            Renewing, new SocketEffect.Announce(4, reason ?? "disconnect"), new SocketEffect.Connect(4));

    [Fact]
    public void The_old_socket_is_let_go_only_when_the_new_one_has_said_hello() =>
        Step(Renewing, new SocketInput.Hello(4)).ShouldBe(new SocketState.Live(4), new SocketEffect.ResetDelays(4), new SocketEffect.LetGo(3));

    [Fact]
    public void Who_leaves_replaces_no_socket_that_ends_and_still_acknowledges_what_comes()
    {
        foreach (var state in new[] { Idle, Live, Renewing, Waiting })
        {
            Step(state, new SocketInput.Leaving()).ShouldBe(new SocketState.Stopped());
        }

        Step(new SocketState.Stopped(), new SocketInput.Closed(3)).ShouldBe(new SocketState.Stopped());
    }

    [Fact]
    public void A_second_warning_opens_no_third_socket() =>
        Step(Renewing, new SocketInput.DisconnectAsked(3, "refresh_requested")).ShouldBe(Renewing);

    [Fact]
    public void An_old_socket_that_goes_early_is_not_waited_for()
    {
        Step(Renewing, new SocketInput.Closed(3)).ShouldBe(new SocketState.Connecting(4, null));
        Step(Waiting, new SocketInput.Closed(3)).ShouldBe(new SocketState.Waiting(4, null));
    }

    [Fact]
    public void A_live_socket_that_ends_is_replaced_after_a_delay() =>
        Step(Live, new SocketInput.Closed(3)).ShouldBe(
            new SocketState.Waiting(4, null), new SocketEffect.Pause(4, TimeSpan.Zero, "the connection ended"));

    [Fact]
    public void The_delays_begin_anew_with_hello_and_with_nothing_else()
    {
        var resets = Inputs(4).Where(input => SocketProtocol.Step(Renewing, input).Effects.OfType<SocketEffect.ResetDelays>().Any());
        resets.ShouldHaveSingleItem().ShouldBe(new SocketInput.Hello(4));
    }

    public static TheoryData<string, TimeSpan> Failures => new()
    {
        { "Closed", TimeSpan.Zero },
        { "HelloOverdue", TimeSpan.Zero },
        { "CouldNotOpen", TimeSpan.FromSeconds(7) },
        { "Refused", TimeSpan.Zero },
        { "DisconnectAsked", TimeSpan.FromSeconds(30) },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_new_socket_that_fails_is_dropped_and_the_next_is_tried_later_while_the_old_one_serves(string failure, TimeSpan atLeast)
    {
        var step = Step(Renewing, Inputs(4).Single(input => input.GetType().Name == failure));
        step.State.ShouldBe(new SocketState.Waiting(5, 3));
        step.Effects[0].ShouldBe(new SocketEffect.Drop(4));
        step.Effects[1].ShouldBeOfType<SocketEffect.Pause>().AtLeast.ShouldBe(atLeast);
        Step(step.State, new SocketInput.RetryDue(5)).ShouldBe(new SocketState.Connecting(5, 3), new SocketEffect.Connect(5));
    }

    [Fact]
    public void Too_many_sockets_are_answered_with_patience_and_no_second_socket() =>
        Step(Live, new SocketInput.DisconnectAsked(3, "too_many_websockets")).ShouldBe(
            Waiting, new SocketEffect.Pause(4, SocketProtocol.TooManyPause, "too_many_websockets"));

    [Theory]
    [InlineData("invalid_auth")]
    [InlineData("not_authed")]
    [InlineData("account_inactive")]
    [InlineData("user_removed_from_team")]
    [InlineData("team_disabled")]
    [InlineData("missing_scope")]
    public void A_refusal_that_only_an_operator_can_mend_stops_everything(string error)
    {
        var step = Step(Renewing, new SocketInput.Refused(4, error));
        step.State.ShouldBeOfType<SocketState.Stopped>();
        step.Effects.ShouldHaveSingleItem().ShouldBeOfType<SocketEffect.Stop>().Reason.ShouldContain(error);
    }

    [Fact]
    public void A_link_that_is_switched_off_stops_everything_in_any_state()
    {
        foreach (var state in new[] { Live, Renewing, Waiting })
        {
            var step = Step(state, new SocketInput.DisconnectAsked(3, "link_disabled"));
            step.State.ShouldBeOfType<SocketState.Stopped>();
            step.Effects.ShouldHaveSingleItem().ShouldBeOfType<SocketEffect.Stop>().Reason.ShouldContain("switched off");
        }
    }

    [Fact]
    public void Once_stopped_nothing_is_opened_again()
    {
        var stopped = new SocketState.Stopped();
        foreach (var input in Inputs(3).Append(new SocketInput.Started()))
        {
            Step(stopped, input).ShouldBe(stopped);
        }
    }

    [Theory]
    [InlineData("slash_commands")]
    [InlineData("events_api")]
    [InlineData("interactive")]
    public void An_envelope_is_acknowledged_first_on_the_socket_that_brought_it_whatever_the_state(string type)
    {
        var envelope = new EnvelopePayload(type, "e1", null, default);
        foreach (var state in new[] { Idle, Live, Renewing, Waiting, new SocketState.Stopped() })
        {
            Step(state, new SocketInput.Delivered(2, envelope)).ShouldBe(state, new SocketEffect.Acknowledge(2, "e1"), new SocketEffect.Deliver(envelope));
        }
    }

    [Fact]
    public void Who_looks_up_a_name_is_answered_by_the_acknowledgement_whatever_the_state()
    {
        var envelope = new EnvelopePayload("interactive", "e1", null, JsonElement.Parse("""{"type":"block_suggestion"}"""));
        foreach (var state in new[] { Idle, Live, Renewing, Waiting, new SocketState.Stopped() })
        {
            Step(state, new SocketInput.Delivered(2, envelope)).ShouldBe(state, new SocketEffect.Offer(2, envelope));
        }
    }

    [Fact]
    public void An_envelope_of_an_unknown_type_is_acknowledged_all_the_same() =>
        Step(Live, new SocketInput.Delivered(3, new EnvelopePayload("from_the_future", "e1", null, default))).ShouldBe(
            Live, new SocketEffect.Acknowledge(3, "e1"), new SocketEffect.Wonder("from_the_future"));

    [Fact]
    public void News_of_a_socket_nobody_counts_on_changes_nothing()
    {
        foreach (var state in new[] { Live, Renewing, Waiting })
        {
            foreach (var input in Inputs(2).Where(input => input is not SocketInput.DisconnectAsked { Reason: "link_disabled" }))
            {
                Step(state, input).ShouldBe(state);
            }
        }
    }

    [Fact]
    public void A_pause_that_ends_for_another_attempt_opens_nothing() =>
        Step(Waiting, new SocketInput.RetryDue(2)).ShouldBe(Waiting);

    [Theory]
    [InlineData("""{"type":"hello","num_connections":1}""", typeof(SocketInput.Hello))]
    [InlineData("""{"type":"disconnect","reason":"warning","debug_info":{}}""", typeof(SocketInput.DisconnectAsked))]
    [InlineData("""{"type":"whatever","envelope_id":"e1"}""", typeof(SocketInput.Delivered))]
    [InlineData("""{"envelope_id":"e1","type":null,"payload":null}""", typeof(SocketInput.Delivered))]
    public void A_frame_is_read_by_what_it_carries(string json, Type kind) =>
        SocketFrames.Read(1, System.Text.Encoding.UTF8.GetBytes(json)).ShouldBeOfType(kind);

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"type":"pong"}""")]
    [InlineData("""{"envelope_id":""}""")]
    public void A_frame_that_means_nothing_is_left(string json) =>
        SocketFrames.Read(1, System.Text.Encoding.UTF8.GetBytes(json)).ShouldBeNull();

    [Fact]
    public void An_acknowledgement_says_the_envelope_id_and_nothing_else() =>
        JsonDocument.Parse(SocketFrames.Acknowledgement("e-1")).RootElement.ToString().ShouldBe("""{"envelope_id":"e-1"}""");

    private static IEnumerable<SocketInput> Inputs(int socket) =>
    [
        new SocketInput.Hello(socket),
        new SocketInput.Closed(socket),
        new SocketInput.HelloOverdue(socket),
        new SocketInput.CouldNotOpen(socket, TimeSpan.FromSeconds(7), "no network"),
        new SocketInput.Refused(socket, "internal_error"),
        new SocketInput.DisconnectAsked(socket, "too_many_websockets"),
    ];

    private static Seen Step(SocketState state, SocketInput input)
    {
        var step = SocketProtocol.Step(state, input);
        return new Seen(step.State, [.. step.Effects]);
    }

    private sealed record Seen(SocketState State, List<SocketEffect> Effects)
    {
        internal void ShouldBe(SocketState state, params SocketEffect[] effects)
        {
            State.ShouldBe(state);
            Effects.ShouldBe(effects);
        }
    }
}
