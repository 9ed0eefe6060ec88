using System.Collections.Immutable;
using MentorBot.Discord.Wire;
using MentorBot.Runtime.Http;

namespace MentorBot.Discord.Rest;

/// <summary>One call to Discord's API, before it is sent.</summary>
/// <param name="Method">The method.</param>
/// <param name="Format">The route with names for values; this is what a rate limit belongs to, and what may be logged.</param>
/// <param name="Path">The route with its values; it may hold an interaction's token and is never logged.</param>
/// <param name="Resource">The channel, application or interaction that has a limit of its own.</param>
/// <param name="Body">The JSON to send, or null.</param>
internal sealed record DiscordCall(HttpMethod Method, string Format, string Path, string Resource, byte[]? Body)
{
    /// <summary>The files that go with the JSON.</summary>
    internal ImmutableArray<FilePart> Files { get; init; } = [];

    /// <summary>Whether the bot's token goes with it; calls on an interaction's behalf carry that token in the path.</summary>
    internal bool Authorized { get; init; } = true;

    /// <summary>Whether buckets hold it back. The first answer to an interaction is never held back: it has three seconds (https://discord.com/developers/docs/topics/rate-limits#global-rate-limit).</summary>
    internal bool Limited { get; init; } = true;

    /// <summary>How it is tried again.</summary>
    internal Delivery Delivery { get; init; }

    /// <summary>How long rate limits may hold it up in all.</summary>
    internal TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    internal string Name => $"{Method.Method} {Format}";

    internal BucketRoute Route => new(Name, Resource, CountsGlobally: Authorized);

    /// <inheritdoc />
    public override string ToString() => Name;
}
