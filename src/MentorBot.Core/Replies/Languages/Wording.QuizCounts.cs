using MentorBot.Core.Quiz.Counts;

namespace MentorBot.Core.Replies.Languages;

/// <summary>Every sentence for moderators about the people who took the quiz.</summary>
public abstract partial class Wording
{
    internal abstract string QuizCountsTitle { get; }
    internal abstract string QuizCountsMore { get; }

    /// <summary>Heads the list of roles by how often each came first.</summary>
    public abstract string QuizFirstPlaces { get; }

    /// <summary>Heads the list of steps at which people left.</summary>
    public abstract string QuizLeaving { get; }

    /// <summary>Heads the list of options that fit badly.</summary>
    public abstract string QuizMisfits { get; }

    /// <summary>Says that there is no such option.</summary>
    public abstract string QuizNoMisfits { get; }

    /// <summary>How many people have a result, and whether they are enough to tell of.</summary>
    public string QuizRuns(QuizReport report) =>
        (report.IsTold ? QuizRunsTold(report.Runs) : QuizRunsSoFar(report.Runs, QuizReport.LeastRuns)) + (report.OlderRuns == 0 ? "" : $" {QuizOlderRuns(report.OlderRuns)}");

    protected abstract string QuizRunsTold(int runs);

    protected abstract string QuizRunsSoFar(int runs, int least);

    protected abstract string QuizOlderRuns(int runs);

    /// <summary>How many people left after so many answers.</summary>
    public string QuizLeft(StepCount step) => QuizLeft(step.Answers, step.Left, step.Reached);

    protected abstract string QuizLeft(int answers, int left, int reached);

    /// <summary>How often an option was chosen, and how often that was to be expected.</summary>
    public string QuizFit(OptionCount option) => QuizFit(option.Alone, Tenths(option.Expected), option.Z is { } z ? $"z {Tenths(z)}" : QuizTooFew);

    protected abstract string QuizTooFew { get; }

    protected abstract string QuizFit(int alone, string expected, string judgement);
}
