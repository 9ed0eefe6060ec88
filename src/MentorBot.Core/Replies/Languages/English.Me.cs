namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence about what is remembered of a person.</summary>
internal sealed partial class English : Wording
{
    internal override string MeTitle => "What I remember about you";
    internal override string MeShow => "What I remember";
    internal override string MeExport => "Export";
    internal override string MeForget => "Forget me";

    internal override string MeLead => "This is all that I can tell to be yours, under your id on this platform. I keep no name, and of what you write only the questions that I could not answer and what you told the moderators a page lacks, without anything in them that says who wrote it.";
    internal override string MeNothing => "I remember nothing about you. Once we have looked at a page together or you take the fit quiz, you will find it here.";
    internal override string MeNoContext => "What we looked at: nothing that is still remembered.";
    internal override string MeCounted => "Counts for moderators: the options you chose are in sums over everybody who took the quiz, without a name.";
    internal override string MeNotYours => "What I cannot tell to be yours any more, such as questions kept longer ago, is not shown here: nobody can find out whose it was.";
    internal override string MeLimits => "Besides that I count for a few minutes how fast you ask, so that everybody gets an answer, and on Discord I keep in mind until I am restarted which language you chose there: both in memory only.";

    internal override string MeExportLead => "Here is everything that I remember about you, in JSON: a plain text that people and programs can read.";
    internal override string MeExportTooLong => "It is too long to show in a message here. Write \"me export\" to me in a direct message and you get it as a file.";

    internal override string MeForgetSure => "Shall I delete everything that I remember about you? That is what we looked at, your plan, your fit quiz with its answers, your share in the counts for moderators, and the notes for moderators that I can still tell to be yours. It cannot be brought back.";
    internal override string MeForgetYes => "Yes, forget me";
    internal override string MeForgetNo => "No, keep it";
    internal override string MeForgotten => "Done: I have deleted everything that I remembered about you. If you write to me again, we begin anew, as strangers.";
    internal override string MeForgottenPlatform => "What you wrote here is still with the platform, which has its own ways to delete it.";

    protected override string MeShown(string what, string day) => $"What we looked at last: {what}, on {day}. I lean on it for 15 minutes, so that \"and its skills?\" has a meaning.";

    internal override string MePath(string role) => $"the path to {role}";

    protected override string MePlan(string role, IReadOnlyList<string> known, string day) => $"Your plan: the path to {role}, asked for on {day}{(known.Count == 0 ? "" : $"; what you said you know: {All(known)}")}. It stays whatever else you look at, until you ask for another path.";

    internal override string MeOffered(IEnumerable<string> titles) => $"What I offered with it, so that \"the second one\" has a meaning: {string.Join(", ", titles)}.";

    protected override string MeQuiz(int answers, string day, bool isPaused) =>
        $"The fit quiz: {Count(answers, "answer", "answers")}, the last on {day}{(isPaused ? "; it is paused" : "")}. Only which options you chose is kept.";

    internal override string MeNotes(int questions, int missing, int votes) =>
        $"Notes for moderators: {Count(questions, "question that I could not answer", "questions that I could not answer")}, {Count(missing, "part that a page lacks", "parts that pages lack")}, {Count(votes, "vote on a page", "votes on pages")}. They carry no id; by a salted hash I can tell for at most 30 days that they are yours.";

    protected override string MeExpires(int days, string day) => $"When it ends: all but the notes is deleted by itself {days} days after it last changed, on {day} if nothing changes before.";
}
