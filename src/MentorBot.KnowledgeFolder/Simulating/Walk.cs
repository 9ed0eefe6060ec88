using MentorBot.Core.Quiz;

namespace MentorBot.KnowledgeFolder.Simulating;

/// <summary>A simulated person's way through the quiz: the answers in the order of the questions, and what is believed at the end.</summary>
internal sealed record Walk(Respondent Person, Response[] Responses, Belief Belief)
{
    /// <summary>Whether the role that came out first is one of theirs.</summary>
    internal bool IsRight => Person.Roles.Contains(Belief.Leader);

    /// <summary>Whether all their roles are among the first two.</summary>
    internal bool IsAmongTwo => Person.Roles.All(role => role == Belief.Leader || role == Belief.RunnerUp);

    /// <summary>Goes through the quiz by its own rules; a share of the questions is skipped, and more questions may follow.</summary>
    internal static Walk Through(FitQuiz quiz, Respondent person, Dice? skips = null, double skipped = 0, int more = 0)
    {
        var responses = new List<Response>();
        while (Next(quiz, responses) is { } next)
        {
            responses.Add(skips?.Happens(skipped) == true ? Response.Skip(next.Question) : person.To(next.Question));
        }

        for (; more > 0 && NextQuestion.Beyond(quiz, [.. responses], Belief.After(quiz, [.. responses])) is { } further; more--)
        {
            responses.Add(person.To(further.Question));
        }

        return Of(quiz, person, [.. responses]);
    }

    /// <summary>Answers exactly so many questions, the most telling first.</summary>
    internal static Walk Exactly(FitQuiz quiz, Respondent person, int questions)
    {
        var responses = new List<Response>();
        while (responses.Count < questions && NextQuestion.Unstopped(quiz, [.. responses], Belief.After(quiz, [.. responses])) is { } next)
        {
            responses.Add(person.To(next.Question));
        }

        return Of(quiz, person, [.. responses]);
    }

    /// <summary>Answers all questions.</summary>
    internal static Walk ThroughAll(FitQuiz quiz, Respondent person) => Of(quiz, person, person.ToAll());

    private static NextQuestion? Next(FitQuiz quiz, List<Response> responses) => NextQuestion.After(quiz, [.. responses]);

    private static Walk Of(FitQuiz quiz, Respondent person, Response[] responses) => new(person, responses, Belief.After(quiz, responses));
}
