using MentorBot.Core.Quiz;

namespace MentorBot.Core.Tests.Quiz;

public sealed class QuizRunTests
{
    [Fact]
    public void A_quiz_begins_with_one_of_the_easy_questions()
    {
        var ask = QuizRun.Begin(SmallQuiz.Quiz).Next.ShouldBeOfType<QuizStep.Ask>();
        ask.Question.Id.ShouldBe("opener");
        ask.Number.ShouldBe(1);
        ask.Reason.ShouldBe(AskReason.Opener);
    }

    [Fact]
    public void Answers_that_agree_lead_to_their_role()
    {
        var run = SmallQuiz.AlwaysAnswering("b");
        var result = run.Next.ShouldBeOfType<QuizStep.Done>().Result;
        result.Best.Id.ShouldBe("finder");
        result.Shares.Select(share => share.Share).ShouldBeInOrder(SortDirection.Descending);
        run.Answers.Select(answer => answer.Question.Id).ShouldContain("price");
    }

    [Fact]
    public void Two_questions_of_one_focus_do_not_follow_one_another()
    {
        var run = SmallQuiz.Answering("a", "b", "c", "d");
        foreach (var (before, after) in run.Answers.Zip(run.Answers.Skip(1)).Where(pair => pair.First.Question.Focus != QuizQuestion.Core))
        {
            after.Question.Focus.ShouldNotBe(before.Question.Focus);
        }
    }

    [Theory]
    [InlineData("e")]
    [InlineData("")]
    [InlineData("a+b")]
    [InlineData("A")]
    public void What_is_no_option_is_answered_with_nothing(string option) => QuizRun.Begin(SmallQuiz.Quiz).Answer(option).ShouldBeNull();

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a", "e")]
    [InlineData("e", "a")]
    public void Both_must_be_two_options(string one, string other) => QuizRun.Begin(SmallQuiz.Quiz).AnswerBoth(one, other).ShouldBeNull();

    [Fact]
    public void Both_options_count_in_whatever_order()
    {
        var (one, other) = (QuizRun.Begin(SmallQuiz.Quiz).AnswerBoth("a", "c")!, QuizRun.Begin(SmallQuiz.Quiz).AnswerBoth("c", "a")!);
        one.Responses.ShouldBe(other.Responses);
        one.Answers.Single().Options.Select(option => option.Id).ShouldBe(["a", "c"]);
    }

    [Fact]
    public void A_skipped_question_says_nothing_and_is_not_asked_again()
    {
        var run = SmallQuiz.Answering("skip");
        run.Answers.Single().Options.ShouldBeEmpty();
        Belief.After(SmallQuiz.Quiz, run.Responses.AsSpan()).Mass.ShouldBe(Belief.After(SmallQuiz.Quiz, []).Mass);
        SmallQuiz.Asked(run).ShouldNotBe("opener");
    }

    [Fact]
    public void Going_back_takes_the_last_answer_away_and_nothing_before_the_first()
    {
        var run = SmallQuiz.Answering("a", "b");
        var back = run.Back()!;
        back.Answers.Length.ShouldBe(1);
        SmallQuiz.Asked(back).ShouldBe(run.Answers[1].Question.Id);
        back.Back()!.Back().ShouldBeNull();
    }

    [Fact]
    public void A_changed_answer_leaves_the_later_ones_alone()
    {
        var run = SmallQuiz.Answering("a", "b", "b");
        var changed = run.Change("opener", "b").ShouldNotBeNull();
        changed.Answers.Select(answer => answer.Question.Id).ShouldBe(run.Answers.Select(answer => answer.Question.Id));
        changed.Answers[0].Options.Single().Id.ShouldBe("b");
        changed.Responses.Skip(1).ShouldBe(run.Responses.Skip(1));
        run.Change("opener").ShouldNotBeNull().Answers[0].Options.ShouldBeEmpty();
        run.Change("opener", "a", "c").ShouldNotBeNull().Answers[0].Options.Length.ShouldBe(2);
    }

    [Fact]
    public void Only_what_was_asked_can_be_changed_and_only_to_its_options()
    {
        var run = SmallQuiz.Answering("a");
        run.Change("six", "a").ShouldBeNull();
        run.Change("nonsense", "a").ShouldBeNull();
        run.Change("opener", "z").ShouldBeNull();
        run.Change("opener", "a", "b", "c").ShouldBeNull();
    }

    [Fact]
    public void Nothing_is_answered_after_the_result()
    {
        var run = SmallQuiz.AlwaysAnswering("b");
        run.Answer("a").ShouldBeNull();
        run.AnswerBoth("a", "b").ShouldBeNull();
        run.Skip().ShouldBeNull();
        QuizRun.Begin(SmallQuiz.Quiz).More().ShouldBeNull();
    }

    [Fact]
    public void A_question_that_changes_the_advice_only_is_never_part_of_the_run()
    {
        var quiz = FitQuiz.Of(SmallQuiz.WithLast);
        quiz.ContextQuestions.ShouldHaveSingleItem().Id.ShouldBe("today");
        quiz.Questions.Select(question => question.Id).ShouldNotContain("today");
        quiz.PlaceOf("today").ShouldBe(-1);
        quiz.Edition.ShouldBe(SmallQuiz.Quiz.Edition);
    }

    [Fact]
    public void Everything_skipped_ends_at_the_most_questions_with_an_open_picture()
    {
        var run = SmallQuiz.Answering("skip", "skip", "skip", "skip", "skip", "skip");
        run.Next.ShouldBeOfType<QuizStep.Done>().Result.Word.ShouldBe(FitWord.Open);
    }
}
