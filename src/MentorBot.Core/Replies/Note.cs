using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Replies;

/// <summary>A fact for operators and moderators that a turn brought to light.</summary>
public abstract record Note
{
    private Note()
    {
    }

    /// <summary>A question found no answer; its words are private and never logged.</summary>
    public sealed record Unanswered(string Question) : Note;

    /// <summary>A known page was asked for a section it does not have; the page alone when the section was asked for in somebody's own words.</summary>
    public sealed record SectionMissing(Address Wanted) : Note;
}
