using System.Globalization;
using MentorBot.Core.Quiz.Counts;

namespace MentorBot.Core.Replies;

/// <summary>Every sentence for moderators about the people who took the quiz.</summary>
public static partial class Wording
{
    internal const string QuizCountsTitle = "How people fare with the fit quiz";
    internal const string QuizCountsMore = "\"mentorbot quiz report\" says it for every question and option.";

    /// <summary>Heads the list of roles by how often each came first.</summary>
    public const string QuizFirstPlaces = "Came first";

    /// <summary>Heads the list of steps at which people left.</summary>
    public const string QuizLeaving = "Left without a result, or still under way";

    /// <summary>Heads the list of options that fit badly.</summary>
    public const string QuizMisfits = "Options that fit badly what the same people answer otherwise: does the wording say what the evidence says?";

    /// <summary>Says that there is no such option.</summary>
    public const string QuizNoMisfits = "Every option fits what the same people answer otherwise.";

    /// <summary>How many people have a result, and whether they are enough to tell of.</summary>
    public static string QuizRuns(QuizReport report) => (report.IsTold
        ? Invariant($"{report.Runs} people have a result.")
        : Invariant($"{report.Runs} of {QuizReport.LeastRuns} runs so far: until there are as many, nothing about them is told."))
        + Older(report.OlderRuns);

    /// <summary>How many people left after so many answers.</summary>
    public static string QuizLeft(StepCount step) =>
        Invariant($"after {step.Answers} {(step.Answers == 1 ? "answer" : "answers")}: {step.Left} of the {step.Reached} who got that far");

    /// <summary>How often an option was chosen, and how often that was to be expected.</summary>
    public static string QuizFit(OptionCount option) =>
        Invariant($"alone {option.Alone}, expected {option.Expected:0.0}, {(option.Z is { } z ? $"z {z.ToString("0.0", CultureInfo.InvariantCulture)}" : "too few to judge")}");

    private static string Older(int runs) => runs switch
    {
        0 => "",
        1 => " 1 result belongs to another edition of the quiz and is not counted in.",
        _ => Invariant($" {runs} results belong to other editions of the quiz and are not counted in."),
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
