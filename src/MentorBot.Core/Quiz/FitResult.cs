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

    /// <summary>Whether the answers fit the first two together, though the first leads.</summary>
    public bool IsBoth { get; init; }

    /// <summary>The roles that fit as well and are not named together with the first.</summary>
    public IEnumerable<QuizRole> Beside => Also.Skip(IsEqual || IsBoth ? 1 : 0);

    /// <summary>Whether nothing was answered, so that no role may be named.</summary>
    public bool IsBlank { get; init; }

    /// <summary>How likely it is that the answers follow no pattern.</summary>
    public double NoPattern { get; init; }

    /// <summary>The best role's share, less what is owed to "no pattern".</summary>
    public double Confidence { get; init; }

    /// <summary>The result after these answers.</summary>
    public static FitResult Of(FitQuiz quiz, ReadOnlySpan<Response> responses)
    {
        var belief = Belief.After(quiz, responses);
        var isBlank = true;
        foreach (var response in responses)
        {
            isBlank &= response.IsSkip;
        }

        return new FitResult(
            [.. belief.Ranking().Select(role => new RoleShare(quiz.Roles[role], belief.Shares[role]))],
            Wordings.WordOf(quiz, belief, responses),
            Wordings.IsEqual(quiz, belief),
            [.. Wordings.AlsoFitting(quiz, belief).Select(role => quiz.Roles[role])])
        {
            IsBoth = Wordings.IsBoth(quiz, belief),
            IsBlank = isBlank,
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
