namespace MentorBot.Core.Quiz;

/// <summary>How much an answer speaks for one role against another, in centibans: a hundredth of a tenfold change of the odds (I. J. Good, Probability and the Weighing of Evidence, 1950).</summary>
public static class WeightOfEvidence
{
    /// <summary>The weight of an answer for one role against another; a skipped question weighs nothing. Whole thousandths, so that sums are exact.</summary>
    public static long MilliCentibans(FitQuiz quiz, Response response, int role, int rival) => response.IsSkip
        ? 0
        : Milli(quiz, response, role) - Milli(quiz, response, rival);

    /// <summary>The weight of an answer for a role against the geometric mean of all roles, in centibans.</summary>
    public static double AgainstAverage(FitQuiz quiz, Response response, int role)
    {
        var sum = 0d;
        for (var other = 0; other < quiz.Roles.Length; other++)
        {
            sum += Centibans(quiz, response, other);
        }

        return Centibans(quiz, response, role) - (sum / quiz.Roles.Length);
    }

    private static long Milli(FitQuiz quiz, Response response, int role) => (long)Math.Round(1000 * Centibans(quiz, response, role));

    private static double Centibans(FitQuiz quiz, Response response, int role) => 100 * Math.Log10(quiz.Choices.Likelihood(response, role));
}

/// <summary>A weight of evidence in words.</summary>
public enum EvidenceStrength
{
    /// <summary>It speaks strongly against: 60 centibans or more.</summary>
    StronglyAgainst = -2,

    /// <summary>It speaks against: 20 to 60 centibans.</summary>
    Against = -1,

    /// <summary>It says little either way.</summary>
    Little = 0,

    /// <summary>It speaks for: 20 to 60 centibans.</summary>
    For = 1,

    /// <summary>It speaks strongly for: 60 centibans or more.</summary>
    StronglyFor = 2,
}
