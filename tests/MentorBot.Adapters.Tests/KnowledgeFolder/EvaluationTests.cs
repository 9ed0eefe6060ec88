using System.Collections.Immutable;
using System.Text.Json;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.KnowledgeFolder.Comparing;
using MentorBot.KnowledgeFolder.Evaluating;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

public sealed class EvaluationTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public EvaluationTests()
    {
        _folder.WriteRole("baker", "Baker");
        _folder.WriteRole("cook", "Cook");
    }

    private KnowledgeBase Library => KnowledgeBase.Of([.. _folder.Read().Readings.Select(reading => reading.Written?.Page).OfType<Page>()]);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("baker", "roles/baker", Score.Right, Outcome.Answer)]
    [InlineData("baker", "roles/cook|roles/baker", Score.Right, Outcome.Answer)]
    [InlineData("baker", "roles/cook", Score.Wrong, Outcome.Answer)]
    [InlineData("baker", "roles/baker+roles/cook", Score.Wrong, Outcome.Answer)]
    [InlineData("baker", "NONE", Score.AnsweredThoughNone, Outcome.Answer)]
    [InlineData("topics", "NONE", Score.AnsweredThoughNone, Outcome.Command)]
    [InlineData("average pay of a cook or a baker in Berlin", "roles/cook", Score.InSuggestions, Outcome.Suggest)]
    [InlineData("average pay of a cook or a baker in Berlin", "roles/baker + roles/cook", Score.InSuggestions, Outcome.Suggest)]
    [InlineData("average pay of a cook or a baker in Berlin", "roles/miller", Score.Unknown, Outcome.Suggest)]
    [InlineData("average pay of a cook or a baker in Berlin", "NONE", Score.Right, Outcome.Suggest)]
    [InlineData("where do the winds come from", "NONE", Score.Right, Outcome.Unknown)]
    [InlineData("where do the winds come from", "roles/baker", Score.Unknown, Outcome.Unknown)]
    [InlineData("??", "NONE", Score.Right, Outcome.Chat)]
    public void A_question_is_scored_by_what_is_shown_first(string text, string expected, Score score, Outcome outcome)
    {
        var scored = ScoredQuestion.Of(new Question(text, expected), Library);

        scored.Score.ShouldBe(score);
        scored.Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void The_kinds_are_counted_one_by_one_and_together()
    {
        EvaluationLines.Text(Scored("baker\troles/baker\texact", "cook\troles/baker\texact", "winds\tNONE\tfar")).ShouldBe(
        [
            "kind    questions         right  in suggestions  wrong  unknown  answered though NONE",
            "exact           2      1 (50 %)               0      1        0                     0",
            "far             1     1 (100 %)               0      0        0                     0",
            "in all          3      2 (67 %)               0      1        0                     0",
            "",
            "Answered wrongly:",
            "  line 3: \"cook\" expected roles/baker, got roles/cook (answer)",
        ]);
    }

    [Fact]
    public void A_program_reads_the_counts_and_every_question()
    {
        var told = JsonDocument.Parse(EvaluationLines.Json(Scored("baker\troles/baker\texact", "cook\tNONE\t"))).RootElement;

        told.GetProperty("all").GetProperty("right").GetInt32().ShouldBe(1);
        told.GetProperty("kinds").EnumerateArray().Select(kind => kind.GetProperty("kind").GetString()).ShouldBe(["exact", "-"]);
        var wrong = told.GetProperty("questions")[1];
        wrong.GetProperty("score").GetString().ShouldBe("answered though none");
        wrong.GetProperty("got")[0].GetString().ShouldBe("roles/cook");
        wrong.GetProperty("line").GetInt32().ShouldBe(3);
    }

    [Theory]
    [InlineData("question\texpected\nbaker\troles/baker\ncook\t\n", "Line 3: the column `expected` is empty.")]
    [InlineData("question\texpected\nbaker\tRoles/Baker\n", "Line 2: `Roles/Baker` is no address.")]
    [InlineData("question\texpected\nbaker\troles/baker|\n", "Line 2: `` is no address.")]
    [InlineData("question\texpected\n\n", "There is no question below its first line.")]
    [InlineData("words\n", "The first line must name the columns")]
    public void A_table_that_cannot_be_evaluated_says_where(string table, string reason)
    {
        QuestionTable.TryRead(table.Split('\n'), out _, out var told).ShouldBeFalse();
        told.ShouldStartWith(reason);
    }

    [Fact]
    public void Columns_nobody_asked_for_and_empty_lines_do_not_matter()
    {
        QuestionTable.TryRead(["\uFEFFnote\tkind\texpected\tquestion", "", "n\texact\troles/baker\tbaker", "\t"], out var questions, out _).ShouldBeTrue();
        questions.ShouldBe([new Question("baker", "roles/baker") { Kind = "exact", Line = 3 }]);
    }

    [Fact]
    public void An_address_that_no_page_has_is_told_with_its_line()
    {
        QuestionTable.TryRead(["question\texpected", "a\tNONE", "b\troles/baker|roles/miller", "c\troles/baker#skills"], out var questions, out _).ShouldBeTrue();
        QuestionTable.Dangling(questions, Library).ShouldBe([(3, "roles/miller"), (4, "roles/baker#skills")]);
    }

    private ImmutableArray<ScoredQuestion> Scored(params string[] rows)
    {
        QuestionTable.TryRead(["question\texpected\tkind", .. rows], out var questions, out _).ShouldBeTrue();
        return [.. questions.Select(question => ScoredQuestion.Of(question, Library))];
    }
}
