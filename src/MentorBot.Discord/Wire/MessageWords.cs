using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace MentorBot.Discord.Wire;

/// <summary>What an interaction is answered with (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object).</summary>
internal sealed record InteractionResponse(int Type, MessageDraft? Data = null);

/// <summary>What half a word is answered with (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-autocomplete).</summary>
internal sealed record ChoicesResponse(int Type, ChoicesPayload Data);

internal sealed record ChoicesPayload(CommandChoicePayload[] Choices);

/// <summary>A form to fill in (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal).</summary>
internal sealed record ModalResponse(int Type, ModalPayload Data);

internal sealed record ModalPayload(string CustomId, string Title, ComponentPayload[] Components);

/// <summary>A message of ours on its way (https://discord.com/developers/docs/resources/message#create-message).</summary>
internal sealed record MessageDraft(
    int? Flags = null,
    ComponentPayload[]? Components = null,
    AllowedMentions? AllowedMentions = null,
    MessageReference? MessageReference = null,
    string? Nonce = null,
    bool? EnforceNonce = null,
    AttachmentPayload[]? Attachments = null)
{
    /// <summary>The files that go with it, each at the place that its attachment's id names; they travel beside the JSON.</summary>
    [JsonIgnore]
    internal ImmutableArray<FilePart> Files { get; init; } = [];
}

/// <summary>A file of a message on its way (https://discord.com/developers/docs/resources/message#attachment-object); the description is what people hear who cannot see it.</summary>
internal sealed record AttachmentPayload(string Id, string Filename, string? Description);

/// <summary>A file's bytes on their way (https://discord.com/developers/docs/reference#uploading-files).</summary>
internal sealed record FilePart(string Name, string MediaType, ImmutableArray<byte> Bytes);

/// <summary>A picture to look at (https://discord.com/developers/docs/components/reference#media-gallery).</summary>
internal sealed record GalleryItem(MediaPayload Media, string? Description);

/// <summary>Where a picture or a file is; <c>attachment://name</c> is a file of the same message.</summary>
internal sealed record MediaPayload(string Url);

/// <summary>With whom direct messages are wanted (https://discord.com/developers/docs/resources/user#create-dm).</summary>
internal sealed record DirectPayload(string RecipientId);

internal sealed record ChannelPayload(string? Id);

/// <summary>Who a message may ping; ours say nobody (https://discord.com/developers/docs/resources/message#allowed-mentions-object).</summary>
internal sealed record AllowedMentions(string[] Parse, bool? RepliedUser = null)
{
    internal static AllowedMentions Nobody { get; } = new([]);
}

internal sealed record MessageReference(string MessageId, bool FailIfNotExists);

/// <summary>A component of a message of any kind (https://discord.com/developers/docs/components/reference).</summary>
internal sealed record ComponentPayload(
    int Type,
    int? AccentColor = null,
    string? Content = null,
    int? Style = null,
    string? Label = null,
    string? CustomId = null,
    ComponentPayload[]? Components = null,
    GalleryItem[]? Items = null,
    MediaPayload? File = null,
    string? Placeholder = null,
    SelectOptionPayload[]? Options = null,
    ComponentPayload? Component = null,
    ComponentPayload? Accessory = null,
    int? MinLength = null,
    int? MaxLength = null);

/// <summary>One choice of a list (https://discord.com/developers/docs/components/reference#string-select).</summary>
internal sealed record SelectOptionPayload(string Label, string Value);

/// <summary>The kinds of component that we send.</summary>
internal static class ComponentType
{
    internal const int ActionRow = 1;
    internal const int Button = 2;
    internal const int StringSelect = 3;
    internal const int TextInput = 4;
    internal const int Section = 9;
    internal const int TextDisplay = 10;
    internal const int MediaGallery = 12;
    internal const int File = 13;
    internal const int Separator = 14;
    internal const int Container = 17;
    internal const int Label = 18;
}

/// <summary>The flags of a message that we use (https://discord.com/developers/docs/resources/message#message-object-message-flags).</summary>
internal static class MessageFlags
{
    internal const int Ephemeral = 1 << 6;
    internal const int IsComponentsV2 = 1 << 15;
}

/// <summary>The kinds of answer to an interaction.</summary>
internal static class CallbackType
{
    internal const int Pong = 1;
    internal const int ChannelMessage = 4;
    internal const int DeferredChannelMessage = 5;
    internal const int DeferredUpdate = 6;
    internal const int UpdateMessage = 7;
    internal const int AutocompleteResult = 8;
    internal const int Modal = 9;
}
