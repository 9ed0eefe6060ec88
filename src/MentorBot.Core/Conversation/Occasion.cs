using System.Globalization;
using MentorBot.Core.Quiz;

namespace MentorBot.Core.Conversation;

/// <summary>The facts only the outside world knows: when it happened, a fresh stamp in place of dice, who may see the answer, whether a moderator asks, and in which language they read.</summary>
/// <param name="At">When the person acted.</param>
/// <param name="Stamp">A short text that no other occasion has.</param>
/// <param name="Privately">The person asked for a private answer (Discord's <c>private: true</c>).</param>
/// <param name="IsModerator">The platform or its operator says that the person moderates here.</param>
/// <param name="IsAlone">Nobody but the person and the bot reads here.</param>
/// <param name="Locale">The language that the person has chosen on the platform; English where it is not known.</param>
public readonly record struct Occasion(DateTimeOffset At, string Stamp, bool Privately = false, bool IsModerator = false, bool IsAlone = false, Locale Locale = Locale.English)
{
    /// <summary>Eight hexadecimal digits that another occasion of the same person will hardly have.</summary>
    internal string Mark => Fingerprint.Of(string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks}:{Stamp}")).ToString("x8", CultureInfo.InvariantCulture);
}
