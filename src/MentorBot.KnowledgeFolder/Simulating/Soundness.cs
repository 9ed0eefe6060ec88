using MentorBot.Core.Quiz;

namespace MentorBot.KnowledgeFolder.Simulating;

/// <summary>What holds of every single walk and not only of many: the order of answers, undoing and resuming, and the reasons that are given.</summary>
internal static class Soundness
{
    private const double Odd = 0.2;

    internal static IEnumerable<Bar> Bars(FitQuiz quiz, int perRole)
    {
        var dice = new Dice(14);
        var runs = new Population(quiz, seed: 15).Individuals(perRole, Odd).ConvertAll(person => ToTheEnd(QuizRun.Begin(quiz), person));
        yield return Bar.Least("Q8", "answers in another order: the same result to the last digit", runs.Share(run => IsSame(run, Shuffled(run, dice))), 1);
        yield return Bar.Least("Q8", "the last answer undone and given again, kept and resumed: the same answers and result", runs.Share(IsResumed), 1);
        yield return Bar.Least("Q13", "reasons that are shown: their sum has the sign of the odds", runs.Share(HasRightSign), 1);
        yield return Bar.Least("Q13", "the one answer that would change it, or that none would: true when replayed", runs.Share(IsFlipTrue), 1);
    }

    private static QuizRun ToTheEnd(QuizRun run, Respondent person)
    {
        while (run.Next is QuizStep.Ask ask)
        {
            run = run.Answer(ask.Question.Options[person.Answers[run.Quiz.PlaceOf(ask.Question.Id)]].Id)!;
        }

        return run;
    }

    private static Response[] Shuffled(QuizRun run, Dice dice) => [.. run.Responses.Select(response => (response, Place: dice.Share())).OrderBy(one => one.Place).Select(one => one.response)];

    private static bool IsSame(QuizRun run, Response[] responses) =>
        Belief.After(run.Quiz, run.Responses.AsSpan()).Mass.SequenceEqual(Belief.After(run.Quiz, responses).Mass);

    private static bool IsResumed(QuizRun run)
    {
        var again = run.Back()!.Answer(run.Answers[^1].Options[0].Id)!;
        var resumed = QuizState.Of(again).Resume(run.Quiz).Run;
        return resumed.Responses.SequenceEqual(run.Responses) && IsSame(run, [.. resumed.Responses]);
    }

    private static bool HasRightSign(QuizRun run)
    {
        var why = Explanation.Of(run);
        return Math.Sign(why.For.Concat(why.Against).Sum(reason => reason.MilliCentibans)) == Math.Sign(why.LogOdds);
    }

    private static bool IsFlipTrue(QuizRun run)
    {
        var why = Explanation.Of(run);
        return why.Flip is { } flip
            ? FirstAfter(run, flip.Question, flip.Instead) == flip.First && flip.First != why.Leader
            : run.Answers.All(answer => answer.Question.Options.All(option => FirstAfter(run, answer.Question, option) == why.Leader));
    }

    private static QuizRole FirstAfter(QuizRun run, QuizQuestion question, QuizOption option) =>
        FitResult.Of(run.Quiz, run.Change(question.Id, option.Id)!.Responses.AsSpan()).Best;
}
