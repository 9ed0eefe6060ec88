using System.Runtime.InteropServices;

namespace MentorBot.Core.Search;

/// <summary>Why a text fits a question, each between 0 and 1 but the last.</summary>
/// <param name="Words">The share of the question that its words cover, wherever they stand.</param>
/// <param name="Letters">The same for runs of four letters in its title and examples.</param>
/// <param name="WordCentre">How close the question is to the middle of its title and examples, by words.</param>
/// <param name="LetterCentre">The same by runs of four letters.</param>
/// <param name="WordNearest">How close the question is to the nearest of its title and examples, by words.</param>
/// <param name="Title">The share of its title that the question covers.</param>
/// <param name="Nearest">How near in meaning the nearest of its title and examples is.</param>
/// <param name="Middle">How near in meaning their middle is.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Evidence(float Words, float Letters, float WordCentre, float LetterCentre, float WordNearest, float Title, float Nearest, float Middle)
{
    /// <summary>The logarithm of how likely its title and examples make the question, less that of the text that makes it likeliest: at most 0; always 0 in a large collection, where it is not looked at.</summary>
    public float Likelihood { get; init; }
}

/// <summary>How much each kind of evidence counts.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct EvidenceWeights(float Words, float Letters, float WordCentre, float LetterCentre, float WordNearest, float Title, float Nearest = 0, float Middle = 0, float Likelihood = 0)
{
    /// <summary>For texts that have examples, where no table of word meanings is at hand.</summary>
    public static EvidenceWeights WithoutMeaning { get; } = new(6, 6, 2, 2, 0, 1);

    /// <summary>The same with the table.</summary>
    // Found by trying 400 sets of weights on questions that people wrote and keeping one that is no worse on the public sets
    // (public-sets in tests/MentorBot.Benchmarks); docs/decisions/0005 says what the table is worth.
    public static EvidenceWeights All { get; } = new(10, 8, 2, 2, 6, .5f, 7, 4, .1f);

    /// <summary>The evidence as one number.</summary>
    public float Score(Evidence evidence) =>
        (Words * evidence.Words) + (Letters * evidence.Letters) + (WordCentre * evidence.WordCentre) + (LetterCentre * evidence.LetterCentre) + (WordNearest * evidence.WordNearest) + (Title * evidence.Title)
        + (Nearest * evidence.Nearest) + (Middle * evidence.Middle) + (Likelihood * evidence.Likelihood);
}
