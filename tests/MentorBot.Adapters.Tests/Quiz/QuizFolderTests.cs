using MentorBot.Adapters.Tests.KnowledgeFolder;
using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder;
using MentorBot.KnowledgeFolder.Linting;

namespace MentorBot.Adapters.Tests.Quiz;

/// <summary>The quiz in a knowledge folder: read with the pages, swapped with them, and kept when an edit breaks it.</summary>
public sealed class QuizFolderTests
{
    private const string QuizFile = "quiz/fit.yaml";

    [Fact]
    public void The_shipped_folder_has_a_quiz_without_complaints()
    {
        var contents = FolderContents.Of(SourceTree.PathOf("knowledge"), SamplePage.Today);
        contents.Knowledge.Quiz.ShouldNotBeNull().Roles.Select(role => role.Id).ShouldBeSubsetOf(contents.Knowledge.Roles.Select(role => role.Page.Address.Name.ToString()));
        contents.Complaints.ShouldBeEmpty();
        QuizLint.Run(SourceTree.PathOf("knowledge"), SamplePage.Today).Errors.ShouldBe(0);
    }

    [Fact]
    public void A_folder_without_a_quiz_is_complete()
    {
        using var folder = new TempFolder();
        folder.WriteRole("a", "First");
        folder.Read().Knowledge.Quiz.ShouldBeNull();
        folder.Read().Complaints.ShouldBeEmpty();
        QuizLint.Run(folder.Root, SamplePage.Today).Findings.ShouldHaveSingleItem().ToString().ShouldBe("quiz/fit.yaml:1: error: There is no quiz in this knowledge folder. Put it into quiz/fit.yaml. [L1]");
    }

    [Fact]
    public void A_role_of_the_quiz_without_a_one_hour_try_out_is_warned_of()
    {
        QuizLint.Run(SourceTree.PathOf("knowledge"), SamplePage.Today).Findings.ShouldNotContain(finding => finding.Rule == "L13");
        var folder = WithRoles();
        folder.Write(QuizFile, ShippedQuiz.Text);
        var warned = QuizLint.Run(folder.Root, SamplePage.Today).Findings.Where(finding => finding.Rule == "L13").ToList();
        warned.Count.ShouldBe(9);
        warned[0].ToString().ShouldEndWith("warning: The role `machine-learning-engineer` has no one-hour try-out, so its result offers nothing to try. Write one under `## One-hour try-out` in roles/machine-learning-engineer.md. [L13]");
    }

    [Theory]
    [InlineData("quiz/fit.yml")]
    [InlineData("quiz/Fit.yaml")]
    [InlineData("Quiz/fit.yaml")]
    [InlineData("quiz/roles.yaml")]
    [InlineData("quiz/old/fit.yaml")]
    [InlineData("fit.yaml")]
    [InlineData("quiz.yml")]
    [InlineData("guides/Quiz.YAML")]
    public void A_quiz_under_another_name_is_not_passed_over_in_silence(string file)
    {
        using var folder = new TempFolder();
        folder.WriteRole("a", "First");
        folder.Write(file, "quiz: a");
        var complaint = folder.Read().Complaints.ShouldHaveSingleItem().ToString();
        complaint.ShouldBe($"{file}:1: error: This looks like a quiz, and the bot does not read it. Move it to quiz/fit.yaml; the name has small letters and ends in .yaml.");
        folder.Read().Knowledge.Quiz.ShouldBeNull();
        QuizLint.Run(folder.Root, SamplePage.Today).Findings.Select(finding => finding.ToString()).ShouldContain($"{complaint} [L1]");
    }

    [Fact]
    public void A_quiz_in_markdown_is_no_page_and_hears_how_it_is_written()
    {
        using var folder = new TempFolder();
        folder.WriteRole("a", "First");
        folder.Write("quiz/fit.md", "## good_day");
        folder.Read().Complaints.ShouldHaveSingleItem().ToString().ShouldBe(
            "quiz/fit.md:1: error: This looks like a quiz, and the bot does not read it. The quiz is written as YAML, in quiz/fit.yaml: take the shipped one as an example.");
    }

    [Fact]
    public void Of_two_quizzes_the_right_one_is_read_and_the_other_said()
    {
        using var folder = WithRoles();
        folder.Write(QuizFile, ShippedQuiz.Text);
        folder.Write("quiz/fit-new.yaml", ShippedQuiz.Text);
        folder.Read().Knowledge.Quiz.ShouldNotBeNull();
        var complaint = folder.Read().Complaints.ShouldHaveSingleItem();
        complaint.File.ShouldBe("quiz/fit-new.yaml");
        complaint.Remedy.ShouldStartWith("The quiz is quiz/fit.yaml, and there is only one");
        QuizLint.Run(folder.Root, SamplePage.Today).Errors.ShouldBe(1);
    }

