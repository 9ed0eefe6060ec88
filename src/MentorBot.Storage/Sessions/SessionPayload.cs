using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace MentorBot.Storage.Sessions;

/// <summary>A session as it stands in its row: <c>{"v":1,"state":"browsing","context":{…}}</c>.</summary>
/// <param name="V">The version of this format; a change that older readers would misread raises it.</param>
/// <param name="State">Which case it is.</param>
/// <param name="Context">What was shown last, where the case has it.</param>
/// <param name="Quiz">The fit quiz, if the person takes it or has taken it; rows of earlier programs have none.</param>
/// <param name="Plan">The way to a role that the person asked for last; rows of earlier programs have none, and those programs leave it out when they write.</param>
internal sealed record SessionPayload(int V, string? State, ContextPayload? Context = null, QuizPayload? Quiz = null, PlanPayload? Plan = null)
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

/// <summary>The way to a role that was asked for last.</summary>
/// <param name="Role">The address of the role.</param>
/// <param name="At">When it was asked for.</param>
/// <param name="Known">The addresses of the skills that the person said they know; none when missing.</param>
internal sealed record PlanPayload(string? Role, DateTimeOffset At, ImmutableArray<string>? Known = null);

/// <summary>The source-generated JSON of the rows.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SessionPayload))]
internal sealed partial class SessionJson : JsonSerializerContext;
