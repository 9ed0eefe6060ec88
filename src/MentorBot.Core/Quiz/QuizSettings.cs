using System.Collections.Immutable;

namespace MentorBot.Core.Quiz;

/// <summary>How the engine thinks and when it stops.</summary>
public sealed record QuizSettings
{
    /// <summary>How strongly people follow their preference: the sharpness of the softmax.</summary>
    public double Temperature { get; init; } = 0.9;

    /// <summary>The length to which every profile is rescaled, so that no role is louder than another.</summary>
    public double ProfileNorm { get; init; } = 3.2;

    /// <summary>Shares of odd answers that people may have, with their prior weights.</summary>
    public ImmutableArray<Lapse> Lapses { get; init; } = [new(0.05, 0.4), new(0.2, 0.4), new(0.45, 0.2)];

    /// <summary>How likely one role, two roles at once and no pattern are before the first answer.</summary>
    public PatternPrior Prior { get; init; } = new(0.59, 0.35, 0.06);

    /// <summary>How much more likely two similar roles go together than two distant ones.</summary>
    public double PairNearness { get; init; } = 2;

    /// <summary>Prior weights of roles by id; empty when all are alike, and 1 for one that is not named.</summary>
    public ImmutableSortedDictionary<string, double> RolePrior { get; init; } = ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);

    /// <summary>The fewest and the most questions.</summary>
    public QuestionRange Questions { get; init; } = new(6, 12);

    /// <summary>When no further question is needed.</summary>
    public StopThresholds Stop { get; init; } = new();

    /// <summary>The lowest confidence for each word.</summary>
    public WordThresholds Words { get; init; } = new();

    /// <summary>Below this lead over the second role both are said to fit equally.</summary>
    public double TieMargin { get; init; } = 0.15;

    /// <summary>The questions of which one opens the quiz; empty for any.</summary>
    public ImmutableArray<string> First { get; init; } = [];

    /// <summary>Whether two questions of one focus may not follow one another.</summary>
    public bool NoSameFocusInARow { get; init; } = true;
}

/// <summary>A share of answers that do not follow the person's preference, and how likely it is.</summary>
public sealed record Lapse(double Rate, double Weight);

/// <summary>How likely it is that a person is drawn to one role, to two at once, or to none.</summary>
public sealed record PatternPrior(double OneRole, double TwoRoles, double NoPattern);

/// <summary>The fewest and the most questions of one quiz.</summary>
public sealed record QuestionRange(int Fewest, int Most);

/// <summary>When no further question is needed.</summary>
public sealed record StopThresholds
{
    /// <summary>The share from which the first role is a clear winner ...</summary>
    public double ClearWinner { get; init; } = 0.85;

    /// <summary>... if it also leads the second role by this much.</summary>
    public double ClearMargin { get; init; } = 0.55;

    /// <summary>The sum of the first two shares from which two roles are a result ...</summary>
    public double TiePair { get; init; } = 0.9;

    /// <summary>... if the second has at least this much.</summary>
    public double TieMinEach { get; init; } = 0.3;

    /// <summary>The expected information gain, in bits, below which no question is worth asking.</summary>
    public double MinGainBits { get; init; } = 0.06;
}

/// <summary>The lowest confidence for each word; below all of them the picture is open.</summary>
/// <param name="Strong">From here the answers point clearly to a role.</param>
/// <param name="Good">From here there is a best match so far.</param>
/// <param name="Leaning">From here the answers lean towards a role.</param>
public sealed record WordThresholds(double Strong = 0.8, double Good = 0.6, double Leaning = 0.4);
