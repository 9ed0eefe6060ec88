using MentorBot.Core.Search;

namespace MentorBot.Benchmarks.Searching;

/// <summary>The product's own search, from the question as written.</summary>
internal sealed class MentorSearcher(SearchIndex index, EvidenceWeights weights) : ISearcher
{
    public MentorSearcher(IReadOnlyList<SearchText> texts, WordVectors? meanings)
        : this(SearchIndex.Of(texts, meanings), meanings is null ? EvidenceWeights.WithoutMeaning : EvidenceWeights.All)
    {
    }

    public IReadOnlyList<Found> Ask(string question, int most) =>
        [.. index.Search(Words.AsWritten(question), weights, most).Found.Select(hit => new Found(hit.Text, hit.Score))];
}
