using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Conversation;

/// <summary>The way to a role that a person asked for last, kept whatever else they look at.</summary>
/// <param name="Role">Where it leads.</param>
/// <param name="Known">The skills that the person said they know already, as the pages they were recognised as.</param>
/// <param name="At">When it was asked for.</param>
public sealed record Plan(Address Role, ImmutableArray<Address> Known, DateTimeOffset At)
{
    /// <summary>Whether both say the same; the skills are compared one by one.</summary>
    public bool Equals(Plan? other) => other is not null && (Role, At) == (other.Role, other.At) && Known.SequenceEqual(other.Known);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Role, At, Known.Length);
}
