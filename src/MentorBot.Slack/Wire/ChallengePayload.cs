namespace MentorBot.Slack.Wire;

/// <summary>Slack's question whether an address is ours (https://docs.slack.dev/reference/events/url_verification); every other event has no challenge.</summary>
internal sealed record ChallengePayload(string? Type, string? Challenge);
