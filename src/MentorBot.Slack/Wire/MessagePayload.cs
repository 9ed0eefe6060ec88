namespace MentorBot.Slack.Wire;

/// <summary>A message as rendered: blocks for the eye, text for notifications and screen readers.</summary>
internal sealed record RenderedMessage(string Text, IReadOnlyList<BlockPayload> Blocks);

/// <summary>A message to a conversation (https://docs.slack.dev/reference/methods/chat.postMessage); with a user it is chat.postEphemeral's.</summary>
internal sealed record PostPayload(string Channel, string? User, string? ThreadTs, string Text, IReadOnlyList<BlockPayload> Blocks)
{
    public bool UnfurlLinks { get; }

    public bool UnfurlMedia { get; }
}

/// <summary>An answer by response URL (https://docs.slack.dev/interactivity/handling-user-interaction#message_responses).</summary>
internal sealed record ResponsePayload(string ResponseType, bool ReplaceOriginal, string? ThreadTs, string Text, IReadOnlyList<BlockPayload> Blocks);

/// <summary>What the Web API answers; which fields are there depends on the method.</summary>
internal sealed record AnswerPayload(bool Ok, string? Error, string? Url, string? UserId);
