using MentorBot.Core.Conversation;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack.Requests;

/// <summary>Reads a pressed button; its value carries the meaning.</summary>
internal static class ActionReader
{
    /// <summary>What was pressed, or null when it is no button of a message.</summary>
    internal static Request? Read(BlockActionsPayload payload, Occasion on)
    {
        if (payload is not { Type: "block_actions", Actions: [{ } pressed, ..], User: { } user })
        {
            return null;
        }

        return RequestReader.Person(payload.Team?.Id ?? user.TeamId, payload.Enterprise?.Id, user.Id) is { } person
            && RequestReader.ResponseUrl(payload.ResponseUrl) is { } url
            ? new Request(person, Meaning(pressed, on), Way(payload, url), RequestReader.Keys(on, payload.TriggerId))
            : null;
    }

    private static Incoming Meaning(ActionPayload pressed, Occasion on) =>
        ActionToken.TryParse(pressed.Value, out var token) ? new Incoming.Pressed(token, on) : new Incoming.PressedUnknown(on);

    private static Route.Press Way(BlockActionsPayload payload, Uri url) =>
        new(url, Place(payload), RequestReader.Given(payload.Container?.ThreadTs)) { Channel = RequestReader.Given(payload.Channel?.Id ?? payload.Container?.ChannelId) };

    private static ButtonPlace Place(BlockActionsPayload payload) => payload switch
    {
        { Container.IsEphemeral: true } => ButtonPlace.Ephemeral,
        _ when (payload.Channel?.Id ?? payload.Container?.ChannelId)?.StartsWith('D') is true => ButtonPlace.Direct,
        _ => ButtonPlace.Public,
    };
}
