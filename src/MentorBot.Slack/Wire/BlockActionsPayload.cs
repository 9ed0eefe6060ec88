namespace MentorBot.Slack.Wire;

/// <summary>A pressed button (https://docs.slack.dev/reference/interaction-payloads/block_actions-payload).</summary>
internal sealed record BlockActionsPayload(
    string? Type,
    IdPayload? Team,
    IdPayload? Enterprise,
    PresserPayload? User,
    IdPayload? Channel,
    ContainerPayload? Container,
    ViewPayload? View,
    string? ResponseUrl,
    string? TriggerId,
    IReadOnlyList<ActionPayload>? Actions);

/// <summary>Something of which only the id matters.</summary>
internal sealed record IdPayload(string? Id);

/// <summary>Who pressed.</summary>
internal sealed record PresserPayload(string? Id, string? TeamId);

/// <summary>Where the button was.</summary>
internal sealed record ContainerPayload(string? ChannelId, string? ThreadTs, bool? IsEphemeral);

/// <summary>What was pressed, or chosen from a list.</summary>
internal sealed record ActionPayload(string? Type, string? Value, ChosenPayload? SelectedOption = null);

/// <summary>The option that was chosen.</summary>
internal sealed record ChosenPayload(string? Value);
