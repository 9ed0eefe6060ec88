using System.Globalization;
using MentorBot.Runtime.Telemetry;

namespace MentorBot.Discord.Gateway;

/// <summary>One part of the servers a bot is in, with a connection of its own; direct messages come to the first (https://discord.com/developers/docs/events/gateway#sharding).</summary>
/// <param name="Id">Which one, from 0.</param>
/// <param name="Count">Of how many.</param>
internal sealed record Shard(int Id, int Count) : INamedLine
{
    /// <summary>The one shard of a bot that needs no more.</summary>
    internal static Shard Only { get; } = new(0, 1);

    /// <inheritdoc />
    public int Place => Id;

    /// <inheritdoc />
    public string? Name => Count == 1 ? null : string.Create(CultureInfo.InvariantCulture, $"{Id}/{Count}");

    /// <summary>All shards of so many.</summary>
    internal static IEnumerable<Shard> All(int count) => Enumerable.Range(0, count).Select(id => new Shard(id, count));

    /// <summary>Which of the lines for new sessions it stands in: each lets one pass every five seconds.</summary>
    internal int Line(int? maxConcurrency) => Id % Math.Max(1, maxConcurrency ?? 1);

    /// <summary>Under which key what belongs to it is kept; that of a bot's only shard is the bot's own.</summary>
    internal string KeyOf(string applicationId) => Count == 1 ? applicationId : string.Create(CultureInfo.InvariantCulture, $"{applicationId}.{Id}of{Count}");

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id} of {Count}");
}
