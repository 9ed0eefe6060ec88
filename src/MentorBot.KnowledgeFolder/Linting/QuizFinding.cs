using MentorBot.Core.Knowledge;

namespace MentorBot.KnowledgeFolder.Linting;

/// <summary>What a rule found in the quiz: where, what is wrong, and what to do; an error should keep moderators from publishing.</summary>
/// <param name="Rule">The rule's name: <c>L2</c>.</param>
/// <param name="Complaint">What it says.</param>
public sealed record QuizFinding(string Rule, Complaint Complaint)
{
    /// <inheritdoc />
    public override string ToString() => $"{Complaint} [{Rule}]";
}
