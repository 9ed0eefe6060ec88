using MentorBot.Core.Conversation;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack.Requests;

/// <summary>Reads <em>Ask MentorBot</em> in the menu of a message: the message is the question, whoever wrote it, and the answer is for who picked the entry.</summary>
internal static class ShortcutReader
{
    internal const string Type = "message_action";

    /// <summary>The name by which the manifest and Slack know the entry.</summary>
    internal const string CallbackId = "ask_mentorbot";

    /// <summary>What was asked, or null when it is another entry, or names no person or no way back.</summary>
    internal static Request? Read(ShortcutPayload payload, Workspace workspace, Occasion on) =>
        payload is { CallbackId: CallbackId, User: { } user, Message: { } message }
            && RequestReader.Person(payload.Team?.Id ?? user.TeamId, payload.Enterprise?.Id, user.Id) is { } person
            && RequestReader.ResponseUrl(payload.ResponseUrl) is { } url
            ? new Request(
                person,
                new Incoming.MessageAsked(IncomingText.Read(message.Text, workspace.BotUser), workspace.For(user.Id, on) with { IsAlone = IsAlone(payload, message, workspace) }),
                new Route.Press(url, ButtonPlace.Public, RequestReader.Given(message.ThreadTs)) { Channel = RequestReader.Given(payload.Channel?.Id) },
                RequestReader.Keys(on, payload.TriggerId))
            : null;

    // Two people's direct messages look the same from here, but there one of the two wrote it to the other.
    private static bool IsAlone(ShortcutPayload payload, QuotedPayload message, Workspace workspace) =>
        payload.Channel?.Id?.StartsWith('D') is true && (message.User == payload.User?.Id || message.User == workspace.BotUser);
}
