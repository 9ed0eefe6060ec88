using System.Text.Json.Serialization;

namespace MentorBot.Discord.Gateway;

/// <summary>What the gateway keeps over a restart, in generated code.</summary>
[JsonSerializable(typeof(GatewaySession))]
[JsonSerializable(typeof(IdentifyCount))]
internal sealed partial class GatewayJson : JsonSerializerContext;