    [Theory]
    [InlineData("quiz/fit.schema.json")]
    [InlineData("quiz/fit.yaml.bak")]
    [InlineData("quiz/_draft.yaml")]
    [InlineData("quiz/README.md")]
    [InlineData("page.yaml")]
    public void Other_files_are_nobodys_quiz(string file)
    {
        using var folder = new TempFolder();
        folder.WriteRole("a", "First");
        folder.Write(file, "quiz: a");
        folder.Read().Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_quiz_is_edited_broken_mended_and_deleted_while_the_bot_runs()
    {
        var files = WithRoles();
        files.Write(QuizFile, ShippedQuiz.Text);
        await using var live = await LiveFolder.Of(files, hasEvents: false);
        live.Library.Current.Quiz.ShouldNotBeNull().Content.Version.ShouldBe(1);

        files.Write(QuizFile, ShippedQuiz.Text.Replace("\nversion: 1", "\nversion: 22", StringComparison.Ordinal));
        await live.Notices();
        live.Library.Current.Quiz.ShouldNotBeNull().Content.Version.ShouldBe(22);

        files.Write(QuizFile, "quiz: [");
        await live.Notices();
        live.Library.Current.Quiz.ShouldNotBeNull().Content.Version.ShouldBe(22);
        live.Library.Kept.ShouldBe([QuizFile]);

        files.Write(QuizFile, ShippedQuiz.Text);
        await live.Notices();
        live.Library.Current.Quiz.ShouldNotBeNull().Content.Version.ShouldBe(1);
        live.Library.Kept.ShouldBeEmpty();

        File.Delete(files.PathOf(QuizFile));
        await live.Notices();
        live.Library.Current.Quiz.ShouldBeNull();
    }

    [Theory]
    [InlineData("", "quiz/fit.yaml:1: error: The file is empty. Take the shipped file as an example, or delete this one.")]
    [InlineData("quiz", "quiz/fit.yaml:1: error: This line is neither a key with a value nor a point of a list.")]
    [InlineData("\tquiz: a", "quiz/fit.yaml:1: error: The line is indented with a tab.")]
    [InlineData("quiz: &a b", "quiz/fit.yaml:1: error: A value that begins with `&` or `*` means an anchor")]
    [InlineData("traits: none", "quiz/fit.yaml:1: error: `traits` should be keys with values.")]
    [InlineData("quizz: a", "quiz/fit.yaml:1: error: There is no key `quizz` in the quiz. Did you mean `quiz`?")]
    [InlineData("roles:\n  a:\n    name: First\n    profile: {}\n", "quiz/fit.yaml:4: error: The profile of `a` has nothing but zeros.")]
    [InlineData("roles:\n  b:\n    name: First\n", "quiz/fit.yaml:2: error: There is no page `roles/b.md`. ")]
    [InlineData("questions:\n  - id: A\n", "quiz/fit.yaml:2: error: `A` cannot be the name of a question.")]
    [InlineData("questions:\n  - just text\n", "quiz/fit.yaml:2: error: a question should be keys with values.")]
    [InlineData("questions:\n  - id: a\n    ask: Why?\n", "quiz/fit.yaml:3: error: Question `a` has only 4 characters.")]
    [InlineData("questions:\n  - id: a\n    ask: What do you like?\n    options:\n      - {id: b, text: Tea}\n", "quiz/fit.yaml:5: error: The options of `a` are not called a, b, c, d, e in this order.")]
    [InlineData("questions:\n  - id: a\n    ask: What do you like?\n    options:\n      - {id: a, text: The best paid job}\n", "quiz/fit.yaml:5: error: A word of prestige (`best paid`) stands in option `a` of `a`.")]
    [InlineData("questions:\n  - id: a\n    ask: What do you like?\n    options:\n      - {id: a, text: Tea, tip: Drink it.}\n", "quiz/fit.yaml:5: error: There is no key `tip` in an option of `a`.")]
    [InlineData("questions:\n  - id: a\n    scored: false\n    ask: What do you like?\n    options:\n      - {id: a, text: Tea, evidence: {build: 1}}\n", "quiz/fit.yaml:6: error: There is no key `evidence` in an option of `a`.")]
    [InlineData("engine:\n  temperature: hot\n", "quiz/fit.yaml:2: error: `temperature` should be a number from 0.05 to 3. Write for example `temperature: 0.9`.")]
    [InlineData("engine:\n  min_questions: 6.5\n", "quiz/fit.yaml:2: error: `min_questions` should be a whole number. Write for example `min_questions: 6`.")]
    [InlineData("engine:\n  lapse: {0: 1}\n", "quiz/fit.yaml:2: error: `0` is no share of odd answers.")]
    [InlineData("engine:\n  role_prior: {nobody: 1}\n", "quiz/fit.yaml:2: error: There is no key `nobody` in `role_prior`.")]
    public void A_fault_is_said_with_its_line(string text, string complaint)
    {
        using var folder = new TempFolder();
        folder.WriteRole("a", "First");
        folder.Write(QuizFile, text);
        var snapshot = folder.Read();
        snapshot.Knowledge.Quiz.ShouldBeNull();
        snapshot.Complaints.Select(one => one.ToString()).ShouldContain(one => one.StartsWith(complaint, StringComparison.Ordinal), string.Join('\n', snapshot.Complaints));
        snapshot.Complaints.ShouldContain(one => one.Severity == Severity.Error);
    }

    [Fact]
    public void Roles_may_be_likelier_than_others_before_the_first_answer()
    {
        var quiz = ShippedQuiz.Read(ShippedQuiz.Text.Replace("role_prior: uniform", "role_prior: {data-scientist: 3}", StringComparison.Ordinal)).ShouldNotBeNull();
        var scientist = quiz.Roles.Index().Single(role => role.Item.Id == "data-scientist").Index;
        quiz.Hypotheses.Prior[scientist].ShouldBe(3 * quiz.Hypotheses.Prior[0], 1e-12);
        quiz.Hypotheses.Prior.Sum().ShouldBe(1, 1e-12);
    }

    private static TempFolder WithRoles()
    {
        var folder = new TempFolder();
        foreach (var role in ShippedQuiz.Quiz.Roles)
        {
            folder.WriteRole(role.Id, role.Name);
        }

        return folder;
    }
}
