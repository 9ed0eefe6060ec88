namespace MentorBot.Core.Answers;

/// <summary>How sure it is that the best candidate answers a question, as a chance between 0 and 1.</summary>
/// <remarks>A logistic regression (Platt 1999) whose weights were fitted to questions that people wrote without knowing the pages' wording; see docs/decisions/0006.</remarks>
internal static class Confidence
{
    private const float Lead = .49f;
    private const float Margin = 1.27f;
    private const float Bias = -4.48f;

    // Beyond this lead over what no page answers, and over the next candidate, it is as clear as it gets.
    private const float LargestLead = 12;
    private const float LargestMargin = 5;

    internal static float Of(Shortlist shortlist)
    {
        if (shortlist.Candidates is not [var best, .. var others])
        {
            return 0;
        }

        var margin = Math.Min(LargestMargin, best.Score - others.Where(other => !IsPartOf(other, best)).Select(other => other.Score).DefaultIfEmpty(0).First());
        var sum = (Lead * Math.Clamp(best.Found - shortlist.NotOurs, -LargestLead, LargestLead)) + (Margin * MathF.Log(1 + margin)) + Bias;
        return 1 / (1 + MathF.Exp(-sum));
    }

    // A part of the page that is found is no rival of it: it is one button away.
    private static bool IsPartOf(Candidate part, Candidate page) => page.Address.Section is null && part.Address.Page == page.Address;
}
