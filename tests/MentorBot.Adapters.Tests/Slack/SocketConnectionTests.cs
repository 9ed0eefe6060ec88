using MentorBot.Runtime.Http;
using MentorBot.Runtime.Sockets;
using MentorBot.Slack.SocketMode;

namespace MentorBot.Adapters.Tests.Slack;

public sealed class SocketConnectionTests : SocketStory
{
    [Fact]
    public async Task An_envelope_is_acknowledged_before_it_is_handed_on()
    {
        var socket = (await Slack.NextAtOnce()).Greets();
        var release = new TaskCompletionSource();
        socket.SendsAfter = release.Task;
        socket.Delivers("e1");
        socket.Delivers("e2");
        HasDelivered().ShouldBeFalse();
        release.SetResult();
        (await socket.Hears()).ShouldBe("""{"envelope_id":"e1"}""");
        (await Delivered()).ShouldBe("e1");
        (await socket.Hears()).ShouldBe("""{"envelope_id":"e2"}""");
    }

    [Fact]
    public async Task An_envelope_whose_acknowledgement_is_lost_is_handed_on_all_the_same()
    {
        (await Slack.NextAtOnce()).Greets(hears: false).Delivers("e1", "slash_commands");
        (await Delivered()).ShouldBe("e1");
    }

    [Fact]
    public async Task A_dropped_socket_is_replaced_at_once_and_after_further_failures_ever_later()
    {
        var first = (await Slack.NextAtOnce()).Greets();
        first.Delivers("e1");
        await first.Hears();
        first.Ends();
        var second = await Slack.NextAtOnce();
        var since = second.At;
        foreach (var wait in new[] { 1, 2, 4, 8 })
        {
            await second.Fails(new ApiOutcome<IFrameSocket>.Unreachable("no network"));
            second = await Slack.Next(Time);
            (second.At - since).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(wait));
            since = second.At;
        }
    }

    [Fact]
    public async Task The_delays_begin_anew_only_with_hello()
    {
        var attempt = await Slack.NextAtOnce();
        foreach (var _ in Enumerable.Range(0, 4))
        {
            attempt.Opens().Ends();
            attempt = await Slack.Next(Time);
        }

        var before = attempt.At;
        attempt.Opens().Ends();
        attempt = await Slack.Next(Time);
        (attempt.At - before).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(8));
        attempt.Greets().Ends();
        await Slack.NextAtOnce();
    }

    [Fact]
    public async Task A_socket_that_never_says_hello_is_given_up_and_another_is_opened()
    {
        var mute = (await Slack.NextAtOnce()).Opens();
        var next = await Slack.Next(Time);
        await mute.Gone();
        (next.At - new ManualTime().GetUtcNow()).ShouldBeGreaterThanOrEqualTo(SocketConnection.HelloWithin);
        next.Greets().Delivers("e1");
        (await Delivered()).ShouldBe("e1");
    }

    [Fact]
    public async Task An_attempt_that_hangs_is_given_up_too()
    {
        var hanging = await Slack.NextAtOnce();
        await Slack.Next(Time);
        hanging.Answer.Task.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task Patience_that_Slack_asks_for_is_had()
    {
        var limited = await Slack.NextAtOnce();
        await limited.Fails(new ApiOutcome<IFrameSocket>.SlowDown(TimeSpan.FromSeconds(45)));
        ((await Slack.Next(Time)).At - limited.At).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(45));
    }

    [Fact]
    public async Task Too_many_sockets_are_answered_with_a_pause()
    {
        var refused = await Slack.NextAtOnce();
        refused.Opens().Says("""{"type":"disconnect","reason":"too_many_websockets"}""");
        ((await Slack.Next(Time)).At - refused.At).ShouldBeGreaterThanOrEqualTo(SocketProtocol.TooManyPause);
    }

    [Fact]
    public async Task A_final_refusal_ends_the_run_with_a_reason_and_nothing_is_tried_again()
    {
        await (await Slack.NextAtOnce()).Fails(new ApiOutcome<IFrameSocket>.Refused(200, "invalid_auth"));
        (await Run.WaitAsync(Patience)).ShouldContain("invalid_auth");
        Time.Advance(TimeSpan.FromHours(1));
        Slack.Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task A_link_switched_off_ends_the_run_and_leaves_the_socket()
    {
        var socket = (await Slack.NextAtOnce()).Greets();
        socket.Says("""{"type":"disconnect","reason":"link_disabled"}""");
        (await Run.WaitAsync(Patience)).ShouldContain("link_disabled");
        (await socket.Goodbye()).ShouldBe(1000);
        await socket.Gone();
    }

    [Fact]
    public async Task Nonsense_on_the_socket_disturbs_nothing()
    {
        var socket = (await Slack.NextAtOnce()).Greets();
        socket.Says("{");
        socket.Says("""{"envelope_id":"odd","type":"from_the_future","payload":7}""");
        socket.Delivers("e1");
        (await socket.Hears()).ShouldContain("odd");
        (await socket.Hears()).ShouldContain("e1");
        (await Delivered()).ShouldBe("e1");
    }

    [Fact]
    public async Task Stopping_says_goodbye_on_every_socket()
    {
        var old = (await Slack.NextAtOnce()).Greets();
        old.Says("""{"type":"disconnect","reason":"warning"}""");
        var next = (await Slack.NextAtOnce()).Greets();
        next.Delivers("e1");
        await next.Hears();
        await Stop.CancelAsync();
        (await old.Goodbye()).ShouldBe(1000);
        (await next.Goodbye()).ShouldBe(1000);
        await Task.WhenAll(old.Gone(), next.Gone());
        await Should.ThrowAsync<OperationCanceledException>(Run);
    }

    [Fact]
    public async Task A_fault_of_ours_ends_the_run_and_shows_itself()
    {
        var socket = (await Slack.NextAtOnce()).Greets();
        OnDelivery = _ => throw new InvalidOperationException("ours");
        socket.Delivers("e1");
        (await Should.ThrowAsync<InvalidOperationException>(Run.WaitAsync(Patience))).Message.ShouldBe("ours");
    }
}
