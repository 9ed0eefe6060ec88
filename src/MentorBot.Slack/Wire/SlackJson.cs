using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MentorBot.Slack.Wire;

/// <summary>Slack's words in JSON, source-generated. Fields we do not know and fields that are null fail nothing.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(EnvelopePayload))]
[JsonSerializable(typeof(AcknowledgementPayload))]
[JsonSerializable(typeof(SuggestionPayload))]
[JsonSerializable(typeof(OptionsPayload))]
[JsonSerializable(typeof(ChallengePayload))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(SlashCommandPayload))]
[JsonSerializable(typeof(EventCallbackPayload))]
[JsonSerializable(typeof(EventPayload))]
[JsonSerializable(typeof(BlockActionsPayload))]
[JsonSerializable(typeof(ShortcutPayload))]
[JsonSerializable(typeof(HomeOpenedPayload))]
[JsonSerializable(typeof(PaneOpenedPayload))]
[JsonSerializable(typeof(StatusPayload))]
[JsonSerializable(typeof(TitlePayload))]
[JsonSerializable(typeof(PromptsPayload))]
[JsonSerializable(typeof(PublishPayload))]
[JsonSerializable(typeof(OpenPayload))]
[JsonSerializable(typeof(PostPayload))]
[JsonSerializable(typeof(ResponsePayload))]
[JsonSerializable(typeof(DeletionPayload))]
[JsonSerializable(typeof(UploadedPayload))]
[JsonSerializable(typeof(RenderedMessage))]
[JsonSerializable(typeof(IReadOnlyList<BlockPayload>))]
[JsonSerializable(typeof(AnswerPayload))]
[JsonSerializable(typeof(ManifestPayload))]
internal sealed partial class SlackJson : JsonSerializerContext
{
    /// <summary>For what people read.</summary>
    internal static SlackJson Shown => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" });
}
