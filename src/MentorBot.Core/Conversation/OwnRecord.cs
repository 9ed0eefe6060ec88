using MentorBot.Core.Gaps;

namespace MentorBot.Core.Conversation;

/// <summary>What the store knows of a person besides the session itself.</summary>
/// <param name="ChangedAt">When the session last changed; null when none is kept.</param>
/// <param name="Days">After so many days without a change the session is deleted.</param>
/// <param name="Notes">The notes for moderators that can still be told to be this person's.</param>
public sealed record OwnRecord(DateTimeOffset? ChangedAt, int Days, KeptNotes Notes)
{
    /// <summary>When the session will be deleted if it does not change before; null when none is kept.</summary>
    public DateTimeOffset? ExpiresAt => ChangedAt?.AddDays(Days);
}
