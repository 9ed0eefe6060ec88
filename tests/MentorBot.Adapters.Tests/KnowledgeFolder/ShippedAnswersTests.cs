using MentorBot.KnowledgeFolder.Evaluating;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

/// <summary>How well the shipped folder answers questions that were written without a look at its pages; <c>mentorbot eval</c> prints the same figures.</summary>
public sealed class ShippedAnswersTests
{
    private static readonly IReadOnlyList<ScoredQuestion> Scored = Ask("questions.tsv");
    private static readonly IReadOnlyList<ScoredQuestion> ScoredOfOthers = Ask("questions-of-others.tsv");
    private static readonly IReadOnlyList<ScoredQuestion> ScoredOfThird = Ask("questions-of-a-third.tsv");
    private static readonly IReadOnlyList<ScoredQuestion> ScoredOfFourth = Ask("questions-of-a-fourth.tsv");
    private static readonly IReadOnlyList<ScoredQuestion> ScoredOfFifth = Ask("questions-of-a-fifth.tsv");
    private static readonly IReadOnlyList<ScoredQuestion> ScoredByRule = Ask("questions-by-rule.tsv");

    /// <summary>The floors, in this one place: of a hundred questions of a kind, how many are right at first and within the suggestions at least, and how many are answered though nothing does at most.</summary>
    public static TheoryData<string, double, double, int> Floors => new()
    {
        { "exact", 100, 100, 0 },
        { "paraphrase", 93, 98, 0 },
        { "slang", 91, 100, 0 },
        { "typo", 94, 100, 0 },
        { "compare", 100, 100, 0 },
        { "multi", 90, 100, 0 },
        { "oos-near", 95, 95, 2 },
        { "oos-far", 100, 100, 0 },
        { "adversarial", 100, 100, 0 },
    };

    [Theory]
    [MemberData(nameof(Floors))]
    public void Questions_of_a_kind_are_answered_at_least_as_well_as_before(string kind, double right, double within, int answeredThoughNone)
    {
        var tally = Tally.ByKind(Scored).Single(one => one.Kind == kind);

        tally.RightPercent.ShouldBeGreaterThanOrEqualTo(right, Told(kind));
        tally.WithinPercent.ShouldBeGreaterThanOrEqualTo(within, Told(kind));
        tally.AnsweredThoughNone.ShouldBeLessThanOrEqualTo(answeredThoughNone, Told(kind));
    }

    [Fact]
    public void Every_kind_of_question_has_its_floor() =>
        Tally.ByKind(Scored).Select(tally => tally.Kind).ShouldBe(Floors.Select(row => (string)row[0]), ignoreOrder: true);

    [Fact]
    public void All_questions_together_are_answered_at_least_as_well_as_before() => IsAtLeast(Scored, right: 95, within: 98, answeredThoughNone: 2);

    [Fact]
    public void Questions_of_another_writer_are_answered_as_well_as_before() => IsAtLeast(ScoredOfOthers, right: 97, within: 99, answeredThoughNone: 1);

    [Fact]
    public void Questions_of_a_third_writer_are_answered_as_well_as_before() => IsAtLeast(ScoredOfThird, right: 94, within: 98, answeredThoughNone: 3);

    [Fact]
    public void Questions_of_a_fourth_writer_are_answered_as_well_as_before() => IsAtLeast(ScoredOfFourth, right: 95, within: 99, answeredThoughNone: 0);

    [Fact]
    public void Questions_of_a_fifth_writer_are_answered_as_well_as_before() => IsAtLeast(ScoredOfFifth, right: 91, within: 96, answeredThoughNone: 3);

    [Fact]
    public void What_a_rule_keeps_from_the_pages_is_never_answered_from_them() =>
        ScoredByRule.Where(scored => scored.Score is not Score.Right).Select(scored => scored.Question.Text).ShouldBeEmpty();

    private static void IsAtLeast(IReadOnlyList<ScoredQuestion> scored, double right, double within, int answeredThoughNone)
    {
        var tally = Tally.Of("in all", scored);

        tally.RightPercent.ShouldBeGreaterThanOrEqualTo(right);
        tally.WithinPercent.ShouldBeGreaterThanOrEqualTo(within);
        tally.AnsweredThoughNone.ShouldBeLessThanOrEqualTo(answeredThoughNone);
    }

    private static string Told(string kind) =>
        string.Join('\n', EvaluationLines.Text([.. Scored.Where(one => one.Question.Kind == kind)]));

    private static List<ScoredQuestion> Ask(string table)
    {
        var library = FolderReader.Read(SourceTree.PathOf("knowledge"), SamplePage.Today).Knowledge;
        QuestionTable.TryRead(File.ReadAllLines(SourceTree.PathOf($"tests/MentorBot.Adapters.Tests/Data/{table}")), out var questions, out var reason).ShouldBeTrue(reason);
        QuestionTable.Dangling(questions, library).ShouldBeEmpty();
        return [.. questions.Select(question => ScoredQuestion.Of(question, library))];
    }
}
