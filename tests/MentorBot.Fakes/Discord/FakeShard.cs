using System.Globalization;
using System.Text.Json;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord;

/// <summary>The part of a bot's servers that a session is for: https://docs.discord.com/developers/events/gateway#sharding.</summary>
internal sealed record FakeShard(int Id, int Count)
{
    private const int Timestamp = 22;

    /// <summary>The shard that an IDENTIFY names, [0, 1] where it names none; null where what it names is no shard.</summary>
    public static FakeShard? Of(JsonElement identify) => !identify.Has("shard")
        ? new FakeShard(0, 1)
        : identify.Items("shard").Select(one => one.GetInt32()).ToArray() is [>= 0 and var id, var count] && id < count ? new FakeShard(id, count) : null;

    /// <summary>Whether what happens in this server is told to it; what happens in none, such as a direct message, is told to the first.</summary>
    public bool Hears(string? guild) => Id == (guild is null ? 0 : (long)(ulong.Parse(guild, CultureInfo.InvariantCulture) >> Timestamp) % Count);
}
