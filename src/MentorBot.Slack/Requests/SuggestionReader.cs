using System.Text.Json;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack.Requests;

/// <summary>Reads that somebody looks up a name; the acknowledgement brings the answer.</summary>
internal static class SuggestionReader
{
    internal const string Type = "block_suggestion";

    /// <summary>Whether it is that.</summary>
    internal static bool Asks(EnvelopePayload envelope) => envelope.Type is EnvelopePayload.Interactive && RequestReader.IsOf(Type, envelope.Payload);

    /// <summary>The list and what was typed, or null when it is anything else; a payload of another shape than documented throws <see cref="JsonException" />.</summary>
    internal static SuggestionPayload? Read(EnvelopePayload envelope) => Asks(envelope) ? envelope.Payload.Deserialize(SlackJson.Default.SuggestionPayload) : null;
}
