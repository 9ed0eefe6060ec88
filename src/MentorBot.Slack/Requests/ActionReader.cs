using MentorBot.Core.Conversation;
using MentorBot.Core.Replies;
using MentorBot.Core.Replies.Languages;
using MentorBot.Runtime.Turns;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack.Requests;

/// <summary>Reads a pressed button, or a name chosen from a list; its value carries the meaning.</summary>
internal static class ActionReader
{
    /// <summary>What was pressed, or null when it is no button of a message or of the Home tab.</summary>
    internal static Request? Read(BlockActionsPayload payload, Occasion on)
    {
        if (payload is not { Type: "block_actions", Actions: [{ } pressed, ..], User: { } user })
        {
            return null;
        }

        return RequestReader.Person(payload.Team?.Id ?? user.TeamId, payload.Enterprise?.Id, user.Id) is { } person
            && Way(payload, user) is { } way
            ? new Request(person, Meaning(pressed, on with { IsAlone = way is Route.Press { Source: ButtonPlace.Direct } or Route.Conversation }), way, RequestReader.Keys(on, payload.TriggerId))
            {
                Form = WantedForm.Of(FormFor(pressed, Wording.In(on.Locale)), payload.TriggerId),
                MayDelete = DeleteToken.TryParse(Value(pressed), char.IsAsciiLetterOrDigit, out var deletion) ? deletion.Owner == user.Id || on.IsModerator : null,
            }
            : null;
    }

    private static Form? FormFor(ActionPayload pressed, Wording say) => ActionToken.TryParse(Value(pressed), out var token) ? Form.For(token, say) : null;

    private static Incoming Meaning(ActionPayload pressed, Occasion on) =>
        ActionToken.TryParse(Value(pressed), out var token) ? new Incoming.Pressed(token, on) : new Incoming.PressedUnknown(on);

    private static string? Value(ActionPayload pressed) => pressed is { Value.Length: > 0 } ? pressed.Value : pressed.SelectedOption?.Value;

    private static Route? Way(BlockActionsPayload payload, PresserPayload user) =>
        RequestReader.ResponseUrl(payload.ResponseUrl) is { } url
            ? new Route.Press(url, Place(payload), RequestReader.Given(payload.Container?.ThreadTs)) { Channel = RequestReader.Given(payload.Channel?.Id ?? payload.Container?.ChannelId) }
            : Home(payload.View, user);

    // The Home tab can hold no message, so what is pressed there is answered in the direct messages, where a user's id leads as well.
    private static Route.Conversation? Home(ViewPayload? view, PresserPayload user) =>
        view is { Type: HomeViewPayload.Kind } && RequestReader.Given(user.Id) is { } id
            ? new Route.Conversation(RequestReader.Given(view.PrivateMetadata) ?? id, id, ThreadTs: null, IsDirect: true)
            : null;

    private static ButtonPlace Place(BlockActionsPayload payload) => payload switch
    {
        { Container.IsEphemeral: true } => ButtonPlace.Ephemeral,
        _ when (payload.Channel?.Id ?? payload.Container?.ChannelId)?.StartsWith('D') is true => ButtonPlace.Direct,
        _ => ButtonPlace.Public,
    };
}
