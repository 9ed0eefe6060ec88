using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using MentorBot.Core.Operation;

namespace MentorBot.Storage.Replicas;

/// <summary>How a platform stands with a process, as it is kept.</summary>
internal sealed record PlatformPayload(string? Platform, string? State, ImmutableArray<string>? Shards)
{
    internal static string Write(ImmutableArray<PlatformStatus> platforms) => JsonSerializer.Serialize(
        [.. platforms.Select(one => new PlatformPayload(one.Platform, one.State.ToString().ToLowerInvariant(), one.Shards))], PlatformJson.Default.PlatformPayloadArray);

    // A process of another version may say what this one does not know; the rest of it is told all the same.
    internal static ImmutableArray<PlatformStatus> Read(string text)
    {
        try
        {
            return
            [
                .. from one in JsonSerializer.Deserialize(text, PlatformJson.Default.PlatformPayloadArray) ?? []
                   where one is { Platform: not null } && Enum.TryParse<PlatformState>(one.State, ignoreCase: true, out _)
                   select new PlatformStatus(one.Platform!, Enum.Parse<PlatformState>(one.State!, ignoreCase: true), one.Shards ?? []),
            ];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(PlatformPayload[]))]
internal sealed partial class PlatformJson : JsonSerializerContext;
