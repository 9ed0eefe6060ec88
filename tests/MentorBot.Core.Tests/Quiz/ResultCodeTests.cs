using System.Collections.Immutable;
using MentorBot.Core.Quiz;

namespace MentorBot.Core.Tests.Quiz;

/// <summary>A code shows what the person chose, or says that it cannot; it never shows other answers.</summary>
public sealed class ResultCodeTests
{
    private static readonly QuizRun Run = SmallQuiz.Answering("a", "skip", "c");

    public static TheoryData<string> Edits => ["reordered", "inserted", "reworded", "renamed", "options turned round", "taken away"];

    [Theory]
    [MemberData(nameof(Edits))]
    public void After_an_edit_without_a_new_version_a_code_is_refused(string edit)
    {
        ResultCode.TryRead(ResultCode.Of(Run), Edited(edit), out var run, out var fault).ShouldBeFalse();
        run.ShouldBeNull();
        fault.ShouldBe(new CodeFault.QuestionsChanged());
    }

    [Fact]
    public void An_edit_of_what_was_not_asked_or_of_the_evidence_spoils_no_code()
    {
        var asked = Run.Answers.Select(answer => answer.Question.Id).ToList();
        ImmutableArray<QuizQuestion> edited =
        [
            .. SmallQuiz.Content.Questions.Select(question => asked.Contains(question.Id)
                ? question with { Options = [.. question.Options.Select(option => option with { Evidence = [] })] }
                : question with { Ask = "What else?" }),
        ];
        ResultCode.TryRead(ResultCode.Of(Run), FitQuiz.Of(SmallQuiz.Content with { Questions = edited }), out var run, out var fault).ShouldBeTrue(fault?.ToString());
        run!.Responses.ShouldBe(Run.Responses);
    }

    [Fact]
    public void A_code_without_an_answer_is_read_and_names_no_role()
    {
        ResultCode.TryRead(ResultCode.Of(QuizRun.Begin(SmallQuiz.Quiz)), SmallQuiz.Quiz, out var run, out var fault).ShouldBeTrue(fault?.ToString());
        FitResult.Of(SmallQuiz.Quiz, run!.Responses.AsSpan()).IsBlank.ShouldBeTrue();
        FitResult.Of(SmallQuiz.Quiz, Run.Responses.AsSpan()).IsBlank.ShouldBeFalse();
    }

    [Theory]
    [InlineData("my code is {0}")]
    [InlineData("{0}.")]
    [InlineData("`{0}`, please")]
    [InlineData("\"{0}\"")]
    [InlineData("“{0}”!")]
    [InlineData("here: **{0}** - thanks")]
    public void A_code_is_found_wherever_it_stands_in_a_line(string line)
    {
        var code = ResultCode.Of(Run);
        WrittenCode.In(string.Format(line, code)).ShouldBe(code);
        ResultCode.TryRead(string.Format(line, code.ToLowerInvariant()), SmallQuiz.Quiz, out _, out var fault).ShouldBeTrue(fault?.ToString());
    }

    [Theory]
    [InlineData("–")]
    [InlineData("‑")]
    [InlineData(" - ")]
    [InlineData(" — ")]
    [InlineData(" ")]
    public void Other_dashes_and_blanks_between_its_parts_are_read_too(string between) =>
        WrittenCode.In($"mine: {ResultCode.Of(Run).Replace("-", between, StringComparison.Ordinal)}").ShouldBe(ResultCode.Of(Run));

    [Theory]
    [InlineData("is MB-800 worth it")]
    [InlineData("a model of 500 MB - 1 GB - too large?")]
    [InlineData("mb1 is what")]
    [InlineData("")]
    public void Other_lines_hold_no_code(string line) => WrittenCode.In(line).ShouldBeNull();

    private static FitQuiz Edited(string edit)
    {
        var questions = SmallQuiz.Content.Questions;
        var first = questions[0];
        return FitQuiz.Of(SmallQuiz.Content with
        {
            Questions = edit switch
            {
                "reordered" => [.. questions.Reverse()],
                "inserted" => questions.Insert(0, first with { Id = "new", Ask = "What is new?" }),
                "reworded" => questions.SetItem(0, first with { Ask = "What about the morning?" }),
                "renamed" => questions.SetItem(0, first with { Id = "start" }),
                "options turned round" => questions.SetItem(0, first with { Options = [.. first.Options.Reverse()] }),
                _ => questions.RemoveRange(1, 4),
            },
        });
    }
}
