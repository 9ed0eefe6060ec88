namespace MentorBot.Core.Quiz;

/// <summary>Turns a belief into words that it can carry.</summary>
public static class Wordings
{
    /// <summary>The share from which the second role also fits.</summary>
    public const double AlsoFitsShare = 0.20;

    /// <summary>The chance of "drawn to both" from which another role also fits, whatever its share.</summary>
    public const double AlsoFitsChance = 0.17;

    /// <summary>The chance of "drawn to both of the first two" from which the answers fit both: more likely than everything else together.</summary>
    public const double BothChance = 0.5;

    /// <summary>An answer speaks clearly against a role from here on, in centibans against the average role.</summary>
    public const double ClearlyAgainst = -40;

    // Of a few answers one may be odd; of many, this share.
    private const double OddAnswers = 0.15;

    // How much all answers together may speak against the role, in centibans: for each question after the fourth this much more.
    // People who contradict themselves and stop early are so told less; mentorbot quiz simulate shows by how much.
    private const double ToleranceEach = 17;
    private const int WithoutTolerance = 4;

    /// <summary>How sure the bot may sound after these answers.</summary>
    public static FitWord WordOf(FitQuiz quiz, Belief belief, ReadOnlySpan<Response> responses)
    {
        var thresholds = quiz.Content.Settings.Words;
        return belief.Confidence switch
        {
            var sure when sure >= thresholds.Strong => IsConsistent(quiz, belief, responses) ? FitWord.Strong : FitWord.Good,
            var sure when sure >= thresholds.Good => FitWord.Good,
            var sure when sure >= thresholds.Leaning => FitWord.Leaning,
            _ => FitWord.Open,
        };
    }

    /// <summary>Whether the first two roles should be named as equals.</summary>
    public static bool IsEqual(FitQuiz quiz, Belief belief) => belief.Lead < quiz.Content.Settings.TieMargin;

    /// <summary>Whether the first two roles should be named together, though the first leads.</summary>
    public static bool IsBoth(FitQuiz quiz, Belief belief) => !IsEqual(quiz, belief) && belief.BothOf(belief.Leader, belief.RunnerUp) >= BothChance;

    /// <summary>The roles after the first that fit as well, the likeliest first: by share, as an equal, or because the person may be drawn to both.</summary>
    public static IEnumerable<int> AlsoFitting(FitQuiz quiz, Belief belief) => belief.Ranking().Skip(1).Where((role, at) =>
        (at == 0 && (belief.Shares[role] >= AlsoFitsShare || IsEqual(quiz, belief))) || belief.BothOf(belief.Leader, role) >= AlsoFitsChance);

    /// <summary>How many answers speak clearly against a role.</summary>
    public static int Contradictions(FitQuiz quiz, int role, ReadOnlySpan<Response> responses)
    {
        var count = 0;
        foreach (var response in responses)
        {
            count += !response.IsSkip && WeightOfEvidence.AgainstAverage(quiz, response, role) <= ClearlyAgainst ? 1 : 0;
        }

        return count;
    }

    private static bool IsConsistent(FitQuiz quiz, Belief belief, ReadOnlySpan<Response> responses)
    {
        var (answered, against) = (0, 0d);
        foreach (var response in responses)
        {
            if (!response.IsSkip)
            {
                answered++;
                against -= Math.Min(0, WeightOfEvidence.AgainstAverage(quiz, response, belief.Leader));
            }
        }

        return answered >= quiz.Content.Settings.Questions.Fewest
            && Contradictions(quiz, belief.Leader, responses) <= Math.Max(1, OddAnswers * answered)
            && against <= ToleranceEach * (responses.Length - WithoutTolerance);
    }
}
