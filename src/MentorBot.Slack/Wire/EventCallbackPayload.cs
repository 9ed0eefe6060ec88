using System.Text.Json;

namespace MentorBot.Slack.Wire;

/// <summary>An event of the Events API (https://docs.slack.dev/apis/events-api); <c>app_rate_limited</c> has no inner event, and the same field has different shapes in different events.</summary>
internal sealed record EventCallbackPayload(string? Type, string? TeamId, string? EnterpriseId, string? EventId, JsonElement? Event)
{
    /// <summary>The kind of the inner event, or null when there is none.</summary>
    internal string? Kind => Event is { ValueKind: JsonValueKind.Object } inner && inner.TryGetProperty("type", out var type) && type.ValueKind is JsonValueKind.String ? type.GetString() : null;
}

/// <summary>A message or a mention (https://docs.slack.dev/reference/events/message, https://docs.slack.dev/reference/events/app_mention).</summary>
internal sealed record EventPayload(
    string? Type,
    string? Subtype,
    string? User,
    string? BotId,
    string? Text,
    string? Ts,
    string? ThreadTs,
    string? Channel,
    string? ChannelType,
    JsonElement? BotProfile,
    JsonElement? Edited);
