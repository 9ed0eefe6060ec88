using System.Text.Json;

namespace MentorBot.Slack.Wire;

/// <summary>What Slack sends over a socket (https://docs.slack.dev/apis/events-api/using-socket-mode); only what is delivered has an envelope id.</summary>
internal sealed record EnvelopePayload(string? Type, string? EnvelopeId, string? Reason, JsonElement Payload)
{
    internal const string Hello = "hello";
    internal const string Disconnect = "disconnect";
    internal const string SlashCommands = "slash_commands";
    internal const string EventsApi = "events_api";
    internal const string Interactive = "interactive";
}

/// <summary>What Slack wants to hear of each envelope within three seconds; with options where it asks for some.</summary>
internal sealed record AcknowledgementPayload(string EnvelopeId, OptionsPayload? Payload = null);
