using MentorBot.Core.Gaps;

namespace MentorBot.Core.Replies;

/// <summary>Every sentence for moderators.</summary>
public static partial class Wording
{
    internal const string ForModerators = "That is for the moderators here, so I cannot show it to you. If you are one: in Discord it takes the permission Manage Server and the slash command in the server; in Slack, whoever runs me names the moderators.";
    internal const string AdminKnows = "For moderators I have two things: mentor-admin gaps shows what people asked and the knowledge lacks, and mentor-admin quiz shows how people fare with the fit quiz.";

    internal const string GapsTitle = "What the knowledge lacks";
    internal const string GapsMended = "The numbers are those of \"mentorbot gaps\": where I run, it adds a question to a page or begins a page for it.";
    internal const string Nearest = "; nearest page: ";
    internal const string MissingTitle = "Parts that pages do not have";
    internal const string NotHelpfulTitle = "Pages that did not help";

    internal static string GapsLead { get; } = $"Questions without an answer that at least {Grouping.LeastPeople} people asked alike. What fewer asked is shown to nobody.";

    internal static string NoGaps { get; } = $"No question without an answer was asked alike by {Grouping.LeastPeople} people, and what fewer asked is shown to nobody.";

    /// <summary>How many people asked, how often, and when last.</summary>
    public static string Asked(int people, int times, DateOnly lastDay) =>
        $"{(people == 1 ? "1 person" : $"{people} people")}, {(times == 1 ? "once" : $"{times} times")}, last on {lastDay:yyyy-MM-dd}";

    /// <summary>How many people a page did not help, and how many it did.</summary>
    public static string Judged(int notHelpful, int helpful) => $"{notHelpful} not helpful, {helpful} helpful";
}
