using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace MentorBot.Storage.Sessions;

/// <summary>A session as it stands in its row: <c>{"v":1,"state":"browsing","context":{…}}</c>.</summary>
/// <param name="V">The version of this format; a change that older readers would misread raises it.</param>
/// <param name="State">Which case it is.</param>
/// <param name="Context">What was shown last, where the case has it.</param>
/// <param name="Quiz">The fit quiz, if the person takes it or has taken it; rows of earlier programs have none.</param>
internal sealed record SessionPayload(int V, string? State, ContextPayload? Context = null, QuizPayload? Quiz = null)
{
    /// <summary>The version this program writes, and the newest it reads.</summary>
    internal const int Current = 1;
}

/// <summary>What "it" and "the second one" refer to. Rows of earlier programs have only the first two fields, so each of the others may be missing.</summary>
/// <param name="Subject">The address of what was shown last.</param>
/// <param name="Since">When.</param>
/// <param name="Offered">The addresses of what was shown or offered together, in order.</param>
/// <param name="Sight">As what the person saw it; a page when missing.</param>
/// <param name="Part">Which part of a long page was shown; the first when missing.</param>
internal sealed record ContextPayload(string? Subject, DateTimeOffset Since, ImmutableArray<string>? Offered = null, string? Sight = null, int? Part = null);

/// <summary>The source-generated JSON of the rows.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SessionPayload))]
internal sealed partial class SessionJson : JsonSerializerContext;
