namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence about what is remembered of a person.</summary>
public abstract partial class Wording
{
    internal abstract string MeTitle { get; }
    internal abstract string MeShow { get; }
    internal abstract string MeExport { get; }
    internal abstract string MeForget { get; }

    internal abstract string MeLead { get; }
    internal abstract string MeNothing { get; }
    internal abstract string MeNoContext { get; }
    internal abstract string MeCounted { get; }
    internal abstract string MeNotYours { get; }
    internal abstract string MeLimits { get; }

    internal abstract string MeExportLead { get; }
    internal abstract string MeExportTooLong { get; }

    internal abstract string MeForgetSure { get; }
    internal abstract string MeForgetYes { get; }
    internal abstract string MeForgetNo { get; }
    internal abstract string MeForgotten { get; }
    internal abstract string MeForgottenPlatform { get; }

    internal string MeShown(string what, DateTimeOffset at) => MeShown(what, Day(at));

    protected abstract string MeShown(string what, string day);

    internal abstract string MePath(string role);

    internal string MePlan(string role, IReadOnlyList<string> known, DateTimeOffset at) => MePlan(role, known, Day(at));

    protected abstract string MePlan(string role, IReadOnlyList<string> known, string day);

    internal abstract string MeOffered(IEnumerable<string> titles);

    internal string MeQuiz(int answers, DateTimeOffset at, bool isPaused) => MeQuiz(answers, Day(at), isPaused);

    protected abstract string MeQuiz(int answers, string day, bool isPaused);

    internal abstract string MeNotes(int questions, int missing, int votes);

    /// <summary>What somebody said a page does not tell.</summary>
    internal string MeFeedback(string words) => $"{FeedbackTitle} {Quoted(words)}";

    internal string MeExpires(int days, DateTimeOffset at) => MeExpires(days, Day(at));

    protected abstract string MeExpires(int days, string day);

    private string Day(DateTimeOffset at) => Day(DateOnly.FromDateTime(at.UtcDateTime));
}
