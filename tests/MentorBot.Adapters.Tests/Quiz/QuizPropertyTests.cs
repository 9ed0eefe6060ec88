using MentorBot.Core.Quiz;

namespace MentorBot.Adapters.Tests.Quiz;

/// <summary>What holds for every run through the shipped quiz, whatever people answer.</summary>
public sealed class QuizPropertyTests
{
    private const int Many = 200;

    [Fact]
    public void The_order_of_the_same_answers_changes_no_digit_of_the_belief()
    {
        var dice = new Random(2);
        foreach (var run in ShippedQuiz.Runs(Many))
        {
            var shuffled = run.Responses.ToArray();
            dice.Shuffle(shuffled);

            var (belief, other) = (Belief.After(run.Quiz, run.Responses.AsSpan()), Belief.After(run.Quiz, shuffled));
            other.Mass.ShouldBe(belief.Mass);
            other.Shares.ShouldBe(belief.Shares);
            other.Confidence.ShouldBe(belief.Confidence);
        }
    }

    [Fact]
    public void A_belief_adds_up_to_one()
    {
        foreach (var run in ShippedQuiz.Runs(Many))
        {
            var belief = Belief.After(run.Quiz, run.Responses.AsSpan());
            belief.Mass.Sum().ShouldBe(1, 1e-12);
            belief.Shares.Sum().ShouldBe(1, 1e-12);
            belief.ExpectedLapse.ShouldBeInRange(0.05, 0.45);
            belief.TwoRoles.ShouldBeInRange(0, 1);
        }
    }

    [Fact]
    public void Going_back_and_answering_alike_leads_to_the_same_place()
    {
        foreach (var run in ShippedQuiz.Runs(Many))
        {
            var last = run.Answers[^1];
            var back = run.Back().ShouldNotBeNull();
            back.Next.ShouldBeOfType<QuizStep.Ask>().Question.ShouldBe(last.Question);

            var again = last.Options switch
            {
                [] => back.Skip(),
                [var one] => back.Answer(one.Id),
                var both => back.AnswerBoth(both[1].Id, both[0].Id),
            };
            ShippedQuiz.OptionsOf(again.ShouldNotBeNull()).ShouldBe(ShippedQuiz.OptionsOf(run));
            Shares(again).ShouldBe(Shares(run));
        }
    }

    [Fact]
    public void A_run_can_be_undone_to_its_beginning()
    {
        foreach (var run in ShippedQuiz.Runs(20))
        {
            var (here, steps) = (run, 0);
            for (; here.Back() is { } before; steps++)
            {
                here = before;
            }

            steps.ShouldBe(run.Answers.Length);
            here.Answers.ShouldBeEmpty();
        }
    }

    [Fact]
    public void No_question_comes_twice_and_the_limits_are_kept()
    {
        foreach (var run in ShippedQuiz.Runs(Many))
        {
            run.Answers.Select(answer => answer.Question.Id).ShouldBeUnique();
            run.Answers.Length.ShouldBeInRange(6, 12);
            run.Answers[0].Question.Id.ShouldBeOneOf([.. run.Quiz.Content.Settings.First]);
        }
    }

    [Fact]
    public void Before_the_end_the_price_of_the_leading_role_has_been_asked()
    {
        foreach (var run in ShippedQuiz.Runs(Many).Where(run => run.Answers.Length < 12))
        {
            run.Answers.Select(answer => answer.Question.Id).ShouldContain(FitResult.Of(run.Quiz, run.Responses.AsSpan()).Best.Check);
        }
    }

    [Fact]
    public void The_reasons_that_are_shown_add_up_to_the_sign_of_the_log_odds()
    {
        foreach (var run in ShippedQuiz.Runs(Many))
        {
            var explanation = Explanation.Of(run);
            var odds = run.Responses.Where(response => !response.IsSkip).Sum(response =>
                Math.Log(run.Quiz.Choices.Likelihood(response, At(run, explanation.Leader)) / run.Quiz.Choices.Likelihood(response, At(run, explanation.Rival))));

            (explanation.LogOdds / 100_000.0 * Math.Log(10)).ShouldBe(odds, 1e-4);
            Math.Sign(explanation.For.Concat(explanation.Against).Sum(reason => reason.MilliCentibans)).ShouldBe(Math.Sign(explanation.LogOdds));
            explanation.For.Concat(explanation.Against).ShouldBeSubsetOf(explanation.Reasons);
        }
    }

    [Fact]
    public void A_flip_test_is_true_when_it_is_replayed()
    {
        foreach (var run in ShippedQuiz.Runs(Many))
        {
            var best = FitResult.Of(run.Quiz, run.Responses.AsSpan()).Best;
            if (Explanation.Of(run).Flip is { } flip)
            {
                run.Answers[flip.Number - 1].Question.ShouldBe(flip.Question);
                flip.WasSkipped.ShouldBe(run.Answers[flip.Number - 1].Options.IsEmpty);
                BestAfter(run, flip.Question.Id, flip.Instead.Id).ShouldBe(flip.First);
                flip.First.ShouldNotBe(best);
            }
            else
            {
                run.Answers
                    .SelectMany(answer => answer.Question.Options.Select(option => BestAfter(run, answer.Question.Id, option.Id)))
                    .ShouldAllBe(role => role == best);
            }
        }
    }

    [Fact]
    public void Six_more_questions_are_six_more_and_can_be_taken_back()
    {
        foreach (var run in ShippedQuiz.Runs(20))
        {
            var more = run.More().ShouldNotBeNull();
            more.Next.ShouldBeOfType<QuizStep.Ask>();
            more.More().ShouldBeNull();
            more.Back().ShouldNotBeNull().Next.ShouldBeOfType<QuizStep.Done>();

            var end = ShippedQuiz.ToTheEnd(more, new Random(3));
            end.Answers.Length.ShouldBe(run.Answers.Length + QuizRun.MoreQuestions);
            end.Answers.Select(answer => answer.Question.Id).ShouldBeUnique();
        }
    }

    [Fact]
    public void More_ends_when_no_question_is_left()
    {
        var run = ShippedQuiz.Runs(1).Single();
        while (run.More() is { } more)
        {
            run = ShippedQuiz.ToTheEnd(more, new Random(4));
        }

        run.Answers.Length.ShouldBe(run.Quiz.Questions.Length);
    }

    private static int At(QuizRun run, QuizRole role) => run.Quiz.Roles.IndexOf(role);

    private static QuizRole BestAfter(QuizRun run, string question, string option) =>
        FitResult.Of(run.Quiz, run.Change(question, option).ShouldNotBeNull().Responses.AsSpan()).Best;

    private static IEnumerable<double> Shares(QuizRun run) => Belief.After(run.Quiz, run.Responses.AsSpan()).Shares;
}
