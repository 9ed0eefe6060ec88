namespace MentorBot.Core.Conversation;

/// <summary>The facts only the outside world knows: when it happened, a fresh stamp in place of dice, and whether the person asked for an answer only they can see.</summary>
/// <param name="At">When the person acted.</param>
/// <param name="Stamp">A short text that no other occasion has.</param>
/// <param name="Privately">The person asked for a private answer (Discord's <c>private: true</c>).</param>
public readonly record struct Occasion(DateTimeOffset At, string Stamp, bool Privately = false);
