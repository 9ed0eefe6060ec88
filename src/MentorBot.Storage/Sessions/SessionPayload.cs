using System.Text.Json.Serialization;

namespace MentorBot.Storage.Sessions;

/// <summary>A session as it stands in its row: <c>{"v":1,"state":"browsing","context":{…}}</c>.</summary>
/// <param name="V">The version of this format; a change that older readers would misread raises it.</param>
/// <param name="State">Which case it is.</param>
/// <param name="Context">What was shown last, where the case has it.</param>
internal sealed record SessionPayload(int V, string? State, ContextPayload? Context = null)
{
    /// <summary>The version this program writes, and the newest it reads.</summary>
    internal const int Current = 1;
}

/// <summary>What "it" refers to: an address and a moment.</summary>
internal sealed record ContextPayload(string? Subject, DateTimeOffset Since);

/// <summary>The source-generated JSON of the rows.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SessionPayload))]
internal sealed partial class SessionJson : JsonSerializerContext;
