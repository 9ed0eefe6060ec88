namespace MentorBot.Slack.Wire;

/// <summary>Somebody opened the assistant's pane (https://docs.slack.dev/reference/events/assistant_thread_started).</summary>
internal sealed record PaneOpenedPayload(string? Type, AssistantThreadPayload? AssistantThread);

/// <summary>The conversation in the pane: a thread of the direct messages. Where else the person is looking is in it too, and none of our business.</summary>
internal sealed record AssistantThreadPayload(string? UserId, string? ChannelId, string? ThreadTs);

/// <summary>What the bot is shown to be doing, until it answers or two minutes have passed (https://docs.slack.dev/reference/methods/assistant.threads.setStatus).</summary>
internal sealed record StatusPayload(string ChannelId, string ThreadTs, string Status);

/// <summary>The name of the conversation in the person's history (https://docs.slack.dev/reference/methods/assistant.threads.setTitle).</summary>
internal sealed record TitlePayload(string ChannelId, string ThreadTs, string Title);

/// <summary>One to four things to write, to pick from (https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts); with a thread in an assistant's pane alone, for an agent's go nowhere with one.</summary>
internal sealed record PromptsPayload(string ChannelId, string? ThreadTs, string Title, IReadOnlyList<PromptPayload> Prompts);

/// <summary>What is shown, and what it writes.</summary>
internal sealed record PromptPayload(string Title, string Message);
