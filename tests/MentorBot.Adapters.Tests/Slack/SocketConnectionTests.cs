using System.Threading.Channels;
using MentorBot.Runtime.Http;
using MentorBot.Runtime.Sockets;
using MentorBot.Slack.SocketMode;
using MentorBot.Slack.Wire;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Slack;

public sealed class SocketConnectionTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ManualTime _time = new();
    private readonly Channel<string> _delivered = Channel.CreateUnbounded<string>();
    private readonly CancellationTokenSource _stop = new();
    private readonly ScriptedSlack _slack;
    private readonly SocketConnection _connection;
    private readonly Task<string> _run;

    public SocketConnectionTests()
    {
        _slack = new ScriptedSlack(_time);
        _connection = new SocketConnection(_slack.OpenAsync, Deliver, () => 0, new Runtime.Telemetry.PlatformPulse("slack", _time), NullLogger.Instance);
        _run = _connection.RunAsync(_stop.Token);
    }

    private Action<EnvelopePayload> OnDelivery { get; set; } = _ => { };

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _stop.CancelAsync();
        await ((Task)_run).WaitAsync(Patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose()
    {
        _connection.Dispose();
        _stop.Dispose();
    }

    [Fact]
    public async Task An_envelope_is_acknowledged_before_it_is_handed_on()
    {
        var socket = (await _slack.NextAtOnce()).Greets();
        var release = new TaskCompletionSource();
        socket.SendsAfter = release.Task;
        socket.Delivers("e1");
        socket.Delivers("e2");
        _delivered.Reader.TryRead(out _).ShouldBeFalse();
        release.SetResult();
        (await socket.Hears()).ShouldBe("""{"envelope_id":"e1"}""");
        (await Delivered()).ShouldBe("e1");
        (await socket.Hears()).ShouldBe("""{"envelope_id":"e2"}""");
    }

    [Fact]
    public async Task An_envelope_whose_acknowledgement_is_lost_is_handed_on_all_the_same()
    {
        (await _slack.NextAtOnce()).Greets(hears: false).Delivers("e1", "slash_commands");
        (await Delivered()).ShouldBe("e1");
    }

    [Fact]
    public async Task A_refresh_leaves_no_moment_without_a_socket_and_each_socket_acknowledges_its_own()
    {
        var old = (await _slack.NextAtOnce()).Greets();
        old.Says("""{"type":"disconnect","reason":"warning"}""");
        var next = (await _slack.NextAtOnce()).Opens();
        old.Delivers("while connecting");
        (await old.Hears()).ShouldContain("while connecting");
        old.SaidGoodbye.ShouldBeFalse();
        next.Says("""{"type":"hello"}""");
        next.Delivers("on the new one");
        (await next.Hears()).ShouldContain("on the new one");
        old.Delivers("late on the old one");
        (await old.Hears()).ShouldContain("late on the old one");
        old.IsGone.ShouldBeFalse();
        old.Ends(1000);
        await old.Gone();
        _slack.Attempts.ShouldBe(2);
    }

    [Fact]
    public async Task An_old_socket_that_Slack_does_not_close_is_closed_after_a_while()
    {
        var old = (await _slack.NextAtOnce()).Greets();
        old.Says("""{"type":"disconnect","reason":"refresh_requested"}""");
        var since = _time.GetUtcNow();
        var fresh = (await _slack.NextAtOnce()).Greets();
        // Its hello was heard, so the clock may go on: a hello that comes too late would end the new socket instead of the old.
        fresh.Delivers("e1");
        await fresh.Hears();
        while (!old.IsGone)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        (await old.Goodbye()).ShouldBe(1000);
        (_time.GetUtcNow() - since).ShouldBeGreaterThanOrEqualTo(SocketConnection.Linger);
        _slack.Attempts.ShouldBe(2);
    }

    [Fact]
    public async Task A_dropped_socket_is_replaced_at_once_and_after_further_failures_ever_later()
    {
        var first = (await _slack.NextAtOnce()).Greets();
        first.Delivers("e1");
        await first.Hears();
        first.Ends();
        var second = await _slack.NextAtOnce();
        var since = second.At;
        foreach (var wait in new[] { 1, 2, 4, 8 })
        {
            second.Fails(new ApiOutcome<IFrameSocket>.Unreachable("no network"));
            second = await _slack.Next(_time);
            (second.At - since).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(wait));
            since = second.At;
        }
    }

    [Fact]
    public async Task The_delays_begin_anew_only_with_hello()
    {
        var attempt = await _slack.NextAtOnce();
        foreach (var _ in Enumerable.Range(0, 4))
        {
            attempt.Opens().Ends();
            attempt = await _slack.Next(_time);
        }

        var before = attempt.At;
        attempt.Opens().Ends();
        attempt = await _slack.Next(_time);
        (attempt.At - before).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(8));
        attempt.Greets().Ends();
        await _slack.NextAtOnce();
    }

    [Fact]
    public async Task A_socket_that_never_says_hello_is_given_up_and_another_is_opened()
    {
        var mute = (await _slack.NextAtOnce()).Opens();
        var next = await _slack.Next(_time);
        await mute.Gone();
        (next.At - new ManualTime().GetUtcNow()).ShouldBeGreaterThanOrEqualTo(SocketConnection.HelloWithin);
        next.Greets().Delivers("e1");
        (await Delivered()).ShouldBe("e1");
    }

    [Fact]
    public async Task An_attempt_that_hangs_is_given_up_too()
    {
        var hanging = await _slack.NextAtOnce();
        await _slack.Next(_time);
        hanging.Answer.Task.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task Patience_that_Slack_asks_for_is_had()
    {
        var limited = await _slack.NextAtOnce();
        limited.Fails(new ApiOutcome<IFrameSocket>.SlowDown(TimeSpan.FromSeconds(45)));
        ((await _slack.Next(_time)).At - limited.At).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(45));
    }

    [Fact]
    public async Task Too_many_sockets_are_answered_with_a_pause()
    {
        var refused = await _slack.NextAtOnce();
        refused.Opens().Says("""{"type":"disconnect","reason":"too_many_websockets"}""");
        ((await _slack.Next(_time)).At - refused.At).ShouldBeGreaterThanOrEqualTo(SocketProtocol.TooManyPause);
    }

    [Fact]
    public async Task A_final_refusal_ends_the_run_with_a_reason_and_nothing_is_tried_again()
    {
        (await _slack.NextAtOnce()).Fails(new ApiOutcome<IFrameSocket>.Refused(200, "invalid_auth"));
        (await _run.WaitAsync(Patience)).ShouldContain("invalid_auth");
        _time.Advance(TimeSpan.FromHours(1));
        _slack.Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task A_link_switched_off_ends_the_run_and_leaves_the_socket()
    {
        var socket = (await _slack.NextAtOnce()).Greets();
        socket.Says("""{"type":"disconnect","reason":"link_disabled"}""");
        (await _run.WaitAsync(Patience)).ShouldContain("link_disabled");
        (await socket.Goodbye()).ShouldBe(1000);
        await socket.Gone();
    }

    [Fact]
    public async Task Nonsense_on_the_socket_disturbs_nothing()
    {
        var socket = (await _slack.NextAtOnce()).Greets();
        socket.Says("{");
        socket.Says("""{"envelope_id":"odd","type":"from_the_future","payload":7}""");
        socket.Delivers("e1");
        (await socket.Hears()).ShouldContain("odd");
        (await socket.Hears()).ShouldContain("e1");
        (await Delivered()).ShouldBe("e1");
    }

    [Fact]
    public async Task A_socket_that_cannot_send_holds_up_no_other()
    {
        var old = (await _slack.NextAtOnce()).Greets();
        old.SendsAfter = new TaskCompletionSource().Task;
        old.Says("""{"type":"disconnect","reason":"warning"}""");
        var next = (await _slack.NextAtOnce()).Greets();
        old.Delivers("stuck");
        next.Delivers("e1");
        (await next.Hears()).ShouldContain("e1");
        (await Delivered()).ShouldBe("e1");
    }

    [Fact]
    public async Task Stopping_says_goodbye_on_every_socket()
    {
        var old = (await _slack.NextAtOnce()).Greets();
        old.Says("""{"type":"disconnect","reason":"warning"}""");
        var next = (await _slack.NextAtOnce()).Greets();
        next.Delivers("e1");
        await next.Hears();
        await _stop.CancelAsync();
        (await old.Goodbye()).ShouldBe(1000);
        (await next.Goodbye()).ShouldBe(1000);
        await Task.WhenAll(old.Gone(), next.Gone());
        await Should.ThrowAsync<OperationCanceledException>(_run);
    }

    [Fact]
    public async Task A_fault_of_ours_ends_the_run_and_shows_itself()
    {
        var socket = (await _slack.NextAtOnce()).Greets();
        OnDelivery = _ => throw new InvalidOperationException("ours");
        socket.Delivers("e1");
        (await Should.ThrowAsync<InvalidOperationException>(_run.WaitAsync(Patience))).Message.ShouldBe("ours");
    }

    private void Deliver(EnvelopePayload envelope)
    {
        OnDelivery(envelope);
        _delivered.Writer.TryWrite(envelope.EnvelopeId!);
    }

    private Task<string> Delivered() => _delivered.Reader.ReadAsync().AsTask().WaitAsync(Patience);
}
