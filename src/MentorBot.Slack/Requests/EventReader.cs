using System.Collections.Immutable;
using System.Text.Json;
using MentorBot.Core.Conversation;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack.Requests;

/// <summary>Reads a direct message or a mention, and nothing that a bot wrote, that was edited, or that was said to others.</summary>
internal static class EventReader
{
    private const string Message = "message";
    private const string Mention = "app_mention";

    /// <summary>What was asked, or null when it is not for us.</summary>
    internal static Request? Read(EventCallbackPayload callback, Workspace workspace, Occasion on)
    {
        if (Words(callback) is not { } said || !IsAPersonSpeaking(said, workspace.BotUser) || Way(said) is not { } way)
        {
            return null;
        }

        return RequestReader.Person(callback.TeamId, callback.EnterpriseId, said.User) is { } person
            ? new Request(person, new Incoming.Said(IncomingText.Read(said.Text, workspace.BotUser), workspace.For(said.User, on) with { IsAlone = way.IsDirect }), way, Keys(callback, said))
            : null;
    }

    // Only these two kinds have the shape we know: in channel_created, channel is an object.
    private static EventPayload? Words(EventCallbackPayload callback) =>
        callback.Kind is Message or Mention ? callback.Event!.Value.Deserialize(SlackJson.Default.EventPayload) : null;

    // Our own posts come back to us, with bot_id and our user; bot_message, message_changed and most other subtypes are no one speaking
    // (https://docs.slack.dev/reference/events/message#subtypes).
    private static bool IsAPersonSpeaking(EventPayload said, string botUser) =>
        RequestReader.Given(said.BotId) is null
        && said.BotProfile is null
        && said.Edited is null
        && said.User != botUser
        && said.Subtype is (null or "" or "file_share" or "thread_broadcast");

    private static Route.Conversation? Way(EventPayload said)
    {
        if (RequestReader.Given(said.Channel) is not { } channel || RequestReader.Given(said.User) is not { } user)
        {
            return null;
        }

        var thread = RequestReader.Given(said.ThreadTs);
        return (said.Type, IsDirect(said, channel)) switch
        {
            (_, true) => new Route.Conversation(channel, user, thread, IsDirect: true) { Post = thread is null ? RequestReader.Given(said.Ts) : null },
            (Mention, false) => new Route.Conversation(channel, user, thread ?? RequestReader.Given(said.Ts), IsDirect: false) { BeginsThread = thread is null },
            _ => null,
        };
    }

    // app_mention has no channel_type; the ids of direct messages begin with D.
    private static bool IsDirect(EventPayload said, string channel) =>
        RequestReader.Given(said.ChannelType) is { } type ? type == "im" : channel.StartsWith('D');

    // One post with a mention comes as message and as app_mention, with two event ids.
    private static ImmutableArray<string> Keys(EventCallbackPayload callback, EventPayload said) =>
    [
        .. RequestReader.Given(callback.EventId) is { } id ? [RequestReader.EventKey(id)] : Array.Empty<string>(),
        .. RequestReader.Given(said.Ts) is { } ts ? [$"slack:post:{said.Channel}:{ts}"] : Array.Empty<string>(),
    ];
}
