using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Answers;

/// <summary>How sure it is that the best candidate answers a question, as a chance between 0 and 1.</summary>
/// <remarks>A logistic regression (Platt 1999) whose weights were fitted to questions that people wrote without knowing the pages' wording; see docs/decisions/0006.</remarks>
internal static class Confidence
{
    private const float Found = .06f;
    private const float Lead = .44f;
    private const float Margin = 1.34f;
    private const float Covered = 1.89f;
    private const float Foreign = -2.04f;
    private const float Length = .65f;
    private const float Bias = -4.41f;

    // Beyond this lead a candidate is as clear as it gets.
    private const float LargestMargin = 5f;

    internal static float Of(Reading reading, Shortlist shortlist, KnowledgeBase library)
    {
        if (shortlist.Candidates is not [var best, .. var others])
        {
            return 0;
        }

        var margin = Math.Min(LargestMargin, best.Score - others.Where(other => !IsPartOf(other, best)).Select(other => other.Score).DefaultIfEmpty(0).First());
        var (anywhere, _) = library.Texts.Search.Covered(library.Texts.PlaceOf(best.Address), reading.Rest);
        var sum = (Found * best.Found) + (Lead * Math.Clamp(best.Found - shortlist.NotOurs, -LargestMargin, LargestMargin)) + (Margin * MathF.Log(1 + margin)) + (Covered * anywhere)
            + (Foreign * ForeignShare(reading, library)) + (Length * MathF.Log(1 + reading.ContentLength)) + Bias;
        return 1 / (1 + MathF.Exp(-sum));
    }

    // A part of the page that is found is no rival of it: it is one button away.
    private static bool IsPartOf(Candidate part, Candidate page) => page.Address.Section is null && part.Address.Page == page.Address;

    // Words of the language that no page has: "drift racing" is about racing.
    internal static float ForeignShare(Reading reading, KnowledgeBase library)
    {
        var (search, language) = (library.Texts.Search, library.Vocabulary.Meanings);
        var (all, foreign) = (0f, 0f);
        foreach (var word in reading.Words)
        {
            if (!CommonWords.Contains(Search.Words.Singular(word)))
            {
                var idf = search.IdfOf(word);
                all += idf;
                foreign += language?.Knows(word) == true && !library.Texts.Knows(word) ? idf : 0;
            }
        }

        return all > 0 ? foreign / all : 0;
    }
}
