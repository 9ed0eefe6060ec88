namespace MentorBot.Slack.Requests;

/// <summary>The way back to the person who asked.</summary>
internal abstract record Route
{
    private Route()
    {
    }

    /// <summary>A slash command's response URL: 5 uses within 30 minutes; it is a secret.</summary>
    internal sealed record Command(Uri ResponseUrl) : Route
    {
        /// <summary>The channel that it was used in, where everybody may read the answer; null for a form, whose answer is for the person alone.</summary>
        internal string? Channel { get; init; }

        /// <summary>Who to write to when the response URL is of no use any more, or null where that cannot be.</summary>
        internal string? User { get; init; }

        /// <summary>The thread to answer in, where a form was opened from one; a command itself is used in none.</summary>
        internal string? ThreadTs { get; init; }
    }

    /// <summary>The response URL of a pressed button, or of an entry picked in a message's menu.</summary>
    /// <param name="ResponseUrl">5 uses within 30 minutes; it is a secret.</param>
    /// <param name="Source">Who sees the message the button is on; one with a menu may be anywhere, and counts as public.</param>
    /// <param name="ThreadTs">The thread that message is in, or null.</param>
    internal sealed record Press(Uri ResponseUrl, ButtonPlace Source, string? ThreadTs) : Route
    {
        /// <summary>The channel that message is in, where it is known.</summary>
        internal string? Channel { get; init; }
    }

    /// <summary>A direct message, or a thread of a channel.</summary>
    /// <param name="Channel">Where.</param>
    /// <param name="User">Who wrote.</param>
    /// <param name="ThreadTs">The thread to answer in, or null.</param>
    /// <param name="IsDirect">Nobody else reads it.</param>
    internal sealed record Conversation(string Channel, string User, string? ThreadTs, bool IsDirect) : Route
    {
        /// <summary>Whether the thread is not there yet: the answer would begin it.</summary>
        internal bool BeginsThread { get; init; }

        /// <summary>What they wrote, by its time, where a thread could begin in the direct messages; null elsewhere.</summary>
        internal string? Post { get; init; }
    }
}

/// <summary>Where a pressed button was.</summary>
internal enum ButtonPlace
{
    /// <summary>On a message that a channel sees.</summary>
    Public,

    /// <summary>On a message that only the presser sees.</summary>
    Ephemeral,

    /// <summary>In the direct messages with the presser.</summary>
    Direct,
}
