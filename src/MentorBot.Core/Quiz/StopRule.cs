namespace MentorBot.Core.Quiz;

/// <summary>When further questions would teach too little: a clear winner, a clear pair, or nothing left worth asking.</summary>
internal static class StopRule
{
    internal static bool IsMet(QuizSettings settings, Belief belief, int asked, double gain) =>
        asked >= settings.Questions.Most
        || (asked >= settings.Questions.Fewest && (IsClear(settings.Stop, belief) || IsPair(settings.Stop, belief) || gain < settings.Stop.MinGainBits));

    private static bool IsClear(StopThresholds stop, Belief belief) =>
        belief.Shares[belief.Leader] >= stop.ClearWinner && belief.Lead >= stop.ClearMargin;

    private static bool IsPair(StopThresholds stop, Belief belief) =>
        belief.Shares[belief.Leader] + belief.Shares[belief.RunnerUp] >= stop.TiePair && belief.Shares[belief.RunnerUp] >= stop.TieMinEach;
}
