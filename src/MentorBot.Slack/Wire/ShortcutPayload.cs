namespace MentorBot.Slack.Wire;

/// <summary>An entry picked in the menu of a message (https://docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload).</summary>
internal sealed record ShortcutPayload(
    string? CallbackId,
    IdPayload? Team,
    IdPayload? Enterprise,
    PresserPayload? User,
    IdPayload? Channel,
    string? ResponseUrl,
    string? TriggerId,
    QuotedPayload? Message);

/// <summary>The message whose menu it was; anybody may have written it.</summary>
internal sealed record QuotedPayload(string? User, string? Text, string? ThreadTs);
