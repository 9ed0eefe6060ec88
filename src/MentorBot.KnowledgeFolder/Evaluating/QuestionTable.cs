using System.Collections.Immutable;
using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder.Comparing;

namespace MentorBot.KnowledgeFolder.Evaluating;

/// <summary>Reads a table of questions in which every question says what it expects.</summary>
public static class QuestionTable
{
    /// <summary>The questions of a table, or false with the line and what is wrong with it.</summary>
    public static bool TryRead(IReadOnlyList<string> lines, out ImmutableArray<Question> questions, out string reason)
    {
        if (!Question.TryReadAll(lines, out questions, out reason))
        {
            return false;
        }

        reason = questions.IsEmpty ? "There is no question below its first line." : questions.Select(Fault).OfType<string>().FirstOrDefault() ?? "";
        return reason.Length == 0;
    }

    /// <summary>Every address that a question expects and the knowledge does not have, with the question's line.</summary>
    public static IEnumerable<(int Line, string Address)> Dangling(IEnumerable<Question> questions, KnowledgeBase library) =>
        from question in questions
        from written in question.Choices.SelectMany(choice => choice).Distinct(StringComparer.Ordinal)
        where Address.TryParse(written, out var address) && !IsThere(address, library)
        select (question.Line, written);

    private static string? Fault(Question question)
    {
        if (question.Expected is null)
        {
            return $"Line {question.Line}: the column `expected` is empty. Write the address that answers, or {Question.Nothing}.";
        }

        return question.Choices.SelectMany(choice => choice).FirstOrDefault(written => !Address.TryParse(written, out _)) is { } nonsense
            ? $"Line {question.Line}: `{nonsense}` is no address. Write one such as roles/mlops-engineer#skills; `a|b` for either, `a+b` for all, or {Question.Nothing}."
            : null;
    }

    private static bool IsThere(Address address, KnowledgeBase library) =>
        address.Section is null ? library.Find(address) is not null : library.FindSection(address) is not null;
}
