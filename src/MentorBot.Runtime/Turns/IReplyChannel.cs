using MentorBot.Core.Replies;

namespace MentorBot.Runtime.Turns;

/// <summary>The way back to the person whose event a turn answers; used by one turn, one call at a time.</summary>
/// <remarks>A platform that refuses or cannot be reached is the channel's to log, not to throw: the turn can do nothing about it.</remarks>
public interface IReplyChannel
{
    /// <summary>Whether the pictures and other files in this reply would be shown; where not, none is made.</summary>
    bool TakesFiles(Reply reply) => false;

    /// <summary>Shows that an answer is on its way, where the platform has such a sign; called at most once, before anything is said.</summary>
    Task AcknowledgeAsync(CancellationToken cancel);

    /// <summary>Says one reply; the first one also acknowledges.</summary>
    Task SayAsync(Reply reply, CancellationToken cancel);

    /// <summary>Ends a turn that is not taken: without a word where the platform lets us, else with this reply.</summary>
    Task DismissAsync(Reply reply, CancellationToken cancel) => Task.CompletedTask;
}
