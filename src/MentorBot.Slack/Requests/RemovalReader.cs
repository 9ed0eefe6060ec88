using System.Text.Json;
using MentorBot.Runtime.Turns;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack.Requests;

/// <summary>Reads that the app was removed from a workspace: uninstalled, or its bot's token taken back (https://docs.slack.dev/reference/events/app_uninstalled, https://docs.slack.dev/reference/events/tokens_revoked).</summary>
internal static class RemovalReader
{
    private const string Uninstalled = "app_uninstalled";
    private const string Revoked = "tokens_revoked";

    /// <summary>The workspace that the app was removed from, or null when the envelope says nothing of the kind.</summary>
    internal static Removal? Read(EnvelopePayload envelope)
    {
        if (envelope.Type != EnvelopePayload.EventsApi || envelope.Payload.ValueKind is not JsonValueKind.Object
            || envelope.Payload.Deserialize(SlackJson.Default.EventCallbackPayload) is not { Event: { ValueKind: JsonValueKind.Object } inner } callback)
        {
            return null;
        }

        return Kind(inner) is { } kind && PersonGroup.TryMake("slack", RequestReader.Given(callback.TeamId) ?? RequestReader.Given(callback.EnterpriseId), out var people)
            ? new Removal(kind, people)
            : null;
    }

    // A person's own token may be taken back too, and then the app stays.
    private static string? Kind(JsonElement inner) => inner.TryGetProperty("type", out var type) && type.ValueKind is JsonValueKind.String
        ? type.GetString() switch
        {
            Uninstalled => Uninstalled,
            Revoked when inner.TryGetProperty("tokens", out var tokens) && tokens.ValueKind is JsonValueKind.Object
                && tokens.TryGetProperty("bot", out var bots) && bots.ValueKind is JsonValueKind.Array && bots.GetArrayLength() > 0 => Revoked,
            _ => null,
        }
        : null;
}

/// <summary>That the app was removed from a workspace.</summary>
/// <param name="Event">Slack's word for what happened.</param>
/// <param name="People">The people of the workspace.</param>
internal sealed record Removal(string Event, PersonGroup People);
