using System.Text.Json;
using MentorBot.Runtime.Turns;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack.Requests;

/// <summary>Reads that the app was removed from a workspace: uninstalled, or its bot's token taken back (https://docs.slack.dev/reference/events/app_uninstalled, https://docs.slack.dev/reference/events/tokens_revoked).</summary>
internal static class RemovalReader
{
    private const string Uninstalled = "app_uninstalled";
    private const string Revoked = "tokens_revoked";

    /// <summary>The workspace that the app was removed from, or null when the event says nothing of the kind.</summary>
    internal static Removal? Read(EventCallbackPayload callback, string? envelope) =>
        Kind(callback) is { } kind && PersonGroup.TryMake("slack", RequestReader.Given(callback.TeamId) ?? RequestReader.Given(callback.EnterpriseId), out var people)
            ? new Removal(kind, people, RequestReader.Given(callback.EventId) is { } id ? RequestReader.EventKey(id) : RequestReader.EnvelopeKey(envelope ?? ""))
            : null;

    // A person's own token may be taken back too, and then the app stays.
    private static string? Kind(EventCallbackPayload callback) => callback.Kind switch
    {
        Uninstalled => Uninstalled,
        Revoked when callback.Event!.Value.TryGetProperty("tokens", out var tokens) && tokens.ValueKind is JsonValueKind.Object
            && tokens.TryGetProperty("bot", out var bots) && bots.ValueKind is JsonValueKind.Array && bots.GetArrayLength() > 0 => Revoked,
        _ => null,
    };
}

/// <summary>That the app was removed from a workspace.</summary>
/// <param name="Event">Slack's word for what happened.</param>
/// <param name="People">The people of the workspace.</param>
/// <param name="Key">What no second delivery may share.</param>
internal sealed record Removal(string Event, PersonGroup People, string Key);
