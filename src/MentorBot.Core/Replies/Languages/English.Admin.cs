using MentorBot.Core.Gaps;

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence for moderators.</summary>
internal sealed partial class English : Wording
{
    internal override string ForModerators => "That is for the moderators here, so I cannot show it to you. If you are one: in Discord it takes the permission Manage Server and the slash command in the server; in Slack, whoever runs me names the moderators.";
    internal override string AdminKnows => "For moderators I have four things: mentor-admin gaps shows what people asked and the knowledge lacks, mentor-admin quiz shows how people fare with the fit quiz, mentor-admin status shows how I am doing, and mentor-admin reload reads the knowledge again.";

    internal override string GapsTitle => "What the knowledge lacks";
    internal override string GapsMended => "The numbers are those of \"mentorbot gaps\": where I run, it adds a question to a page or begins a page for it.";
    internal override string Nearest => "; nearest page: ";
    internal override string MissingTitle => "Parts that pages do not have";
    internal override string NotHelpfulTitle => "Pages that did not help";

    internal override string GapsLead => $"Questions without an answer that at least {Grouping.LeastPeople} people asked alike. What fewer asked is shown to nobody.";

    internal override string NoGaps => $"No question without an answer was asked alike by {Grouping.LeastPeople} people, and what fewer asked is shown to nobody.";

    protected override string Asked(int people, int times, string lastDay) =>
        $"{Count(people, "person", "people")}, {(times == 1 ? "once" : $"{times} times")}, last on {lastDay}";

    public override string Judged(int notHelpful, int helpful) => $"{notHelpful} not helpful, {helpful} helpful";
}
