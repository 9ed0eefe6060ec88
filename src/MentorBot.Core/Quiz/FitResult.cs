using System.Collections.Immutable;

namespace MentorBot.Core.Quiz;

/// <summary>What came out: the roles by share, and in which words it may be said.</summary>
/// <param name="Shares">All roles, the best first.</param>
/// <param name="Word">How sure the bot may sound.</param>
/// <param name="IsEqual">Whether the first two should be named as equals.</param>
/// <param name="Also">The roles after the first that fit as well; empty when the first stands alone.</param>
public sealed record FitResult(ImmutableArray<RoleShare> Shares, FitWord Word, bool IsEqual, ImmutableArray<QuizRole> Also)
{
    /// <summary>The role that fits best.</summary>
    public QuizRole Best => Shares[0].Role;

    /// <summary>How likely it is that the answers follow no pattern.</summary>
    public double NoPattern { get; init; }

    /// <summary>The best role's share, less what is owed to "no pattern".</summary>
    public double Confidence { get; init; }

    /// <summary>The result after these answers.</summary>
    public static FitResult Of(FitQuiz quiz, ReadOnlySpan<Response> responses)
    {
        var belief = Belief.After(quiz, responses);
        return new FitResult(
            [.. belief.Ranking().Select(role => new RoleShare(quiz.Roles[role], belief.Shares[role]))],
            Wordings.WordOf(quiz, belief, responses),
            Wordings.IsEqual(quiz, belief),
            [.. Wordings.AlsoFitting(quiz, belief).Select(role => quiz.Roles[role])])
        {
            NoPattern = belief.NoPattern,
            Confidence = belief.Confidence,
        };
    }
}

/// <summary>How much of the belief stands behind a role, from 0 to 1.</summary>
public readonly record struct RoleShare(QuizRole Role, double Share);

/// <summary>How sure the bot may sound; the further down, the surer.</summary>
public enum FitWord
{
    /// <summary>There is no clear picture.</summary>
    Open,

    /// <summary>The answers lean towards a role.</summary>
    Leaning,

    /// <summary>It is the best match so far.</summary>
    Good,

    /// <summary>The answers point clearly to it.</summary>
    Strong,
}
