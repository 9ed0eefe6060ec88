namespace MentorBot.Slack.Wire;

/// <summary>The Home tab of one person, as a whole (https://docs.slack.dev/reference/methods/views.publish); with a hash, it is taken only while the tab still shows what had that hash.</summary>
internal sealed record PublishPayload(string UserId, string? Hash, HomeViewPayload View);

/// <summary>What a Home tab shows (https://docs.slack.dev/reference/views/home-tab-views): at most 100 blocks; the metadata, at most 3,000 characters, comes back with each pressed button.</summary>
internal sealed record HomeViewPayload(IReadOnlyList<BlockPayload> Blocks, string? PrivateMetadata)
{
    public string Type { get; } = Kind;

    internal const string Kind = "home";
}

/// <summary>A view as Slack tells of it; which fields are there depends on where.</summary>
internal sealed record ViewPayload(string? Type, string? CallbackId, string? PrivateMetadata, string? Hash, ViewStatePayload? State);

/// <summary>What was filled into a modal, by block and action.</summary>
internal sealed record ViewStatePayload(Dictionary<string, Dictionary<string, FieldPayload?>?>? Values);

/// <summary>What was filled into one field.</summary>
internal sealed record FieldPayload(string? Value);

/// <summary>Opens a modal, for three seconds after what somebody did (https://docs.slack.dev/reference/methods/views.open).</summary>
internal sealed record OpenPayload(string TriggerId, ModalViewPayload View);

/// <summary>A modal (https://docs.slack.dev/reference/views/modal-views): the words at the top and on both buttons have at most 24 characters.</summary>
internal sealed record ModalViewPayload(string CallbackId, string PrivateMetadata, PlainText Title, PlainText Submit, PlainText Close, IReadOnlyList<BlockPayload> Blocks)
{
    public string Type { get; } = "modal";
}

/// <summary>Somebody opened a tab of the app (https://docs.slack.dev/reference/events/app_home_opened).</summary>
internal sealed record HomeOpenedPayload(string? Type, string? User, string? Channel, string? Tab, ViewPayload? View);
