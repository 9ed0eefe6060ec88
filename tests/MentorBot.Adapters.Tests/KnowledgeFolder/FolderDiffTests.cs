using System.Collections.Immutable;
using System.Text.Json;
using MentorBot.KnowledgeFolder.Comparing;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

public sealed class FolderDiffTests : IDisposable
{
    private readonly TempFolder _before = new();
    private readonly TempFolder _after = new();

    public void Dispose()
    {
        _before.Dispose();
        _after.Dispose();
    }

    [Fact]
    public void Two_equal_folders_have_no_difference()
    {
        Both("roles/baker.md", Page("Baker"));
        _after.Write("front-matter.schema.json", "{}");

        var diff = Diff();

        diff.IsEmpty.ShouldBeTrue();
        DiffLines.Text(diff).ShouldBe(["Nothing changes (pages: 1, questions asked: 1)."]);
    }

    [Fact]
    public void Line_endings_and_notes_are_no_difference()
    {
        _before.Write("roles/baker.md", Page("Baker"));
        _after.Write("roles/baker.md", Page("Baker").Replace("stage:", "# a note\nstage:", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal));

        Diff().IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Pages_sections_lead_and_keys_are_told_apart()
    {
        Both("roles/same.md", Page("Same"));
        _before.Write("roles/gone.md", Page("Gone"));
        _after.Write("roles/fresh.md", Page("Fresh"));
        _before.Write("roles/baker.md", Page("Baker", body: "Bakes *bread*.\n\n## Skills\n\n- Flour\n\n## Tools\n\nAn oven.\n\n## Hours\n\nEarly."));
        _after.Write("roles/baker.md", Page("Master Baker", "aliases: [bread person]", "Bakes **bread**.\n\n## Skills\n\n1. Flour\n\n## Hours\n\nEarly.\n\n## Pay\n\nFair."));

        DiffLines.Text(Diff())[..5].ShouldBe(
        [
            "Pages:",
            "  ~ roles/baker: front matter (title, aliases), lead, ~#skills, +#pay, -#tools",
            "  + roles/fresh",
            "  - roles/gone",
            "",
        ]);
    }

    [Theory]
    [InlineData("Lead.\n\n## Skills\n\nSee [it](https://example.org/a).", "Lead.\n\n## Skills\n\nSee [it](https://example.org/b).")]
    [InlineData("Lead.\n\n## Skills\n\nSee [it](roles/baker).", "Lead.\n\n## Skills\n\nSee [it](roles/other).")]
    [InlineData("Lead.\n\n## Skills\n\n- a\n- b", "Lead.\n\n## Skills\n\n- a\n  - b")]
    [InlineData("Lead.\n\n## Skills\n\n1. a", "Lead.\n\n## Skills\n\n2. a")]
    [InlineData("Lead.\n\n## Skills\n\na\n\nb", "Lead.\n\n## Skills\n\na b")]
    [InlineData("Lead.\n\n## Skills\n\na", "Lead.\n\n## Skills!\n\na")]
    public void Whatever_people_would_see_differently_is_a_change_of_its_section(string before, string after)
    {
        _before.Write("roles/baker.md", Page("Baker", body: before));
        _after.Write("roles/baker.md", Page("Baker", body: after));

        var change = Diff().Pages.ShouldHaveSingleItem();

        change.LeadChanged.ShouldBeFalse();
        change.Keys.ShouldBeEmpty();
        change.Sections.ShouldHaveSingleItem().Section.ToString().ShouldBe("roles/baker#skills");
    }

    [Fact]
    public void Answers_change_are_won_and_are_lost()
    {
        _before.Write("roles/baker.md", Page("Baker", "ask: [who shines so brightly, who gets up early]"));
        _after.Write("roles/baker.md", Page("Baker", "ask: [who makes rolls]"));
        Both("roles/miller.md", Page("Miller"));
        _after.Write("roles/miller.md", Page("Miller", "ask: [who gets up early]"));

        var diff = Diff();

        diff.Answers.Select(change => (change.Question, change.Kind, Joined(change.Before), Joined(change.After))).ShouldBe(
        [
            ("who shines so brightly", AnswerChangeKind.Lost, "roles/baker", ""),
            ("who gets up early", AnswerChangeKind.Different, "roles/baker", "roles/miller"),
            ("who makes rolls", AnswerChangeKind.New, "", "roles/baker"),
        ], ignoreOrder: true);
        var text = string.Join('\n', DiffLines.Text(diff));
        text.ShouldContain("Answered differently:\n  \"who gets up early\": roles/baker -> roles/miller");
        text.ShouldContain("Newly answerable:\n  \"who makes rolls\": roles/baker");
        text.ShouldContain("Lost: no answer any more:\n  \"who shines so brightly\": roles/baker");
        text.ShouldEndWith("Pages: 0 added, 0 removed, 2 changed (2 now). Answers: 1 different, 1 new, 1 lost, 0 in conflict (5 questions asked).");
    }

    [Fact]
    public void An_answer_that_turns_into_suggestions_is_a_conflict()
    {
        Both("roles/miller.md", Page("Miller"));
        _before.Write("roles/baker.md", Page("Baker", "ask: [how many bakers or millers]"));
        _after.Write("roles/baker.md", Page("Baker"));

        var diff = Diff();

        var change = diff.Answers.ShouldHaveSingleItem();
        (change.Question, change.Kind, Joined(change.Before), Joined(change.After)).ShouldBe(("how many bakers or millers", AnswerChangeKind.Conflict, "roles/baker", "roles/baker+roles/miller"));
        DiffLines.Text(diff).ShouldContain("  \"how many bakers or millers\": roles/baker -> roles/baker or roles/miller");
    }

    [Fact]
    public void A_question_file_says_whether_a_new_answer_is_the_right_one()
    {
        _before.Write("roles/baker.md", Page("Baker", "ask: [who makes bread, who makes flour]"));
        _before.Write("roles/miller.md", Page("Miller"));
        _after.Write("roles/baker.md", Page("Baker"));
        _after.Write("roles/miller.md", Page("Miller", "ask: [who makes bread, who makes flour]"));

        var diff = Diff(new Question("who makes bread", "roles/baker|roles/other"), new Question("Who makes flour?", "roles/miller"));

        diff.Answers.Select(change => (change.Question, change.Verdict)).ShouldBe([("who makes bread", Verdict.NowWrong), ("Who makes flour?", Verdict.NowRight)]);
        DiffLines.Text(diff).ShouldContain("  \"who makes bread\": roles/baker -> roles/miller (not as expected)");
        DiffLines.Text(diff).ShouldContain("  \"Who makes flour?\": roles/baker -> roles/miller (as expected)");
    }

    [Fact]
    public void A_page_that_cannot_be_used_is_named_and_not_called_removed()
    {
        Both("roles/baker.md", Page("Baker"));
        Both("roles/miller.md", Page("Miller"));
        _after.Write("roles/miller.md", "---\ntitle: Miller\n---\n");

        var diff = Diff();

        diff.Pages.ShouldBeEmpty();
        DiffLines.Text(diff).ShouldContain("  `roles/miller.md`");
        diff.Answers.ShouldHaveSingleItem().Kind.ShouldBe(AnswerChangeKind.Lost);
    }

    [Fact]
    public void A_folder_without_pages_is_refused_and_not_called_removed()
    {
        _before.Write("roles/baker.md", Page("Baker"));

        FolderDiff.TryOf(_before.Root, _after.Root, [], SamplePage.Today, out _, out var now).ShouldBeFalse();
        now.ShouldStartWith("The knowledge folder cannot be compared. The knowledge folder has no pages");
        FolderDiff.TryOf(_after.Root, _before.Root, [], SamplePage.Today, out _, out var old).ShouldBeFalse();
        old.ShouldStartWith("The older version cannot be compared.");
    }

    [Fact]
    public void Programs_read_one_object()
    {
        _before.Write("roles/baker.md", Page("Baker", body: "Bakes.\n\n## Skills\n\nFlour."));
        _after.Write("roles/baker.md", Page("Möbler \"x\"", body: "Bakes.\n\n## Skills\n\nYeast."));

        using var read = JsonDocument.Parse(DiffLines.Json(Diff()));

        var page = read.RootElement.GetProperty("pages")[0];
        page.GetProperty("page").GetString().ShouldBe("roles/baker");
        page.GetProperty("change").GetString().ShouldBe("changed");
        page.GetProperty("keys")[0].GetString().ShouldBe("title");
        page.GetProperty("sections")[0].GetProperty("section").GetString().ShouldBe("roles/baker#skills");
        var answer = read.RootElement.GetProperty("answers")[0];
        answer.GetProperty("question").GetString().ShouldBe("Möbler \"x\"");
        answer.GetProperty("change").GetString().ShouldBe("new");
        answer.GetProperty("after")[0].GetString().ShouldBe("roles/baker");
    }

    [Fact]
    public void A_question_file_names_its_columns()
    {
        Question.TryReadAll(["\uFEFFkind\tquestion\texpected", "role\twhat is it?\troles/a|roles/b", "", "x\tand this", "no"], out var questions, out _).ShouldBeTrue();
        questions.ShouldBe([new Question("what is it?", "roles/a|roles/b") { Kind = "role", Line = 2 }, new Question("and this", Expected: null) { Kind = "x", Line = 4 }]);
        Question.TryReadAll(["what is it?"], out _, out var reason).ShouldBeFalse();
        reason.ShouldContain("first line");
        Question.TryReadAll([], out _, out _).ShouldBeFalse();
    }

    private static string Page(string title, string more = "aliases: []", string body = "It is a job.") =>
        $"---\ntitle: \"{title.Replace("\"", "\\\"", StringComparison.Ordinal)}\"\nstage: mid\n{more}\nchecked: 2026-11-21\n---\n\n{body}\n";

    private static string Joined(IEnumerable<Core.Knowledge.Address> addresses) => string.Join('+', addresses);

    private FolderDiff Diff(params ImmutableArray<Question> questions)
    {
        FolderDiff.TryOf(_before.Root, _after.Root, questions, SamplePage.Today, out var diff, out var reason).ShouldBeTrue(reason);
        return diff.ShouldNotBeNull();
    }

    private void Both(string file, string text)
    {
        _before.Write(file, text);
        _after.Write(file, text);
    }
}
