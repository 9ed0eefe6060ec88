using System.Collections.Immutable;
using MentorBot.Core.Knowledge;

namespace MentorBot.KnowledgeFolder.Comparing;

/// <summary>A question that two versions of the knowledge folder answer differently.</summary>
/// <param name="Question">The question.</param>
/// <param name="Kind">What became of its answer.</param>
/// <param name="Before">The pages and sections that answered it before.</param>
/// <param name="After">Those that answer it now, or for a conflict those that are offered.</param>
/// <param name="Verdict">Whether the new answer is the one that the question file asks for.</param>
public sealed record AnswerChange(string Question, AnswerChangeKind Kind, ImmutableArray<Address> Before, ImmutableArray<Address> After, Verdict Verdict);

/// <summary>What can become of an answer.</summary>
public enum AnswerChangeKind
{
    /// <summary>Another page or section answers.</summary>
    Different,

    /// <summary>There was no answer, and now there is.</summary>
    New,

    /// <summary>There was an answer, and now there is none.</summary>
    Lost,

    /// <summary>There was an answer, and now people have to choose from suggestions.</summary>
    Conflict,
}

/// <summary>How a changed answer compares with what the question file expects.</summary>
public enum Verdict
{
    /// <summary>Nothing is expected, or it is as right or wrong as before.</summary>
    None,

    /// <summary>It was wrong and is right now.</summary>
    NowRight,

    /// <summary>It was right and is wrong now.</summary>
    NowWrong,
}
