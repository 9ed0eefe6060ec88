using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.Core.Answers;

/// <summary>What was understood of a message, and how: one reading per sentence or part that was looked up.</summary>
/// <param name="Recognition">What it asks for.</param>
/// <param name="Steps">How that was found, in order.</param>
internal sealed record Understanding(Recognition Recognition, ImmutableArray<UnderstandingStep> Steps)
{
    // Chosen on the fitted questions: most wrong answers are this close to the right one, and one right answer in five to another.
    private const float CloseBehind = 3f;
    private const float NotFarBehind = 4;
    private const int MostBeside = 2;

    /// <summary>The pages and sections that came nearest, best first.</summary>
    internal IEnumerable<Address> Nearest => Steps.SelectMany(step => step.Candidates).OrderByDescending(candidate => candidate.Score).Select(candidate => candidate.Address).Distinct();

    /// <summary>What may have been meant instead of an answer that others came close to, best first; empty when it stood out.</summary>
    internal ImmutableArray<Address> Beside(Address answer) =>
        Steps.FirstOrDefault(step => step.Recognition is Recognition.Found found && found.Address == answer) is { Candidates: [var best, var next, ..] candidates } && best.Score - next.Score < CloseBehind
            ? [.. candidates.Skip(1).TakeWhile(candidate => best.Score - candidate.Score < NotFarBehind).Take(MostBeside).Select(candidate => candidate.Address)]
            : [];
}

/// <summary>One text that was looked up.</summary>
/// <param name="Text">The text.</param>
/// <param name="Reading">How it was read.</param>
/// <param name="Candidates">What may be the answer, best first; empty when name and heading said it all.</param>
/// <param name="Confidence">How sure the best of them is, between 0 and 1.</param>
/// <param name="Bound">What keeps the pages from answering it, if anything.</param>
/// <param name="Recognition">What it asks for.</param>
internal sealed record UnderstandingStep(string Text, Reading Reading, ImmutableArray<Candidate> Candidates, float Confidence, Bound? Bound, Recognition Recognition);
