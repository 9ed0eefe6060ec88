using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Search;

namespace MentorBot.Core.Answers;

/// <summary>What may be the answer, best first, and how well the question fits those that no page answers.</summary>
internal sealed record Shortlist(ImmutableArray<Candidate> Candidates, float NotOurs)
{
    internal static Shortlist Of(Reading reading, KnowledgeBase library)
    {
        var pages = library.Texts.Addresses.Length;
        var hits = library.Texts.Search.Search(reading.Words, EvidenceWeights.All).Found;
        return new Shortlist(
            [
                .. hits.Where(hit => hit.Text < pages)
                    .Select(hit => Candidate.Of(hit, reading, library))
                    .OrderByDescending(candidate => candidate.Score)
                    .ThenBy(candidate => candidate.Address.ToString(), StringComparer.Ordinal),
            ],
            hits.Where(hit => hit.Text >= pages).Select(hit => hit.Score).DefaultIfEmpty(0).Max());
    }
}
