using System.Text.RegularExpressions;
using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder.Linting;

namespace MentorBot.Adapters.Tests.Quiz;

/// <summary>Thirteen faults planted in the shipped quiz, each found by its rule, at its line, with a remedy; and none in the quiz itself.</summary>
public sealed class PlantedFaultTests
{
    [Fact]
    public void The_shipped_quiz_has_no_fault()
    {
        var lint = QuizLint.Of(ShippedQuiz.Text, ShippedQuiz.Pages);
        lint.Findings.ShouldBeEmpty();
        lint.Notes.ShouldHaveSingleItem().ShouldContain("[L12]");
    }

    [Fact]
    public void A_trait_that_is_not_there() =>
        Found("L1", "mathz", Planted("{math: 2, novelty: 1}}\n      - {id: b, text: \"Statistics", "{math: 2, mathz: 1}}\n      - {id: b, text: \"Statistics"));

    [Fact]
    public void A_weight_out_of_bounds() =>
        Found("L1", "build: 5", Planted("{build: -1, insight: 2, reliability: 0, novelty: -2", "{build: 5, insight: 2, reliability: 0, novelty: -2"));

    [Fact]
    public void A_check_question_that_is_not_there() => Found("L1", "data-analyst:", Planted("check: messy_sheet", "check: gone"));

    [Fact]
    public void A_role_without_a_check_question() => Found("L7", "machine-learning-engineer:", Planted("    check: coding_share\n    one_line: \"Builds", "    one_line: \"Builds"));

    [Fact]
    public void A_text_that_fits_on_no_button() => Found(
        "L1", "every single line", Planted("Engineers who will use my code", "Engineers who will use my code and who will read every single line of it with great care"));

    [Fact]
    public void The_name_of_a_role_in_an_option() => Found("L1", "Like a data scientist", Planted("Building a small thing that works", "Like a data scientist does"));

    [Fact]
    public void Two_questions_in_one() =>
        Found("L11", "id: learning", Planted("How do you like to learn something new?", "Do you like to learn alone or in a group, and is it with books?"));

    [Fact]
    public void A_question_that_tells_nothing() => Found("L2", "id: drawing", InQuestion("drawing", "evidence: {.*}}", "evidence: {insight: 1}}"));

    [Fact]
    public void An_option_for_nobody() =>
        Found("L3", "It solves the wrong problem", Planted("nobody is watching\", evidence: {reliability: 2}", "nobody is watching\", evidence: {reliability: -2, insight: -2, math: -2}"));

    [Fact]
    public void An_option_for_everybody() => Found("L3", "Bring numbers that settle it", InQuestion("two_teams", "evidence: {(?!people: 2).*}}", "evidence: {insight: -1, build: -1, reliability: -2}}")
        .Replace("both need\", evidence: {people: 2, product: 1}", "both need\", evidence: {trust: 0, people: 0, product: 0}", StringComparison.Ordinal));

    [Fact]
    public void A_question_that_is_there_already() => Found("L4", "id: first_piece_again", ShippedQuiz.Text + QuestionOf("first_piece").Replace("id: first_piece", "id: first_piece_again", StringComparison.Ordinal));

    [Fact]
    public void Two_roles_that_are_the_same() => Found("L6", "research-scientist:", Planted(
        ProfileOf("applied-scientist"), ProfileOf("research-scientist")));

    [Fact]
    public void A_trait_that_no_question_asks_for() => Found("L7", "travel:", Planted("\nroles:\n", "  travel: {label: \"being on the road\"}\n\nroles:\n")
        .Replace(ProfileOf("data-analyst"), "profile: {travel: 2}", StringComparison.Ordinal));

    [Fact]
    public void A_question_that_tells_nothing_is_said_once()
    {
        var text = InQuestion("drawing", "evidence: {.*}}", "evidence: {insight: 1}}");
        QuizLint.Of(text, ShippedQuiz.Pages).Findings.Where(finding => finding.Complaint.Problem.Contains("drawing", StringComparison.Ordinal)).Select(finding => finding.Rule).Distinct().ShouldNotContain("L4");
    }

