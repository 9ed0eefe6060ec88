using MentorBot.Core.Quiz;

namespace MentorBot.KnowledgeFolder.Simulating;

/// <summary>Whether every role can come out, and none too easily.</summary>
internal static class Reach
{
    private const int Sheets = 20_000;

    internal static IEnumerable<Bar> Bars(FitQuiz quiz)
    {
        var ideal = Ideal(quiz);
        yield return Bar.Least("Q7", "ideal answers: share of roles that they make first", ideal.Right(), 1);
        yield return Bar.Most("Q7", "ideal answers: most questions", ideal.Max(walk => walk.Responses.Length), 8);
        yield return Bar.Least("Q7", "ideal answers: lowest share of the role", ideal.Min(walk => walk.Belief.Shares[walk.Belief.Leader]), 0.85);
        var wins = RandomWins(quiz, Sheets);
        yield return Bar.Least("Q7", "random sheets: wins of the least favoured role, as a multiple of its fair share", wins.Min(), 0.4);
        yield return Bar.Most("Q7", "random sheets: wins of the most favoured role, as a multiple of its fair share", wins.Max(), 2);
    }

    /// <summary>For each role the walk of somebody who always takes its best option.</summary>
    internal static List<Walk> Ideal(FitQuiz quiz) => [.. new Population(quiz, seed: 3).Pure(perRole: 1, odd: 0).Select(person => Walk.Through(quiz, person))];

    /// <summary>How often each role wins when all questions are answered at random, as a multiple of its fair share.</summary>
    internal static double[] RandomWins(FitQuiz quiz, int sheets)
    {
        var wins = new double[quiz.Roles.Length];
        foreach (var person in new Population(quiz, seed: 4).Random(sheets))
        {
            wins[Walk.ThroughAll(quiz, person).Belief.Leader] += (double)wins.Length / sheets;
        }

        return wins;
    }
}
