using MentorBot.Core.Conversation;
using MentorBot.Core.Replies;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack.Requests;

/// <summary>Reads a form that somebody has filled in (https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload#view_submission); the answer goes back to where it was opened, for them alone, or to their direct messages when the form lay open for longer than its response URL lives.</summary>
internal static class FormReader
{
    internal const string Type = "view_submission";

    /// <summary>The field's block, and the field in it.</summary>
    internal const string Field = "words";

    /// <summary>What was said, or null when the form names no person or no way back.</summary>
    internal static Request? Read(BlockActionsPayload payload, Occasion on) =>
        payload is { View: { CallbackId: { } form } view, User: { Id: { } user } presser }
            && RequestReader.Person(payload.Team?.Id ?? presser.TeamId, payload.Enterprise?.Id, user) is { } person
            && Way(view.PrivateMetadata, user) is { } way
            && (on with { Privately = true, IsAlone = way is Route.Conversation }) is var alone
            ? new Request(person, Form.Read(form, IncomingText.Read(Words(view)), alone) ?? new Incoming.PressedUnknown(alone), way, RequestReader.Keys(on, payload.TriggerId))
            : null;

    /// <summary>The way back, as text that travels with the form: a response URL or the direct messages, and the thread that the form was opened from.</summary>
    internal static string Return(Route route) => route switch
    {
        Route.Conversation talk => Place(talk.Channel, talk.ThreadTs),
        Route.Press { Source: ButtonPlace.Direct, Channel: { } channel } press => Place(channel, press.ThreadTs),
        Route.Press press => Place(press.ResponseUrl.AbsoluteUri, press.ThreadTs),
        Route.Command command => Place(command.ResponseUrl.AbsoluteUri, command.ThreadTs),
        _ => throw new System.Diagnostics.UnreachableException($"{route.GetType().Name} leads nowhere."),
    };

    // Neither an address nor an id has a space in it.
    private static string Place(string place, string? thread) => thread is null ? place : $"{place} {thread}";

    private static Route? Way(string? metadata, string user)
    {
        if (RequestReader.Given(metadata)?.Split(' ') is not [var place, .. var rest])
        {
            return null;
        }

        var thread = rest is [var ts] ? ts : null;
        return RequestReader.ResponseUrl(place) is { } url
            ? new Route.Command(url) { User = user, ThreadTs = thread }
            : new Route.Conversation(place, user, thread, IsDirect: true);
    }

    private static string? Words(ViewPayload view) => view.State?.Values?.GetValueOrDefault(Field)?.GetValueOrDefault(Field)?.Value;
}
