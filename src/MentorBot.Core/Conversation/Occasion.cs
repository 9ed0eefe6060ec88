namespace MentorBot.Core.Conversation;

/// <summary>The facts only the outside world knows: when it happened, a fresh stamp in place of dice, who may see the answer, and whether a moderator asks.</summary>
/// <param name="At">When the person acted.</param>
/// <param name="Stamp">A short text that no other occasion has.</param>
/// <param name="Privately">The person asked for a private answer (Discord's <c>private: true</c>).</param>
/// <param name="IsModerator">The platform or its operator says that the person moderates here.</param>
public readonly record struct Occasion(DateTimeOffset At, string Stamp, bool Privately = false, bool IsModerator = false);
