using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace MentorBot.Discord.Wire;

/// <summary>Discord's JSON, in generated code: names in snake case, nulls left out, unknown fields ignored.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(GatewayData<HelloPayload>))]
[JsonSerializable(typeof(GatewayData<ReadyPayload>))]
[JsonSerializable(typeof(GatewayData<bool>))]
[JsonSerializable(typeof(GatewayData<InteractionPayload>))]
[JsonSerializable(typeof(GatewayData<MessagePayload>))]
[JsonSerializable(typeof(HeartbeatPayload))]
[JsonSerializable(typeof(IdentifyPayload))]
[JsonSerializable(typeof(ResumePayload))]
[JsonSerializable(typeof(GatewayBotPayload))]
[JsonSerializable(typeof(InteractionPayload))]
[JsonSerializable(typeof(InteractionResponse))]
[JsonSerializable(typeof(ChoicesResponse))]
[JsonSerializable(typeof(ModalResponse))]
[JsonSerializable(typeof(MessageDraft))]
[JsonSerializable(typeof(DirectPayload))]
[JsonSerializable(typeof(ChannelPayload))]
[JsonSerializable(typeof(CommandPayload[]))]
[JsonSerializable(typeof(ApplicationPayload))]
[JsonSerializable(typeof(SelfPayload))]
[JsonSerializable(typeof(GatewayUrlPayload))]
[JsonSerializable(typeof(ErrorPayload))]
internal sealed partial class DiscordJson : JsonSerializerContext
{
    /// <summary>Reads one of Discord's words; what is not of its documented shape is answered with null.</summary>
    internal static T? Read<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
