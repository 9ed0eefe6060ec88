using System.Collections.Immutable;
using MentorBot.Slack.Requests;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack.SocketMode;

/// <summary>Where the connection stands after something happened, and what to do.</summary>
internal readonly record struct SocketStep(SocketState State, ImmutableArray<SocketEffect> Effects);

/// <summary>The rules of Socket Mode as a table (https://docs.slack.dev/apis/events-api/using-socket-mode).</summary>
internal static class SocketProtocol
{
    /// <summary>How long to stay away when Slack says that this app holds too many sockets.</summary>
    internal static readonly TimeSpan TooManyPause = TimeSpan.FromSeconds(30);

    private const string LinkDisabled = "link_disabled";
    private const string TooMany = "too_many_websockets";

    /// <summary>One step.</summary>
    internal static SocketStep Step(SocketState state, SocketInput input) => (state, input) switch
    {
        // The one kind whose answer Slack takes in the acknowledgement alone (https://docs.slack.dev/reference/interaction-payloads/block_suggestion-payload).
        (_, SocketInput.Delivered { Envelope: var envelope } delivered) when SuggestionReader.Asks(envelope) => new(state, [new SocketEffect.Offer(delivered.Socket, envelope)]),

        // Whatever the state and whatever the kind: an envelope is acknowledged first, and where it came from
        // (https://github.com/slackapi/node-slack-sdk/issues/1654: another socket's acknowledgement does not count).
        (_, SocketInput.Delivered delivered) => new(state, [Acknowledge(delivered), HandOn(delivered.Envelope)]),

        (SocketState.Stopped, _) => Stay(state),

        // From here on a socket that ends is replaced by none: what Slack would send over that would be lost.
        (_, SocketInput.Leaving) => Stay(new SocketState.Stopped()),
        (_, SocketInput.DisconnectAsked { Reason: LinkDisabled }) =>
            Stop("Socket Mode is switched off for this app (link_disabled): switch it on in the app's settings and start again."),

        (SocketState.Idle, SocketInput.Started) => Connect(next: 1, old: null),
        (SocketState.Waiting waiting, SocketInput.RetryDue due) when due.Socket == waiting.Next => Connect(waiting.Next, waiting.Old),

        (SocketState.Connecting connecting, _) when SocketOf(input) == connecting.Next => StepNew(connecting, input),
        (SocketState.Live live, _) when SocketOf(input) == live.Current => StepLive(live, input),

        (SocketState.Waiting waiting, SocketInput.Closed closed) when closed.Socket == waiting.Old => Stay(waiting with { Old = null }),
        (SocketState.Connecting connecting, SocketInput.Closed closed) when closed.Socket == connecting.Old => Stay(connecting with { Old = null }),

        // The rest is late news of sockets that nobody counts on any more.
        _ => Stay(state),
    };

    private static SocketStep StepNew(SocketState.Connecting state, SocketInput input) => input switch
    {
        // Delays begin anew here and not when TCP opens, or a Slack that accepts and drops would be hammered.
        SocketInput.Hello => new(new SocketState.Live(state.Next), [new SocketEffect.ResetDelays(state.Next), .. LetGo(state.Old)]),
        SocketInput.Refused refused when SlackErrors.IsFinal(refused.Error) =>
            Stop($"Slack refused to open a connection ({refused.Error}): check Slack:AppToken, its scope connections:write, and that the app is installed."),
        SocketInput.Refused refused => TryAgain(state, TimeSpan.Zero, refused.Error),
        SocketInput.CouldNotOpen failed => TryAgain(state, failed.AtLeast, failed.Reason),
        SocketInput.HelloOverdue => TryAgain(state, TimeSpan.Zero, "no hello in time"),
        SocketInput.DisconnectAsked { Reason: TooMany } => TryAgain(state, TooManyPause, TooMany),
        SocketInput.DisconnectAsked asked => TryAgain(state, TimeSpan.Zero, asked.Reason ?? EnvelopePayload.Disconnect),
        SocketInput.Closed => TryAgain(state, TimeSpan.Zero, "the connection ended before hello"),
        _ => Stay(state),
    };

    private static SocketStep StepLive(SocketState.Live state, SocketInput input) => input switch
    {
        // A second socket would only make it worse, so the one we have is used for as long as Slack leaves it.
        SocketInput.DisconnectAsked { Reason: TooMany } =>
            new(new SocketState.Waiting(state.Current + 1, state.Current), [new SocketEffect.Pause(state.Current + 1, TooManyPause, TooMany)]),

        // warning comes about ten seconds ahead, refresh_requested at any time; a new reason is one of these as far as we can know.
        SocketInput.DisconnectAsked asked =>
            new(
                new SocketState.Connecting(state.Current + 1, state.Current),
                [new SocketEffect.Announce(state.Current + 1, asked.Reason ?? EnvelopePayload.Disconnect), new SocketEffect.Connect(state.Current + 1)]),
        SocketInput.Closed =>
            new(new SocketState.Waiting(state.Current + 1, Old: null), [new SocketEffect.Pause(state.Current + 1, TimeSpan.Zero, "the connection ended")]),
        _ => Stay(state),
    };

    private static int? SocketOf(SocketInput input) => input switch
    {
        SocketInput.CouldNotOpen failed => failed.Socket,
        SocketInput.Refused refused => refused.Socket,
        SocketInput.HelloOverdue overdue => overdue.Socket,
        SocketInput.Hello hello => hello.Socket,
        SocketInput.DisconnectAsked asked => asked.Socket,
        SocketInput.Closed closed => closed.Socket,
        _ => null,
    };

    private static SocketEffect.Acknowledge Acknowledge(SocketInput.Delivered delivered) =>
        new(delivered.Socket, delivered.Envelope.EnvelopeId!);

    private static SocketEffect HandOn(EnvelopePayload envelope) => envelope.Type switch
    {
        EnvelopePayload.SlashCommands or EnvelopePayload.EventsApi or EnvelopePayload.Interactive => new SocketEffect.Deliver(envelope),
        var kind => new SocketEffect.Wonder(kind ?? "no type"),
    };

    private static ImmutableArray<SocketEffect> LetGo(int? old) => old is { } socket ? [new SocketEffect.LetGo(socket)] : [];

    private static SocketStep Connect(int next, int? old) => new(new SocketState.Connecting(next, old), [new SocketEffect.Connect(next)]);

    private static SocketStep TryAgain(SocketState.Connecting state, TimeSpan atLeast, string reason) => new(
        new SocketState.Waiting(state.Next + 1, state.Old),
        [new SocketEffect.Drop(state.Next), new SocketEffect.Pause(state.Next + 1, atLeast, reason)]);

    private static SocketStep Stop(string reason) => new(new SocketState.Stopped(), [new SocketEffect.Stop(reason)]);

    private static SocketStep Stay(SocketState state) => new(state, []);
}
