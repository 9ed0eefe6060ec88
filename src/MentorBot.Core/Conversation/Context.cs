using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Conversation;

/// <summary>What "it" and "the second one" refer to in a follow-up, and since when.</summary>
/// <param name="Subject">The page or section that was shown last; null when several were shown or offered, and none of them alone.</param>
/// <param name="Since">When.</param>
public sealed record Context(Address? Subject, DateTimeOffset Since)
{
    /// <summary>How many pages that were shown together are remembered.</summary>
    public const int MostOffered = 15;

    /// <summary>The pages that were shown or offered together, so that "the second one" has a meaning.</summary>
    public ImmutableArray<Address> Offered { get; init; } = [];

    /// <summary>As what the person saw it.</summary>
    public Sight Sight { get; init; }

    /// <summary>Which part of the subject was shown, since a long one comes in parts.</summary>
    public int Part { get; init; } = 1;

    /// <summary>How long a follow-up may lean on what was shown before: 15 minutes.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromMinutes(15);

    /// <summary>Whether a follow-up at this moment still refers to it.</summary>
    public bool IsFresh(DateTimeOffset at) => at - Since <= Lifetime;

    /// <summary>Whether both say the same; the offers are compared one by one.</summary>
    public bool Equals(Context? other) =>
        other is not null && Subject == other.Subject && Since == other.Since && Sight == other.Sight && Part == other.Part && Offered.SequenceEqual(other.Offered);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Subject, Since, Sight, Part, Offered.Length);
}

/// <summary>As what a person saw the pages that a follow-up leans on.</summary>
public enum Sight
{
    /// <summary>A page or a section, as the answer.</summary>
    Page,

    /// <summary>Several answers to one message, or roles side by side.</summary>
    Several,

    /// <summary>Buttons to choose from: "did you mean", a list.</summary>
    Choice,

    /// <summary>The path to a role.</summary>
    Path,
}
