using System.Text.Json;
using MentorBot.Core.Conversation;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack.Requests;

/// <summary>Reads all that an envelope can bring; null means that it is not for us.</summary>
internal static class BroughtReader
{
    /// <summary>What it brings; a payload of another shape than documented throws <see cref="JsonException" />.</summary>
    internal static Brought? Read(EnvelopePayload envelope, Workspace workspace, DateTimeOffset at, Locale locale = Locale.English) =>
        RequestReader.Read(envelope, workspace, at, locale) is { } request ? new Brought.Asked(request)
        : Callback(envelope) is { } callback ? Happened(callback, envelope.EnvelopeId)
        : null;

    private static Brought? Happened(EventCallbackPayload callback, string? envelope) =>
        HomeReader.Read(callback) is { } visit ? new Brought.HomeOpened(visit)
        : PaneReader.Visited(callback) is { } opened ? new Brought.MessagesOpened(opened)
        : RemovalReader.Read(callback, envelope) is { } removal ? new Brought.Removed(removal)
        : null;

    private static EventCallbackPayload? Callback(EnvelopePayload envelope) => envelope is { Type: EnvelopePayload.EventsApi, Payload.ValueKind: JsonValueKind.Object }
        ? envelope.Payload.Deserialize(SlackJson.Default.EventCallbackPayload)
        : null;
}
