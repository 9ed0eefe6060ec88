using System.Collections.Immutable;
using MentorBot.Core.Quiz;

namespace MentorBot.KnowledgeFolder.Simulating;

/// <summary>A simulated person: what they are drawn to, and what they would answer to every question.</summary>
/// <param name="Roles">The roles they are drawn to: one, two, or none.</param>
/// <param name="Answers">The option they take, question by question.</param>
internal sealed record Respondent(ImmutableArray<int> Roles, int[] Answers)
{
    /// <summary>The other option where they are torn, else -1; null when they never are.</summary>
    internal int[]? Seconds { get; init; }

    internal Response To(int question) => Seconds is { } seconds && seconds[question] >= 0
        ? Response.Two(question, Answers[question], seconds[question])
        : Response.One(question, Answers[question]);

    internal Response[] ToAll() => [.. Enumerable.Range(0, Answers.Length).Select(To)];
}
