using System.Text.Json.Serialization;

namespace MentorBot.Discord.Wire;

internal sealed record HelloPayload(int? HeartbeatInterval);

internal sealed record ReadyPayload(string? SessionId, string? ResumeGatewayUrl, UserPayload? User);

// https://discord.com/developers/docs/events/gateway-events#heartbeat wants d even when it is null.
internal sealed record HeartbeatPayload(int Op, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? D);

internal sealed record IdentifyPayload(int Op, IdentifyData D);

internal sealed record IdentifyData(string Token, int Intents, int[] Shard, IdentifyProperties Properties);

internal sealed record IdentifyProperties(string Os, string Browser, string Device);

internal sealed record ResumePayload(int Op, ResumeData D);

internal sealed record ResumeData(string Token, string SessionId, long Seq);

internal sealed record GatewayBotPayload(string? Url, int? Shards, SessionStartLimitPayload? SessionStartLimit);

internal sealed record SessionStartLimitPayload(int? Total, int? Remaining, long? ResetAfter, int? MaxConcurrency);
