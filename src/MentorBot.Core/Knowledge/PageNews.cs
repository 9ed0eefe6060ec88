namespace MentorBot.Core.Knowledge;

/// <summary>A page that is new, or says something else than before.</summary>
/// <param name="Page">Its address.</param>
/// <param name="IsNew">Whether it was not there before at all.</param>
/// <param name="At">When that was first seen.</param>
public sealed record PageNews(Address Page, bool IsNew, DateTimeOffset At)
{
    /// <summary>For so long it is told.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(30);
}
