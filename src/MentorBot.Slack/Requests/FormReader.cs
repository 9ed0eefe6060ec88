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

    /// <summary>The way back, as text that travels with the form: a response URL, or the direct messages and the thread in them.</summary>
    internal static string Return(Route route) => route switch
    {
        Route.Conversation { Channel: var channel, ThreadTs: var thread } => Direct(channel, thread),
        Route.Press { Source: ButtonPlace.Direct, Channel: { } channel, ThreadTs: var thread } => Direct(channel, thread),
        Route.Press press => press.ResponseUrl.AbsoluteUri,
        Route.Command command => command.ResponseUrl.AbsoluteUri,
        _ => throw new System.Diagnostics.UnreachableException($"{route.GetType().Name} leads nowhere."),
    };

    private static string Direct(string channel, string? thread) => thread is null ? channel : $"{channel} {thread}";

    private static Route? Way(string? metadata, string user) => RequestReader.ResponseUrl(metadata) is { } url
        ? new Route.Command(url) { User = user }
        : RequestReader.Given(metadata)?.Split(' ') is [var channel, .. var rest] ? new Route.Conversation(channel, user, rest is [var thread] ? thread : null, IsDirect: true) : null;

    private static string? Words(ViewPayload view) => view.State?.Values?.GetValueOrDefault(Field)?.GetValueOrDefault(Field)?.Value;
}
