using MentorBot.Core.Quiz;

namespace MentorBot.KnowledgeFolder.Simulating;

/// <summary>Counts over simulated walks.</summary>
internal static class Tallies
{
    private const int Bins = 10;

    internal static double Share<T>(this IReadOnlyCollection<T> all, Func<T, bool> which) => all.Count == 0 ? 0 : (double)all.Count(which) / all.Count;

    internal static double MeanQuestions(this IReadOnlyCollection<Walk> walks) => walks.Average(walk => walk.Responses.Length);

    internal static double Right(this IReadOnlyCollection<Walk> walks) => walks.Share(walk => walk.IsRight);

    internal static double AmongTwo(this IReadOnlyCollection<Walk> walks) => walks.Share(walk => walk.IsAmongTwo);

    internal static FitWord Word(this Walk walk, FitQuiz quiz) => Wordings.WordOf(quiz, walk.Belief, walk.Responses);

    /// <summary>How far confidence and truth lie apart: the expected calibration error (https://doi.org/10.1609/aaai.v29i1.9602); one of two roles counts half.</summary>
    internal static double CalibrationError(this IReadOnlyCollection<Walk> walks) => walks
        .GroupBy(walk => Math.Clamp((int)Math.Ceiling(walk.Belief.Confidence * Bins) - 1, 0, Bins - 1))
        .Sum(bin => (double)bin.Count() / walks.Count * Math.Abs(bin.Average(walk => walk.Belief.Confidence) - bin.Average(walk => walk.IsRight ? 1.0 / walk.Person.Roles.Length : 0)));
}
