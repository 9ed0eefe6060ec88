namespace MentorBot.Slack.Wire;

/// <summary>A slash command (https://docs.slack.dev/interactivity/implementing-slash-commands).</summary>
internal sealed record SlashCommandPayload(string? TeamId, string? EnterpriseId, string? UserId, string? Text, string? ResponseUrl, string? TriggerId, string? ChannelId = null);
