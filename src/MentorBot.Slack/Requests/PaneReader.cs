using System.Text.Json;
using MentorBot.Core.Conversation;
using MentorBot.Runtime.Turns;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack.Requests;

/// <summary>Somebody looks at the direct messages with the bot.</summary>
/// <param name="Person">Who.</param>
/// <param name="Channel">The direct messages.</param>
internal sealed record PaneVisit(PersonKey Person, string Channel);

/// <summary>Reads that somebody opened the assistant's pane; what they write there comes as direct messages in its thread (https://docs.slack.dev/reference/events/assistant_thread_started).</summary>
/// <remarks>An app made since July 2026 is an agent and has no pane: its conversations are the direct messages, and that they are opened comes with the event of the Home tab. <c>assistant_thread_context_changed</c> tells which channel a person goes to look at. No answer of ours depends on it, so it is neither asked for nor read.</remarks>
internal static class PaneReader
{
    private const string Opened = "assistant_thread_started";

    /// <summary>The request to be greeted, or null when the event is another or names no person or no thread.</summary>
    internal static Request? Read(EventCallbackPayload callback, Occasion on) =>
        callback is { Kind: Opened, Event: { } inner } && inner.Deserialize(SlackJson.Default.PaneOpenedPayload) is { AssistantThread: { } thread }
            && RequestReader.Person(callback.TeamId, callback.EnterpriseId, thread.UserId) is { } person
            && RequestReader.Given(thread.ChannelId) is { } channel
            && RequestReader.Given(thread.ThreadTs) is { } ts
            ? new Request(
                person,
                new Incoming.Opened(on with { IsAlone = true }),
                new Route.Conversation(channel, thread.UserId!, ts, IsDirect: true),
                [.. RequestReader.Given(callback.EventId) is { } id ? [RequestReader.EventKey(id)] : Array.Empty<string>(), $"slack:pane:{channel}:{ts}"])
            : null;

    /// <summary>The visit of somebody who opened the direct messages (https://docs.slack.dev/ai/migrating-to-agent-messaging), or null when the event is another.</summary>
    internal static PaneVisit? Visited(EventCallbackPayload callback) =>
        callback is { Kind: HomeReader.Opened, Event: { } inner } && inner.Deserialize(SlackJson.Default.HomeOpenedPayload) is { Tab: "messages" } opened
            && RequestReader.Person(callback.TeamId, callback.EnterpriseId, opened.User) is { } person
            && RequestReader.Given(opened.Channel) is { } channel
            ? new PaneVisit(person, channel)
            : null;
}
