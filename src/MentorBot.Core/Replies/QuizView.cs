using MentorBot.Core.Conversation;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Quiz;

namespace MentorBot.Core.Replies;

/// <summary>What the cards of the quiz show: where in which run somebody is.</summary>
internal sealed record QuizView(QuizMemory Memory, QuizRun Run, KnowledgeBase Library)
{
    /// <summary>Whether the question is the next one, and not an earlier one that is asked again.</summary>
    internal bool IsNext(QuizQuestion question) => Run.Next is QuizStep.Ask ask && ask.Question == question;
}
