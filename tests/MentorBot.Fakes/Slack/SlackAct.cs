using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Slack;

/// <summary>One acknowledgement: how long it took, on which socket, and what it said.</summary>
public sealed record SlackAck(TimeSpan After, int Socket, JsonElement Payload);

/// <summary>One sending of an envelope: a thing that happened may be sent more than once.</summary>
public sealed record SlackSending(string EnvelopeId, int Socket, int Attempt);

/// <summary>One thing that happened in Slack, how often it was delivered, and everything the bot answered to it.</summary>
public sealed class SlackAct
{
    internal SlackAct(string type, JsonObject payload, bool acceptsPayload) => (Type, PayloadNode, AcceptsPayload) = (type, payload, acceptsPayload);

    /// <summary>The envelope's type.</summary>
    public string Type { get; }

    /// <summary>The envelope's payload.</summary>
    public JsonElement Payload => PayloadNode.ToElement();

    /// <summary>Every time it was sent.</summary>
    public Journal<SlackSending> Sendings { get; } = new("sendings of an envelope");

    /// <summary>Every acknowledgement.</summary>
    public Journal<SlackAck> Acks { get; } = new("acknowledgements");

    /// <summary>What the bot showed in answer, however it did; a message that was changed in answer counts too.</summary>
    public Journal<SlackMessage> Answers { get; } = new("answers in Slack");

    /// <summary>The timestamp of the message that a person wrote, if this is one.</summary>
    public string? Ts { get; internal init; }

    internal JsonObject PayloadNode { get; }

    internal bool AcceptsPayload { get; }

    internal string? Channel { get; init; }

    internal string? Thread { get; init; }

    internal SlackUser? User { get; init; }

    /// <summary>The message whose button was pressed.</summary>
    internal SlackMessage? Source { get; init; }

    /// <summary>The first acknowledgement.</summary>
    public Task<SlackAck> AckAsync() => Acks.FirstAsync();

    /// <summary>The first thing the bot shows in answer.</summary>
    public Task<SlackMessage> AnswerAsync() => Answers.FirstAsync();
}
