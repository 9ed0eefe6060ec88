using MentorBot.Core.Quiz;

namespace MentorBot.KnowledgeFolder.Simulating;

/// <summary>Everybody together: people of one role and of two, a little and rather odd, and people who press anything.</summary>
internal sealed record Crowd(List<Respondent> One, List<Respondent> Two, List<Respondent> Random)
{
    internal static Crowd Of(FitQuiz quiz, int seed, int part)
    {
        var population = new Population(quiz, seed);
        double[] odd = [0.05, 0.15, 0.25];
        return new Crowd(
            [.. odd.SelectMany(share => population.Individuals(part / 2, share))],
            [.. odd.SelectMany(share => population.TwoRoles(part * 3 / 2, share))],
            population.Random(part));
    }
}
