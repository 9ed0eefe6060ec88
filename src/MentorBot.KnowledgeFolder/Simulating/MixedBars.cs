using MentorBot.Core.Quiz;

namespace MentorBot.KnowledgeFolder.Simulating;

/// <summary>What must hold when people of all kinds take the quiz.</summary>
internal static class MixedBars
{
    internal static IEnumerable<Bar> Of(FitQuiz quiz, List<Walk> one, List<Walk> two, List<Walk> random)
    {
        List<Walk> drawn = [.. one, .. two];
        yield return Bar.Most("Q4", "everybody: calibration error", new List<Walk>([.. drawn, .. random]).CalibrationError(), 0.03);
        var byWord = Enum.GetValues<FitWord>().Select(word => drawn.Where(walk => walk.Word(quiz) == word).ToList()).ToList();
        yield return Bar.Least("Q4", "\"strong\" names one of theirs", byWord[(int)FitWord.Strong].Right(), 0.95);
        for (var word = FitWord.Strong; word > FitWord.Open; word--)
        {
            yield return Bar.Least("Q4", $"\"{word}\" is right more often than the word below, by", byWord[(int)word].Right() - byWord[(int)word - 1].Right(), 0);
        }

        yield return Bar.Most("Q5", "people who press anything: \"strong\"", random.Share(walk => walk.Word(quiz) == FitWord.Strong), 0.06);
        yield return Bar.Most("Q5", "people who press anything: \"good\" or better", random.Share(walk => walk.Word(quiz) >= FitWord.Good), 0.15);
        yield return Bar.Least("Q6", "two roles: one of theirs first", two.Right(), 0.93);
        yield return Bar.Least("Q6", "two roles: both among the first two", two.AmongTwo(), 0.65);
    }
}
