using System.Runtime.InteropServices;

namespace MentorBot.Core.Quiz.Counts;

/// <summary>One count over everybody who took the quiz, with no person and no time in it.</summary>
/// <param name="Edition">The edition of the quiz in which it was counted.</param>
/// <param name="Figure">What is counted.</param>
/// <param name="Subject">A number of answers, a role, a question, or an option as <c>question/a</c>.</param>
/// <param name="Amount">How often; for chances in millionths.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct QuizCount(string Edition, QuizFigure Figure, string Subject, long Amount);

/// <summary>What is counted of the quiz.</summary>
public enum QuizFigure
{
    /// <summary>People without a result, by the most answers that they had given.</summary>
    Left,

    /// <summary>People with a result, by the answers that it took.</summary>
    Ended,

    /// <summary>Results by the role that came first.</summary>
    First,

    /// <summary>How often a question was asked.</summary>
    Asked,

    /// <summary>How often it was skipped.</summary>
    Skipped,

    /// <summary>How often an option was chosen, alone or as one of two.</summary>
    Taken,

    /// <summary>How often an option was chosen alone.</summary>
    Alone,

    /// <summary>How often that was to be expected from the same people's other answers, in millionths.</summary>
    Expected,

    /// <summary>How far that may be off by chance: the variance, in millionths.</summary>
    Variance,
}
