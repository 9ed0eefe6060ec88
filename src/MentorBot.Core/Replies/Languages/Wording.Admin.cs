namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence for moderators.</summary>
public abstract partial class Wording
{
    internal abstract string ForModerators { get; }
    internal abstract string AdminKnows { get; }

    internal abstract string GapsTitle { get; }
    internal abstract string GapsMended { get; }
    internal abstract string Nearest { get; }
    internal abstract string MissingTitle { get; }
    internal abstract string NotHelpfulTitle { get; }

    internal abstract string GapsLead { get; }

    internal abstract string NoGaps { get; }

    /// <summary>How many people asked, how often, and when last.</summary>
    public string Asked(int people, int times, DateOnly lastDay) => Asked(people, times, Day(lastDay));

    protected abstract string Asked(int people, int times, string lastDay);

    /// <summary>How many people a page did not help, and how many it did.</summary>
    public abstract string Judged(int notHelpful, int helpful);
}
