using MentorBot.Runtime.Telemetry;
using MentorBot.Slack.SocketMode;
using MentorBot.Slack.Wire;
using Microsoft.Extensions.Logging.Abstractions;

namespace MentorBot.Adapters.Tests.Slack;

/// <summary>Names that are looked up over a socket.</summary>
public sealed class SocketLookupTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ManualTime _time = new();

    [Fact]
    public async Task They_come_with_the_acknowledgement_and_hold_up_nobody_else()
    {
        var slack = new ScriptedSlack(_time);
        var names = new TaskCompletionSource<OptionsPayload>();
        var delivered = new TaskCompletionSource<string?>();
        using var stop = new CancellationTokenSource();
        using var connection = new SocketConnection(slack.OpenAsync, envelope => delivered.SetResult(envelope.EnvelopeId), () => 0, new PlatformPulse("slack", _time), NullLogger.Instance)
        {
            Offer = _ => names.Task,
        };
        var run = connection.RunAsync(stop.Token);
        var socket = (await slack.NextAtOnce()).Greets();
        socket.Says("""{"envelope_id":"e1","type":"interactive","payload":{"type":"block_suggestion","action_id":"n1.pages","value":"ml"},"accepts_response_payload":true}""");
        socket.Delivers("e2");
        (await socket.Hears()).ShouldBe("""{"envelope_id":"e2"}""");
        (await delivered.Task.WaitAsync(Patience)).ShouldBe("e2");

        names.SetResult(new OptionsPayload([new OptionPayload(new PlainText("MLOps Engineer"), "m1.show.roles/mlops-engineer.1")]));
        (await socket.Hears()).ShouldBe("""{"envelope_id":"e1","payload":{"options":[{"text":{"text":"MLOps Engineer","type":"plain_text"},"value":"m1.show.roles/mlops-engineer.1"}]}}""");

        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(run.WaitAsync(Patience));
    }
}
