using System.Globalization;

namespace MentorBot.Runtime.Diagnosis;

/// <summary>Judges this machine's clock by the date of a platform's answer, which counts whole seconds and has travelled.</summary>
public static class ClockFinding
{
    private const string Check = "clock";
    private const string Mend = "Let the machine set its clock by the network: timedatectl set-ntp true, or what your system has for it.";

    // What the date and the way leave open.
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(5);

    // Requests that were signed longer ago are refused.
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    /// <summary>What there is to say.</summary>
    /// <param name="area">Where it is said.</param>
    /// <param name="platform">Whose clock it is held against.</param>
    /// <param name="ahead">How far this machine is ahead.</param>
    /// <param name="isSigned">Whether signed requests come to the bot, which are good for five minutes.</param>
    public static Finding Of(Area area, string platform, TimeSpan ahead, bool isSigned)
    {
        if (ahead.Duration() <= Usual)
        {
            return area.Fine(Check, $"This machine's clock agrees with {platform}'s.");
        }

        var what = $"This machine's clock is {Written(ahead.Duration())} {(ahead > TimeSpan.Zero ? "ahead of" : "behind")} {platform}'s.";
        return isSigned && ahead.Duration() >= Window
            ? area.Broken(Check, $"{what} Signatures are good for five minutes, so every request of {platform}'s is refused.", Mend)
            : area.Look(Check, isSigned ? $"{what} From five minutes on, every request of {platform}'s is refused." : what, Mend);
    }

    private static string Written(TimeSpan time) => time.TotalMinutes < 2
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} seconds")
        : time.TotalHours < 2 ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0} minutes") : string.Create(CultureInfo.InvariantCulture, $"{time.TotalHours:0} hours");
}
