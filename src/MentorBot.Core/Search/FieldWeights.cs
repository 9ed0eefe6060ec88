namespace MentorBot.Core.Search;

/// <summary>How much a word counts by where it stands, and how fast more of it counts less (BM25F: Robertson and Zaragoza 2009, https://doi.org/10.1561/1500000019).</summary>
internal static class FieldWeights
{
    internal const float Title = 2f;
    internal const float Example = 1f;
    internal const float Body = 1f;
    internal const float ShortLength = .3f;
    internal const float BodyLength = .7f;
    internal const float Saturation = 1.2f;

    /// <summary>How much so much of a word counts, between 0 and 1.</summary>
    internal static float Impact(float weighted) => weighted / (Saturation + weighted);
}
