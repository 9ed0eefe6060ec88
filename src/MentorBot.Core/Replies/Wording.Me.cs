namespace MentorBot.Core.Replies;

/// <summary>Every sentence about what is remembered of a person.</summary>
public static partial class Wording
{
    internal const string MeTitle = "What I remember about you";
    internal const string MeShow = "What I remember";
    internal const string MeExport = "Export";
    internal const string MeForget = "Forget me";

    internal const string MeLead = "This is all that I can tell to be yours, under your id on this platform. I keep no name, and of what you write only the questions that I could not answer, without anything in them that says who asked.";
    internal const string MeNothing = "I remember nothing about you. Once we have looked at a page together or you take the fit quiz, you will find it here.";
    internal const string MeNoContext = "What we looked at: nothing that is still remembered.";
    internal const string MeCounted = "Counts for moderators: the options you chose are in sums over everybody who took the quiz, without a name.";
    internal const string MeNotYours = "What I cannot tell to be yours any more, such as questions kept longer ago, is not shown here: nobody can find out whose it was.";
    internal const string MeLimits = "Besides that I count for a few minutes how fast you ask, in memory only, so that everybody gets an answer.";

    internal const string MeExportLead = "Here is everything that I remember about you, in JSON: a plain text that people and programs can read.";
    internal const string MeExportTooLong = "It is too long to show in a message here. Write \"me export\" to me in a direct message and you get it as a file.";

    internal const string MeForgetSure = "Shall I delete everything that I remember about you? That is what we looked at, your fit quiz with its answers, your share in the counts for moderators, and the notes for moderators that I can still tell to be yours. It cannot be brought back.";
    internal const string MeForgetYes = "Yes, forget me";
    internal const string MeForgetNo = "No, keep it";
    internal const string MeForgotten = "Done: I have deleted everything that I remembered about you. If you write to me again, we begin anew, as strangers.";
    internal const string MeForgottenPlatform = "What you wrote here is still with the platform, which has its own ways to delete it.";

    internal static string MeShown(string what, DateTimeOffset at) => $"What we looked at last: {what}, on {Day(at)}. I lean on it for 15 minutes, so that \"and its skills?\" has a meaning.";

    internal static string MePath(string role) => $"the path to {role}";

    internal static string MeOffered(IEnumerable<string> titles) => $"What I offered with it, so that \"the second one\" has a meaning: {string.Join(", ", titles)}.";

    internal static string MeQuiz(int answers, DateTimeOffset at, bool isPaused) =>
        $"The fit quiz: {(answers == 1 ? "1 answer" : $"{answers} answers")}, the last on {Day(at)}{(isPaused ? "; it is paused" : "")}. Only which options you chose is kept.";

    internal static string MeNotes(int questions, int missing, int votes) =>
        $"Notes for moderators: {Count(questions, "question that I could not answer", "questions that I could not answer")}, {Count(missing, "part that a page lacks", "parts that pages lack")}, {Count(votes, "vote on a page", "votes on pages")}. They carry no id; by a salted hash I can tell for at most 30 days that they are yours.";

    internal static string MeExpires(int days, DateTimeOffset at) => $"When it ends: all but the notes is deleted by itself {days} days after it last changed, on {Day(at)} if nothing changes before.";

    private static string Count(int number, string one, string many) => number == 1 ? $"1 {one}" : $"{number} {many}";

    private static string Day(DateTimeOffset at) => $"{at.UtcDateTime:yyyy-MM-dd}";
}
