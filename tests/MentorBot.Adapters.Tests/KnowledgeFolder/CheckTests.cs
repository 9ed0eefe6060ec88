using System.Text.Json;
using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

public sealed class CheckTests
{
    private static readonly FolderCheck Sample = new("./knowledge/", 3,
    [
        new Complaint("roles/a.md", 4, Severity.Error, "It says \"50%\".\nTwice.", "Mend it."),
        new Complaint("roles/b,c.md", 1, Severity.Warning, "Näh.", "Leave it."),
    ]);

    [Fact]
    public void People_read_a_line_per_complaint_and_the_counts() => Sample.Lines(CheckFormat.Text).ShouldBe(
    [
        "roles/a.md:4: error: It says \"50%\".\nTwice. Mend it.",
        "roles/b,c.md:1: warning: Näh. Leave it.",
        "3 pages, 1 error, 1 warning",
    ]);

    [Fact]
    public void Programs_read_one_object()
    {
        using var read = JsonDocument.Parse(Sample.Lines(CheckFormat.Json).ShouldHaveSingleItem());
        var root = read.RootElement;

        root.GetProperty("pages").GetInt32().ShouldBe(3);
        root.GetProperty("errors").GetInt32().ShouldBe(1);
        root.GetProperty("warnings").GetInt32().ShouldBe(1);
        root.GetProperty("complaints")[0].EnumerateObject().Select(property => (property.Name, property.Value.ToString())).ShouldBe(
            [("file", "roles/a.md"), ("line", "4"), ("severity", "error"), ("problem", "It says \"50%\".\nTwice."), ("remedy", "Mend it.")]);
    }

    [Fact]
    public void Pull_requests_get_notes_at_the_lines_that_no_text_can_break() => Sample.Lines(CheckFormat.GitHub).ShouldBe(
    [
        "::error file=knowledge/roles/a.md,line=4::It says \"50%25\".%0ATwice. Mend it.",
        "::warning file=knowledge/roles/b%2Cc.md,line=1::Näh. Leave it.",
    ]);

    [Fact]
    public void A_check_of_a_folder_counts_usable_pages_and_sorts_complaints()
    {
        using var folder = new TempFolder();
        folder.WriteRole("good", "Good");
        folder.Write("roles/bad.md", "---\nstage: middle\n---\n# x\n");
        folder.Write("roles/also-bad.md", "x");

        var check = FolderCheck.Run(folder.Root, SamplePage.Today);

        (check.Pages, check.Errors, check.Warnings).ShouldBe((1, 4, 1));
        check.Complaints.Select(complaint => (complaint.File, complaint.Line)).ShouldBe(
            [("roles/also-bad.md", 1), ("roles/bad.md", 1), ("roles/bad.md", 1), ("roles/bad.md", 2), ("roles/bad.md", 4)]);
    }

    [Fact]
    public void A_missing_folder_is_a_complaint_too()
    {
        using var folder = new TempFolder();

        var check = FolderCheck.Run(folder.Outside("missing"), SamplePage.Today);

        (check.Pages, check.Errors).ShouldBe((0, 1));
        check.Lines(CheckFormat.Text)[^1].ShouldBe("0 pages, 1 error, 0 warnings");
    }

    // The day is that of the newest check, so that the pages do not grow old while nobody touches them.
    [Fact]
    public void The_pages_that_ship_have_no_complaints()
    {
        var shipped = SourceTree.PathOf("knowledge");
        var newest = FolderReader.Read(shipped, new DateOnly(9000, 1, 1)).Readings.Max(reading => reading.Written?.Page.Checked);

        var check = FolderCheck.Run(shipped, newest.ShouldNotBeNull());

        check.Complaints.ShouldBeEmpty();
        check.Pages.ShouldBeGreaterThan(0);
    }
}