    [Fact]
    public void A_role_that_takes_long_to_reach_is_an_error()
    {
        var reach = QuizLint.Of(Planted("temperature: 0.9", "temperature: 0.3"), ShippedQuiz.Pages).Findings.Where(finding => finding.Rule == "L5").ToList();
        reach.ShouldContain(finding => finding.Complaint.Problem.Contains("is hard to reach", StringComparison.Ordinal));
        reach.ShouldAllBe(finding => finding.Complaint.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("L1", "Engineers who will use my code", "The genius who will use my code", "genius")]
    [InlineData("L1", "text: \"As little as possible\"", "text: \"just enough to pick a tool that works\"", "{id: d, text: \"just enough")]
    [InlineData("L1", "roles:\n  machine-learning-engineer:", "roles:\n  backend:", "backend:")]
    [InlineData("L1", "\nversion: 1", "\nversion: one", "version: one")]
    [InlineData("L1", "pure: 0.59", "pure: 0.99", "pure: 0.99")]
    [InlineData("L1", "strong: 0.80", "strong: 0.50", "confidence_words:")]
    [InlineData("L1", "first: [first_piece,", "first: [first_pice,", "first_pice")]
    [InlineData("L1", "focus: core\n    ask: \"Which end", "fokus: core\n    ask: \"Which end", "fokus")]
    [InlineData("L1", "  - id: good_day", "  - id: first_piece", "id: first_piece")]
    [InlineData("L1", "0.45: 0.20", "0.45: 0.40", "lapse:")]
    [InlineData("L1", "min_questions: 6", "min_questions: 15", "max_questions")]
    [InlineData("L1", "no_same_focus_in_a_row: true", "no_same_focus_in_a_row: yes", "no_same_focus")]
    [InlineData("L1", "title: \"Which AI role fits me?\"", "title: \"Which AI role fits me?", "title:")]
    [InlineData("L11", "How long may it take until you see the result of your work?", "Approximately how considerable an intermission preceding demonstrable accomplishments feels tolerable?", "id: waiting_time")]
    [InlineData("L11", "\"As little as possible\"", "\"None\"", "id: maths")]
    [InlineData("L3", ", evidence: {math: -2}", "", "As little as possible")]
    public void Other_faults_are_found_too(string rule, string before, string after, string line) => Found(rule, line, Planted(before, after));

    private static void Found(string rule, string line, string text)
    {
        var lines = text.Split('\n');
        var findings = QuizLint.Of(text, ShippedQuiz.Pages).Findings;
        var found = findings.Where(one => one.Rule == rule && lines[one.Complaint.Line - 1].Contains(line, StringComparison.Ordinal)).ToList();
        found.ShouldNotBeEmpty(string.Join('\n', findings));
        found.ShouldAllBe(one => one.Complaint.Remedy.Length > 10 && one.Complaint.File == QuizLint.File);
        if (rule is "L1" or "L2" or "L4" or "L6")
        {
            found.ShouldContain(one => one.Complaint.Severity == Severity.Error);
        }
    }

    private static string Planted(string before, string after)
    {
        ShippedQuiz.Text.ShouldContain(before);
        var at = ShippedQuiz.Text.IndexOf(before, StringComparison.Ordinal);
        return string.Concat(ShippedQuiz.Text.AsSpan(0, at), after, ShippedQuiz.Text.AsSpan(at + before.Length));
    }

    private static string InQuestion(string id, string pattern, string replacement) =>
        ShippedQuiz.Text.Replace(QuestionOf(id), Regex.Replace(QuestionOf(id), pattern, replacement, RegexOptions.None, TimeSpan.FromSeconds(1)), StringComparison.Ordinal);

    private static string QuestionOf(string id)
    {
        var start = ShippedQuiz.Text.IndexOf($"  - id: {id}\n", StringComparison.Ordinal);
        return ShippedQuiz.Text[start..(ShippedQuiz.Text.IndexOf("\n\n", start, StringComparison.Ordinal) + 1)];
    }

    private static string ProfileOf(string role)
    {
        var start = ShippedQuiz.Text.IndexOf("profile: {", ShippedQuiz.Text.IndexOf($"\n  {role}:", StringComparison.Ordinal), StringComparison.Ordinal);
        return ShippedQuiz.Text[start..(ShippedQuiz.Text.IndexOf('}', start) + 1)];
    }
}
