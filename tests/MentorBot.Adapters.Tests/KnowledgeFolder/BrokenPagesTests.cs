using MentorBot.KnowledgeFolder;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

/// <summary>The corpus of faults: each page or folder in broken-pages has one fault, and beside it stands what <c>mentorbot check</c> prints of it.</summary>
public sealed class BrokenPagesTests
{
    private const string Golden = ".expected";

    private static readonly string Corpus = SourceTree.PathOf("tests/MentorBot.Adapters.Tests/broken-pages");

    public static TheoryData<string> Faults => [.. Names(entry => !entry.EndsWith(Golden, StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_named_with_file_line_problem_and_remedy(string fault)
    {
        using var folder = new TempFolder();
        Lay(fault, folder);
        var printed = string.Join('\n', FolderCheck.Run(folder.Root, SamplePage.Today).Lines(CheckFormat.Text)) + "\n";

        var golden = Path.Join(Corpus, fault + Golden);
        File.Exists(golden).ShouldBeTrue($"If this is what a moderator should read, put it into broken-pages/{fault}{Golden}:\n{printed}");
        printed.ShouldBe(File.ReadAllText(golden));
    }

    [Fact]
    public void Each_fault_is_one_complaint_and_there_are_many()
    {
        var golden = Names(entry => entry.EndsWith(Golden, StringComparison.Ordinal)).ToList();

        golden.ShouldBe(Names(entry => !entry.EndsWith(Golden, StringComparison.Ordinal)), ignoreOrder: true);
        golden.Where(fault => File.ReadAllLines(Path.Join(Corpus, fault + Golden)).Length != 2).ShouldBeEmpty();
        golden.Count.ShouldBeGreaterThanOrEqualTo(60);
    }

    [Fact]
    public void One_check_names_the_faults_of_every_key() => SamplePage
        .Read("---\ntitle: Plumber\nstage: middling\nskills: [\"?!\"]\nask_sections:\n  skils:\n    - which tools\nchecked: 2026-11-21\n---\nA job.\n\n## Skills\n\nPipes.\n")
        .Complaints.Select(complaint => complaint.Line)
        .ShouldBe([3, 4, 6]);

    [Fact]
    public void A_comment_behind_a_stage_or_a_day_is_no_slip() =>
        SamplePage.Read(SamplePage.With(3, "stage: mid   # or senior?")).Complaints.ShouldBeEmpty();

    [Fact]
    public void Words_between_tags_and_under_pictures_are_kept() => Notation.Of(
        SamplePage.Read(SamplePage.Saying("A <b>bold</b> ![claim](x.png)\n\n<div>in a <i>box</i></div>")).Written!.Page).ShouldBe(["A bold claim", "in a box"]);

    [Fact]
    public void Notes_in_comments_are_not_shown() => Notation.Of(
        SamplePage.Read(SamplePage.Saying("before\n\n<!-- a <b>note</b>\n\nover lines -->\n\nafter")).Written!.Page).ShouldBe(["before", "after"]);

    [Fact]
    public void Lists_too_deep_are_shown_as_two_levels() => Notation.Of(
        SamplePage.Read(SamplePage.Saying("- a\n  - b\n    - c")).Written!.Page).ShouldBe(["- 0:a; 1:b; 1:c;"]);

    private static IEnumerable<string> Names(Func<string, bool> which) =>
        Directory.EnumerateFileSystemEntries(Corpus).Where(which).Select(entry => Path.GetFileNameWithoutExtension(entry)!).Order(StringComparer.Ordinal);

    // A fault of one page is a role; one that takes several pages is a folder of its own.
    private static void Lay(string fault, TempFolder folder)
    {
        var whole = Path.Join(Corpus, fault);
        if (!Directory.Exists(whole))
        {
            folder.Copy($"{whole}.md", $"roles/{fault}.md");
            return;
        }

        foreach (var file in Directory.EnumerateFiles(whole, "*", SearchOption.AllDirectories))
        {
            folder.Copy(file, Path.GetRelativePath(whole, file));
        }
    }
}
