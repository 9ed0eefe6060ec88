using MentorBot.Core.Quiz;

namespace MentorBot.KnowledgeFolder.Simulating;

/// <summary>How long people wait on this machine; the only figures that differ from one time to the next.</summary>
internal static class Pace
{
    private const string Id = "Q11";
    private const int Times = 2000;

    // The quickest of so many: what else the machine does meanwhile is no matter of the quiz.
    private const int Tries = 3;

    internal static IEnumerable<Bar> Bars(FitQuiz quiz, TimeProvider clock)
    {
        var person = new Population(quiz, seed: 16).Random(1)[0];
        var answers = person.ToAll();
        var asked = Enumerable.Range(0, Times).Select(time => Quickest(clock, () => NextQuestion.After(quiz, answers.AsSpan(0, time % quiz.Content.Settings.Questions.Most)))).Order().ToList();
        yield return Bar.Most(Id, "milliseconds until the next question, at the 99th of a hundred", asked[Times * 99 / 100], 5) with { IsTime = true };
        yield return Bar.Most(Id, "milliseconds until the tables of a new edition stand", Quickest(clock, () => FitQuiz.Of(quiz.Content)), 100) with { IsTime = true };
    }

    private static double Quickest(TimeProvider clock, Action act) => Enumerable.Range(0, Tries).Min(_ => Milliseconds(clock, act));

    private static double Milliseconds(TimeProvider clock, Action act)
    {
        var since = clock.GetTimestamp();
        act();
        return clock.GetElapsedTime(since).TotalMilliseconds;
    }
}
