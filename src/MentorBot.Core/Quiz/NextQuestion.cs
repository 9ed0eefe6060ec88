using System.Runtime.InteropServices;

namespace MentorBot.Core.Quiz;

/// <summary>Which question to ask next: the one that is expected to teach most, and before the end the one about the price of the leading role.</summary>
/// <param name="Question">Its place among the scored questions.</param>
/// <param name="Reason">Why it is asked.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct NextQuestion(int Question, AskReason Reason)
{
    /// <summary>The next question, or null when the quiz may end; the same answers in the same order always give the same one.</summary>
    public static NextQuestion? After(FitQuiz quiz, ReadOnlySpan<Response> responses) => After(quiz, responses, Belief.After(quiz, responses));

    /// <summary>The next question for a belief that was worked out already.</summary>
    public static NextQuestion? After(FitQuiz quiz, ReadOnlySpan<Response> responses, Belief belief)
    {
        var gains = Gains(quiz, responses, InformationGain.AboutRoles(belief));
        if (!StopRule.IsMet(quiz.Content.Settings, belief, responses.Length, gains.Max()))
        {
            return Best(quiz, responses, gains);
        }

        var check = quiz.Checks[belief.Leader];
        return check >= 0 && gains[check] >= 0 && responses.Length < quiz.Content.Settings.Questions.Most
            ? new NextQuestion(check, AskReason.RealityCheck)
            : null;
    }

    /// <summary>The next question when stopping is not wanted: it teaches most about one role, two roles or no pattern; null when nothing is left.</summary>
    public static NextQuestion? Beyond(FitQuiz quiz, ReadOnlySpan<Response> responses, Belief belief) =>
        Best(quiz, responses, Gains(quiz, responses, InformationGain.AboutHypotheses(belief)));

    /// <summary>The question that teaches most about the roles, whatever the stop rule says; null when nothing is left.</summary>
    public static NextQuestion? Unstopped(FitQuiz quiz, ReadOnlySpan<Response> responses, Belief belief) =>
        Best(quiz, responses, Gains(quiz, responses, InformationGain.AboutRoles(belief)));

    private static double[] Gains(FitQuiz quiz, ReadOnlySpan<Response> responses, InformationGain gain)
    {
        var gains = new double[quiz.Questions.Length];
        foreach (var response in responses)
        {
            gains[response.Question] = -1;
        }

        for (var question = 0; question < gains.Length; question++)
        {
            gains[question] = gains[question] < 0 ? -1 : gain.Bits(question);
        }

        return gains;
    }

    private static NextQuestion? Best(FitQuiz quiz, ReadOnlySpan<Response> responses, double[] gains)
    {
        if (gains.Max() <= 0)
        {
            return null;
        }

        if (responses.IsEmpty && !quiz.Openers.IsEmpty)
        {
            return new NextQuestion(Most(gains, quiz.Openers.Contains), AskReason.Opener);
        }

        var focus = responses.IsEmpty || !quiz.Content.Settings.NoSameFocusInARow ? QuizQuestion.Core : quiz.Questions[responses[^1].Question].Focus;
        var other = focus == QuizQuestion.Core ? -1 : Most(gains, question => gains[question] > 0 && quiz.Questions[question].Focus != focus);
        return new NextQuestion(other >= 0 ? other : Most(gains, _ => true), AskReason.Informative);
    }

    // Of equals the first in the file.
    private static int Most(double[] gains, Func<int, bool> isOpen)
    {
        var most = -1;
        for (var question = 0; question < gains.Length; question++)
        {
            if ((most < 0 || gains[question] > gains[most]) && isOpen(question))
            {
                most = question;
            }
        }

        return most;
    }
}

/// <summary>Why a question is asked.</summary>
public enum AskReason
{
    /// <summary>It is an easy one to begin with.</summary>
    Opener,

    /// <summary>It is expected to teach most.</summary>
    Informative,

    /// <summary>It asks about the price of the job that is in the lead.</summary>
    RealityCheck,
}
