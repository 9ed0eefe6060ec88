using MentorBot.Core.Quiz;

namespace MentorBot.KnowledgeFolder.Simulating;

/// <summary>Where a simpler wording fails: two roles that are not told, and "strong" said to people who contradict themselves. Each is compared with that wording on the same people.</summary>
internal static class WeakSpotBars
{
    internal static IEnumerable<Bar> Of(FitQuiz quiz, List<Walk> two, List<Walk> contradicting, List<Walk> astray)
    {
        yield return Bar.Least("W1", "two roles: told that another role fits too, more often than by share alone, by", two.Share(walk => IsTold(quiz, walk)) - two.Share(walk => IsToldByShare(quiz, walk)), 0.05);
        yield return Bar.Least("W1", "two roles: told that another role fits too", two.Share(walk => IsTold(quiz, walk)), 0.62);
        yield return Bar.Least("W1", "two roles: both of theirs named", two.Share(walk => IsToldRight(quiz, walk)), 0.50);
        yield return Bar.Most("W2", "contradicting themselves: \"strong\", compared with counting clear contradictions alone", Ratio(quiz, contradicting), 0.70);
        yield return Bar.Most("W2", "contradicting themselves: \"strong\"", contradicting.Share(walk => IsStrong(quiz, walk)), 0.11);
        yield return Bar.Most("W2", "without a pattern: \"strong\"", astray.Share(walk => IsStrong(quiz, walk)), 0.04);
    }

    /// <summary>What people of one role pay for it.</summary>
    internal static IEnumerable<Bar> PriceOf(FitQuiz quiz, List<Walk> one)
    {
        yield return Bar.Most("W3", "one role: told that another role fits too", one.Share(walk => IsTold(quiz, walk)), 0.42);
        yield return Bar.Most("W3", "one role: told so more often than by share alone, by", one.Share(walk => IsTold(quiz, walk)) - one.Share(walk => IsToldByShare(quiz, walk)), 0.15);
        yield return Bar.Least("W3", "one role: \"strong\"", one.Share(walk => IsStrong(quiz, walk)), 0.48);
        yield return Bar.Least("W3", "one role: \"strong\", compared with counting clear contradictions alone", Ratio(quiz, one), 0.85);
    }

    private static double Ratio(FitQuiz quiz, List<Walk> walks) =>
        walks.Share(walk => IsStrong(quiz, walk)) / Math.Max(1e-9, walks.Share(walk => IsStrongByCount(quiz, walk)));

    private static bool IsStrong(FitQuiz quiz, Walk walk) => walk.Word(quiz) == FitWord.Strong;

    private static bool IsStrongByCount(FitQuiz quiz, Walk walk) => walk.Belief.Confidence >= quiz.Content.Settings.Words.Strong
        && Wordings.Contradictions(quiz, walk.Belief.Leader, walk.Responses) <= Math.Max(1, 0.15 * walk.Responses.Length);

    private static bool IsTold(FitQuiz quiz, Walk walk) => Wordings.AlsoFitting(quiz, walk.Belief).Any();

    private static bool IsToldByShare(FitQuiz quiz, Walk walk) =>
        walk.Belief.Lead < quiz.Content.Settings.TieMargin || walk.Belief.Shares[walk.Belief.RunnerUp] >= Wordings.AlsoFitsShare;

    private static bool IsToldRight(FitQuiz quiz, Walk walk) =>
        walk.Person.Roles.All(role => role == walk.Belief.Leader || Wordings.AlsoFitting(quiz, walk.Belief).Contains(role));
}
