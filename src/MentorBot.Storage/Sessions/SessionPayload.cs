using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace MentorBot.Storage.Sessions;

/// <summary>A session as it stands in its row: <c>{"v":1,"state":"browsing","context":{…}}</c>.</summary>
/// <remarks>Its fields and the context's are set one by one, which the serializer does faster than to gather them for a constructor: they are read before each answer.</remarks>
internal sealed record SessionPayload
{
    /// <summary>The version this program writes, and the newest it reads.</summary>
    internal const int Current = 1;

    /// <summary>The version of this format; a change that older readers would misread raises it.</summary>
    public int V { get; set; }

    /// <summary>Which case it is.</summary>
    public string? State { get; set; }

    /// <summary>What was shown last, where the case has it.</summary>
    public ContextPayload? Context { get; set; }

    /// <summary>The fit quiz, if the person takes it or has taken it; rows of earlier programs have none.</summary>
    public QuizPayload? Quiz { get; set; }

    /// <summary>The way to a role that the person asked for last; rows of earlier programs have none, and those programs leave it out when they write.</summary>
    public PlanPayload? Plan { get; set; }
}

/// <summary>What "it" and "the second one" refer to. Rows of earlier programs have only the first two fields, so each of the others may be missing.</summary>
internal sealed record ContextPayload
{
    /// <summary>The address of what was shown last.</summary>
    public string? Subject { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset Since { get; set; }

    /// <summary>The addresses of what was shown or offered together, in order.</summary>
    public ImmutableArray<string>? Offered { get; set; }

    /// <summary>As what the person saw it; a page when missing.</summary>
    public string? Sight { get; set; }

    /// <summary>Which part of a long page was shown; the first when missing.</summary>
    public int? Part { get; set; }
}

/// <summary>The way to a role that was asked for last.</summary>
/// <param name="Role">The address of the role.</param>
/// <param name="At">When it was asked for.</param>
/// <param name="Known">The addresses of the skills that the person said they know; none when missing.</param>
internal sealed record PlanPayload(string? Role, DateTimeOffset At, ImmutableArray<string>? Known = null);

/// <summary>The source-generated JSON of the rows.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SessionPayload))]
internal sealed partial class SessionJson : JsonSerializerContext;
