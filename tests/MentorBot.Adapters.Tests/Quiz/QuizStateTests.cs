using MentorBot.Core.Quiz;
using MentorBot.Core.Replies.Languages;

namespace MentorBot.Adapters.Tests.Quiz;

/// <summary>Runs that are kept and taken up again, also when the file has changed in between, and the code people keep.</summary>
public sealed class QuizStateTests
{
    [Fact]
    public void A_kept_run_is_taken_up_where_it_was()
    {
        foreach (var run in ShippedQuiz.Runs(50).SelectMany(run => new[] { run, run.Back()!, ShippedQuiz.ToTheEnd(run.More()!, new Random(1)) }))
        {
            var (again, dropped) = QuizState.Of(run).Resume(ShippedQuiz.Quiz);
            dropped.ShouldBeEmpty();
            again.Responses.ShouldBe(run.Responses);
            again.Extensions.ShouldBe(run.Extensions);
            again.Next.GetType().ShouldBe(run.Next.GetType());
        }
    }

    [Theory]
    [InlineData("Something I built is live and people are using it", "Something of mine is live", DropReason.QuestionChanged)]
    [InlineData("Which end to a working day would make you happiest?", "Which evening would make you happiest?", DropReason.QuestionChanged)]
    [InlineData("  - id: good_day", "  - id: good_evening", DropReason.QuestionGone)]
    [InlineData("quiz: ai-role-fit", "quiz: another-quiz", DropReason.OtherQuiz)]
    public void What_reads_differently_in_a_new_edition_is_dropped_and_said(string before, string after, DropReason reason)
    {
        var run = Begun();
        var edited = ShippedQuiz.Read(ShippedQuiz.Text.Replace(before, after, StringComparison.Ordinal).Replace("good_day,", before.Contains("id:", StringComparison.Ordinal) ? "" : "good_day,", StringComparison.Ordinal)).ShouldNotBeNull();

        var (again, dropped) = QuizState.Of(run).Resume(edited);

        dropped.ShouldContain(new DroppedAnswer("good_day", reason));
        again.Answers.Length.ShouldBe(run.Answers.Length - dropped.Length);
        again.Next.ShouldBeOfType<QuizStep.Ask>();
        dropped.Length.ShouldBe(reason is DropReason.OtherQuiz ? run.Answers.Length : 1);
    }

    [Theory]
    [InlineData("evidence: {build: 2}}", "evidence: {build: 1}}")]
    [InlineData("temperature: 0.9", "temperature: 1.1")]
    [InlineData("  - id: deadline", "  - id: due_date")]
    public void Answers_outlive_an_edition_that_leaves_their_words_alone(string before, string after)
    {
        var run = Begun();
        var (again, dropped) = QuizState.Of(run).Resume(ShippedQuiz.Read(ShippedQuiz.Text.Replace(before, after, StringComparison.Ordinal)).ShouldNotBeNull());
        dropped.ShouldBeEmpty();
        ShippedQuiz.OptionsOf(again).ShouldBe(ShippedQuiz.OptionsOf(run));
    }

    [Fact]
    public void A_dropped_answer_leaves_more_questions_where_they_were_asked_for()
    {
        var run = ShippedQuiz.Runs(1).Single();
        var state = QuizState.Of(run.More()!);
        var gone = state with { Answers = state.Answers.SetItem(0, state.Answers[0] with { Question = "gone" }) };

        var (again, dropped) = gone.Resume(ShippedQuiz.Quiz);
        dropped.ShouldHaveSingleItem().Reason.ShouldBe(DropReason.QuestionGone);
        again.Extensions.ShouldBe([run.Answers.Length - 1]);
    }

    [Fact]
    public void A_code_tells_the_answers_again()
    {
        foreach (var run in ShippedQuiz.Runs(100))
        {
            var code = ResultCode.Of(run);
            code.ShouldStartWith("MB1-1-");
            ResultCode.TryRead($" {code.ToLowerInvariant()} ", ShippedQuiz.Quiz, out var again, out var fault).ShouldBeTrue(fault?.ToString());
            again!.Responses.ShouldBe(run.Responses);
        }
    }

    [Fact]
    public void Every_single_wrong_sign_is_noticed()
    {
        const string signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        var code = ResultCode.Of(ShippedQuiz.Runs(1).Single());
        for (var at = "MB1-1-".Length; at < code.Length; at++)
        {
            foreach (var sign in signs.Where(sign => sign != code[at]))
            {
                ResultCode.TryRead($"{code[..at]}{sign}{code[(at + 1)..]}", ShippedQuiz.Quiz, out _, out var fault).ShouldBeFalse();
                fault.ShouldBe(new CodeFault.WrongSign());
            }
        }
    }

    [Theory]
    [InlineData(null, "looks like MB1-1-4GK7")]
    [InlineData("", "looks like MB1-1-4GK7")]
    [InlineData("hello", "looks like MB1-1-4GK7")]
    [InlineData("MB2-1-000", "code of the kind MB2, and I read the kind MB1")]
    [InlineData("MB1-1-0$0", "The sign $ does not occur")]
    [InlineData("MB1-x-000", "A piece of this code is missing")]
    [InlineData("MB1-1-000", "A piece of this code is missing")]
    [InlineData("MB1-1-", "A piece of this code is missing")]
    [InlineData("MB1-1-ABCD", "check sign")]
    [InlineData("MB1-1-0H6J9PC431AK1H3", "of an early kind")]
    [InlineData("MB1-1-0K148M533JCH9G32A26E1V911", "of an early kind")]
    public void What_is_no_code_is_told_why(string? code, string reason)
    {
        ResultCode.TryRead(code, ShippedQuiz.Quiz, out var run, out var fault).ShouldBeFalse();
        run.ShouldBeNull();
        Wording.English.FaultOf(fault.ShouldNotBeNull()).ShouldContain(reason);
    }

    [Fact]
    public void A_code_of_another_version_says_so()
    {
        var newer = ShippedQuiz.Read(ShippedQuiz.Text.Replace("\nversion: 1", "\nversion: 7", StringComparison.Ordinal)).ShouldNotBeNull();
        ResultCode.TryRead(ResultCode.Of(Begun()), newer, out _, out var fault).ShouldBeFalse();
        Wording.English.FaultOf(fault.ShouldNotBeNull()).ShouldBe("This code is from version 1 of the quiz, and the questions are now those of version 7.");
    }

    private static QuizRun Begun() => QuizRun.Begin(ShippedQuiz.Quiz).Answer("a")!.Answer("b")!.AnswerBoth("a", "c")!.Skip()!;
}
