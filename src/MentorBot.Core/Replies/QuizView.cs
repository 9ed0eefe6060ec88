using System.Collections.Immutable;
using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Core.Replies;

/// <summary>What the cards of the quiz show: where in which run somebody is.</summary>
internal sealed record QuizView(QuizMemory Memory, QuizRun Run, KnowledgeBase Library, Wording Say)
{
    /// <summary>Whether nobody else reads what is said, so that there is nobody to share it with.</summary>
    internal bool IsAlone { get; init; }

    /// <summary>The answers so far, and after them those that change the advice and never the result.</summary>
    internal ImmutableArray<GivenAnswer> Answers => [.. Run.Answers, .. Run.Quiz.ContextQuestions.Select(Given).OfType<GivenAnswer>()];

    /// <summary>The question about the advice that is asked before the result; null before the end, and when none is open.</summary>
    internal QuizQuestion? Last => Run.Next is QuizStep.Done ? Run.Quiz.ContextQuestions.FirstOrDefault(question => Given(question) is null) : null;

    /// <summary>Advice that follows from where the person stands.</summary>
    internal IEnumerable<string> Tips => Run.Quiz.ContextQuestions.Select(Given).OfType<GivenAnswer>().SelectMany(answer => answer.Options).Select(option => option.Tip).Where(tip => tip.Length > 0);

    /// <summary>Whether the question is the next one, and not an earlier one that is asked again.</summary>
    internal bool IsNext(QuizQuestion question) => Run.Next is QuizStep.Ask ask ? ask.Question == question : Last == question;

    // An answer to other words than those of now is none.
    private GivenAnswer? Given(QuizQuestion question) => Memory.Context.FirstOrDefault(answer => answer.Fingerprint == Fingerprint.Of(question)) is { } kept
        ? new GivenAnswer(question, [.. question.Options.Where(option => kept.Options.Contains(option.Id, StringComparer.Ordinal))])
        : null;
}
