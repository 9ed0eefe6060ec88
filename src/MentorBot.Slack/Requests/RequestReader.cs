using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MentorBot.Core.Conversation;
using MentorBot.Runtime.Turns;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack.Requests;

/// <summary>Reads an envelope; null means that it is not for us.</summary>
internal static class RequestReader
{
    /// <summary>What the envelope asks of the bot; a payload of another shape than documented throws <see cref="JsonException" />.</summary>
    /// <param name="envelope">The envelope.</param>
    /// <param name="workspace">Who is who.</param>
    /// <param name="at">When it came.</param>
    /// <param name="locale">The language of the person, which no envelope tells.</param>
    internal static Request? Read(EnvelopePayload envelope, Workspace workspace, DateTimeOffset at, Locale locale = Locale.English)
    {
        var on = new Occasion(at, envelope.EnvelopeId ?? "", Locale: locale);
        return envelope.Type switch
        {
            EnvelopePayload.SlashCommands when Payload(envelope, SlackJson.Default.SlashCommandPayload) is { } command => SlashCommandReader.Read(command, workspace.For(command.UserId, on)),
            EnvelopePayload.EventsApi when Payload(envelope, SlackJson.Default.EventCallbackPayload) is { } callback => PaneReader.Read(callback, on) ?? EventReader.Read(callback, workspace, on),
            EnvelopePayload.Interactive when IsOf(ShortcutReader.Type, envelope.Payload) => Payload(envelope, SlackJson.Default.ShortcutPayload) is { } shortcut ? ShortcutReader.Read(shortcut, workspace, on) : null,
            EnvelopePayload.Interactive when Payload(envelope, SlackJson.Default.BlockActionsPayload) is { } actions => Pressed(actions, workspace.For(actions.User?.Id, on)),
            _ => null,
        };
    }

    /// <summary>The key of a person in a workspace; a person of an organisation-wide installation is the organisation's.</summary>
    internal static PersonKey? Person(string? team, string? enterprise, string? user) =>
        Given(user) is { } id && (Given(team) ?? Given(enterprise)) is { } place && PersonKey.TryMake("slack", $"{place}.{id}", out var person) ? person : null;

    /// <summary>Slack's own id of a person.</summary>
    internal static string UserOf(PersonKey person) => person.ToString().Split('.')[^1];

    /// <summary>A response URL as Slack gave it, or null.</summary>
    internal static Uri? ResponseUrl(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is ("https" or "http") ? url : null;

    /// <summary>What no second delivery of a command or a button may share: the envelope, and the trigger, which is new with each invocation and the same in every envelope that brings it.</summary>
    internal static ImmutableArray<string> Keys(Occasion on, string? trigger) =>
        [EnvelopeKey(on.Stamp), .. Given(trigger) is { } id ? [$"slack:trigger:{id}"] : Array.Empty<string>()];

    /// <summary>The key of an event, which all its deliveries share.</summary>
    internal static string EventKey(string id) => $"slack:event:{id}";

    /// <summary>The key of an envelope.</summary>
    internal static string EnvelopeKey(string id) => $"slack:envelope:{id}";

    /// <summary>Whether the payload is of this type of interaction.</summary>
    internal static bool IsOf(string kind, JsonElement payload) =>
        payload.ValueKind is JsonValueKind.Object && payload.TryGetProperty("type", out var type) && type.ValueKind is JsonValueKind.String && type.ValueEquals(kind);

    /// <summary>Null for an empty text: Slack means the same by both.</summary>
    internal static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static Request? Pressed(BlockActionsPayload payload, Occasion on) => payload.Type is FormReader.Type ? FormReader.Read(payload, on) : ActionReader.Read(payload, on);

    private static TPayload? Payload<TPayload>(EnvelopePayload envelope, JsonTypeInfo<TPayload> type)
        where TPayload : class => envelope.Payload.ValueKind is JsonValueKind.Object ? envelope.Payload.Deserialize(type) : null;
}
