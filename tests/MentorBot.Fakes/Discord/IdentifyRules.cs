using System.Text.Json;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord;

/// <summary>Why an IDENTIFY is refused: https://docs.discord.com/developers/events/gateway-events#identify.</summary>
internal static class IdentifyRules
{
    private const long Privileged = (1 << 1) | (1 << 8) | (1 << 15);
    private const long Known = (1L << 26) - 1;

    public static (int Code, string Rule, string Detail)? Refusal(JsonElement data, FakeDiscordOptions options)
    {
        if (data.Text("token") != options.Token)
            return (4004, "gateway-token", "IDENTIFY with a wrong token");
        if (data.Number("intents") is not { } intents || (intents & ~Known) != 0)
            return (4013, "intents", "intents are missing or unknown");
        if ((intents & Privileged & ~options.GrantedPrivileges) != 0)
            return (4014, "intents", $"intents {intents} hold a privilege that was not granted");
        if (FakeShard.Of(data) is not { } shard)
            return (4010, "shard", "shard is not [id, count] with an id below the count");
        if (shard.Count < options.Shards)
            return (4011, "shard-count", $"{shard.Count} shards where {options.Shards} are needed");
        var properties = data.At("properties");
        if (!((string[])["os", "browser", "device"]).All(name => properties.Has(name)))
            return (4002, "identify-body", "properties need os, browser and device");
        return data.True("compress") ? (4002, "identify-body", "compression is not offered here") : null;
    }
}
