using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Slack;

/// <summary>Puts what happens into envelopes, hands each to one socket, and insists on the acknowledgement.</summary>
internal sealed class Mailroom(SlackWorld world, SlackSockets sockets, FakeSlackEndpoint endpoint)
{
    private readonly ConcurrentDictionary<string, Envelope> _sent = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(SlackAct Act, int Attempt)> _waiting = new();
    private uint _turn;

    /// <summary>Posts it where there is a request URL; else sends it over one live socket, or keeps it until there is one.</summary>
    public void Deliver(SlackAct act, int attempt = 0)
    {
        if (endpoint.IsSet)
        {
            _ = endpoint.DeliverAsync(act, attempt);
            return;
        }

        if (Choose(attempt) is { } socket)
        {
            Send(act, socket, attempt);
            return;
        }

        _waiting.Enqueue((act, attempt));
        // A socket may have come in between, and then nobody else would look again.
        if (Choose(attempt) is not null)
            DeliverWaiting();
    }

    /// <summary>Sends everything that had to wait for a socket.</summary>
    public void DeliverWaiting()
    {
        for (var left = _waiting.Count; left > 0 && _waiting.TryDequeue(out var one); left--)
            Deliver(one.Act, one.Attempt);
    }

    /// <summary>Sends it over this socket in a new envelope.</summary>
    public void Send(SlackAct act, SlackSocket socket, int attempt)
    {
        var id = world.Options.NewEnvelopeId();
        var envelope = _sent[id] = new Envelope(id, act, socket, attempt, world.Now);
        Transmit(envelope);
        envelope.Due = world.Options.Clock.CreateTimer(_ => Missed(envelope), null, world.Options.AckLimit, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Sends the very same envelope once more, over the same socket.</summary>
    public void SendAgain(SlackAct act)
    {
        if (_sent.TryGetValue(act.Sendings.Last().EnvelopeId, out var envelope))
            Transmit(envelope);
    }

    /// <summary>Takes what a bot says on a socket, which can only be an acknowledgement.</summary>
    public void Take(SlackSocket socket, JsonElement said)
    {
        if (said.Text("envelope_id") is not { } id || !_sent.TryGetValue(id, out var envelope))
        {
            world.Violations.Add("ack-unknown", $"'{said}' acknowledges no envelope");
            return;
        }

        if (envelope.Socket != socket)
            world.Violations.Add("ack-wrong-socket", $"an envelope of socket {envelope.Socket.Number} was acknowledged on socket {socket.Number}");
        if (envelope.Acknowledge() > envelope.Copies)
            world.Violations.Add("ack-twice", $"an envelope of type {envelope.Act.Type} was acknowledged twice");
        if (world.Now - envelope.At > world.Options.AckLimit)
            world.Violations.Add("ack-late", $"acknowledged after {(world.Now - envelope.At).TotalMilliseconds:0} ms");
        envelope.Due?.Dispose();
        Answer(envelope.Act, said.At("payload"));
        envelope.Act.Acks.Add(new SlackAck(world.Now - envelope.At, socket.Number, said.At("payload")));
    }

    /// <summary>Events that a lost socket took with it come again; commands and button presses do not.</summary>
    public void Lost(SlackSocket socket)
    {
        foreach (var envelope in _sent.Values.Where(one => one.Socket == socket && !one.IsAcknowledged))
        {
            envelope.Due?.Dispose();
            Again(envelope);
        }
    }

    private void Answer(SlackAct act, JsonElement payload)
    {
        if (Rules.OptionRules.AreAskedBy(act))
        {
            world.Refusal(Rules.OptionRules.Check(payload));
            return;
        }

        if (payload.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null || (payload.ValueKind == JsonValueKind.Object && !payload.EnumerateObject().Any()))
            return;
        if (!act.AcceptsPayload)
            world.Violations.Add("ack-payload", $"a payload in the acknowledgement of {act.Type}, which accepts none");
        else if (act.Type == "slash_commands" && world.Refusal(Rules.MessageRules.Check(payload)) is null)
            world.Show("ack", act.Channel ?? "", payload, payload.Text("response_type") == "in_channel" ? null : act.User?.Id, act);
    }

    private void Missed(Envelope envelope)
    {
        if (envelope.IsAcknowledged)
            return;
        if (envelope.Socket is { IsOpen: true, IsFrozen: false })
            world.Violations.Add("ack-missing", $"{envelope.Act.Type} was not acknowledged within {world.Options.AckLimit.TotalSeconds:0.#} s");
        Again(envelope);
    }

    private void Again(Envelope envelope)
    {
        // An acknowledgement that comes after all is too late, but not unknown.
        if (envelope.Act.Type == "events_api" && envelope.Attempt < world.Options.Redeliveries && envelope.GiveUp())
            Deliver(envelope.Act, envelope.Attempt + 1);
    }

    // The platform cannot know that a socket is half-open until nothing comes back, so a first attempt may be lost there.
    private SlackSocket? Choose(int attempt)
    {
        var open = sockets.Live.Where(one => one.IsOpen).ToArray();
        var sound = open.Where(one => !one.IsFrozen).ToArray();
        var live = sound.Length > 0 || attempt > 0 ? sound : open;
        var staying = live.Where(one => !one.IsLeaving).ToArray();
        var some = staying.Length > 0 ? staying : live;
        return some.Length == 0 ? null : some[(int)(Interlocked.Increment(ref _turn) % (uint)some.Length)];
    }

    private static void Transmit(Envelope envelope)
    {
        envelope.Copied();
        var act = envelope.Act;
        act.Sendings.Add(new SlackSending(envelope.Id, envelope.Socket.Number, envelope.Attempt));
        var message = new JsonObject
        {
            ["envelope_id"] = envelope.Id,
            ["payload"] = act.PayloadNode.DeepClone(),
            ["type"] = act.Type,
            ["accepts_response_payload"] = act.AcceptsPayload,
        };
        if (act.Type == "events_api")
        {
            message["retry_attempt"] = envelope.Attempt;
            message["retry_reason"] = envelope.Attempt == 0 ? "" : "timeout";
        }

        envelope.Socket.SendRaw(message.ToJsonString());
    }

    private sealed class Envelope(string id, SlackAct act, SlackSocket socket, int attempt, DateTimeOffset at)
    {
        private int _copies;
        private int _acks;
        private int _givenUp;

        public string Id => id;

        public SlackAct Act => act;

        public SlackSocket Socket => socket;

        public int Attempt => attempt;

        public DateTimeOffset At => at;

        public ITimer? Due { get; set; }

        public int Copies => Volatile.Read(ref _copies);

        public bool IsAcknowledged => Volatile.Read(ref _acks) > 0;

        public void Copied() => Interlocked.Increment(ref _copies);

        public int Acknowledge() => Interlocked.Increment(ref _acks);

        /// <summary>True for the first who gives up waiting.</summary>
        public bool GiveUp() => Interlocked.Exchange(ref _givenUp, 1) == 0;
    }
}
