using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Answers;

/// <summary>What was understood of a message, and how: one reading per sentence or part that was looked up.</summary>
/// <param name="Recognition">What it asks for.</param>
/// <param name="Steps">How that was found, in order.</param>
internal sealed record Understanding(Recognition Recognition, ImmutableArray<UnderstandingStep> Steps)
{
    /// <summary>The pages and sections that came nearest, best first.</summary>
    internal IEnumerable<Address> Nearest => Steps.SelectMany(step => step.Candidates).OrderByDescending(candidate => candidate.Score).Select(candidate => candidate.Address).Distinct();
}

/// <summary>One text that was looked up.</summary>
/// <param name="Text">The text.</param>
/// <param name="Reading">How it was read.</param>
/// <param name="Candidates">What may be the answer, best first; empty when name and heading said it all.</param>
/// <param name="Confidence">How sure the best of them is, between 0 and 1.</param>
/// <param name="Bound">What keeps the pages from answering it, if anything.</param>
/// <param name="Recognition">What it asks for.</param>
internal sealed record UnderstandingStep(string Text, Reading Reading, ImmutableArray<Candidate> Candidates, float Confidence, Bound? Bound, Recognition Recognition);
