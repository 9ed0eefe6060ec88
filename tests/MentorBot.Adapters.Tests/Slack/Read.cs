using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Slack.Requests;
using MentorBot.Slack.Wire;

namespace MentorBot.Adapters.Tests.Slack;

/// <summary>Reads a payload as it would come in an envelope.</summary>
internal static class Read
{
    internal const string Bot = "U0BOT";

    internal static DateTimeOffset At { get; } = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    internal static Request? Slash(string payload) => Envelope(EnvelopePayload.SlashCommands, payload);

    internal static Request? Event(string payload) => Envelope(EnvelopePayload.EventsApi, payload);

    internal static Request? Event(JsonNode payload) => Event(payload.ToJsonString());

    internal static Request? Interactive(string payload) => Envelope(EnvelopePayload.Interactive, payload);

    internal static Request? Envelope(string type, string payload)
    {
        using var json = JsonDocument.Parse(payload);
        return RequestReader.Read(new EnvelopePayload(type, "env-1", null, json.RootElement.Clone()), new Workspace(Bot, ["U7MOD"]), At);
    }
}
