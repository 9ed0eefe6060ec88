using System.Globalization;
using System.Text.Json;

namespace MentorBot.Slack.Wire;

/// <summary>A message as rendered: blocks for the eye, text for notifications and screen readers.</summary>
internal sealed record RenderedMessage(string Text, IReadOnlyList<BlockPayload> Blocks);

/// <summary>A message to a conversation (https://docs.slack.dev/reference/methods/chat.postMessage); with a user it is chat.postEphemeral's.</summary>
internal sealed record PostPayload(string Channel, string? User, string? ThreadTs, string Text, IReadOnlyList<BlockPayload> Blocks)
{
    public bool UnfurlLinks { get; }

    public bool UnfurlMedia { get; }
}

/// <summary>An answer by response URL (https://docs.slack.dev/interactivity/handling-user-interaction#message_responses).</summary>
internal sealed record ResponsePayload(string ResponseType, bool ReplaceOriginal, string? ThreadTs, string Text, IReadOnlyList<BlockPayload> Blocks);

/// <summary>Deletes the message whose button was pressed, by response URL; nothing else may stand beside it (https://docs.slack.dev/interactivity/handling-user-interaction#message_responses).</summary>
internal sealed record DeletionPayload
{
    public bool DeleteOriginal { get; } = true;
}

/// <summary>What the Web API answers; which fields are there depends on the method.</summary>
internal sealed record AnswerPayload(bool Ok, string? Error, string? Url, string? UserId)
{
    /// <summary>The workspace's name.</summary>
    public string? Team { get; init; }

    /// <summary>The name of the bot user where the method tells who we are, and all about somebody where it tells of them.</summary>
    public JsonElement? User { get; init; }

    /// <summary>The bot's id; a person's token has none.</summary>
    public string? BotId { get; init; }

    /// <summary>The view that is shown from now on.</summary>
    public ViewPayload? View { get; init; }

    /// <summary>Where a file goes; a secret, for this file alone.</summary>
    public string? UploadUrl { get; init; }

    /// <summary>What the file is called from now on.</summary>
    public string? FileId { get; init; }

    /// <summary>The bot user's name, or null.</summary>
    internal string? UserName => User is { ValueKind: JsonValueKind.String } name ? name.GetString() : null;

    /// <summary>The language that the person has chosen, such as <c>de-DE</c>, or null (https://docs.slack.dev/reference/objects/user-object).</summary>
    internal string? UserLocale => User is { ValueKind: JsonValueKind.Object } user && user.TryGetProperty("locale", out var locale) && locale.ValueKind is JsonValueKind.String ? locale.GetString() : null;
}

/// <summary>Asks for a place to upload to (https://docs.slack.dev/reference/methods/files.getUploadURLExternal).</summary>
internal sealed record UploadPayload(string Filename, int Length, string? AltTxt)
{
    /// <summary>The same as the fields of a form.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Fields =>
    [
        new("filename", Filename),
        new("length", Length.ToString(CultureInfo.InvariantCulture)),
        .. AltTxt is null ? Array.Empty<KeyValuePair<string, string>>() : [new("alt_txt", AltTxt)],
    ];
}

/// <summary>Ends an upload; without a channel the file is shown to nobody until a message of ours shows it, with a thread it is shown there (https://docs.slack.dev/reference/methods/files.completeUploadExternal).</summary>
internal sealed record UploadedPayload(IReadOnlyList<UploadedFile> Files, string? ChannelId, string? ThreadTs);

/// <summary>A file whose bytes have arrived.</summary>
internal sealed record UploadedFile(string Id, string Title);
