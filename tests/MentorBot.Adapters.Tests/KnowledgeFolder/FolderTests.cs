using System.Text;
using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

public sealed class FolderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Notes_hidden_files_and_other_kinds_of_files_are_passed_over()
    {
        _folder.WriteRole("data-scientist", "Data Scientist");
        foreach (var file in (string[])["README.md", "roles/README.md", "roles/readme.MD", ".git/x.md", "_drafts/x.md", "roles/_draft.md", "roles/.x.md", "roles/x.md~", "roles/picture.png"])
        {
            _folder.Write(file, "not a page");
        }

        var snapshot = _folder.Read();

        snapshot.Complaints.ShouldBeEmpty();
        snapshot.Readings.Select(reading => reading.File).ShouldBe(["roles/data-scientist.md"]);
    }

    [Theory]
    [InlineData("roles/Data Scientist.md", "file name `Data Scientist` makes no address", "`data-scientist.md`")]
    [InlineData("roles/data--scientist.md", "file name `data--scientist`", "`data-scientist.md`")]
    [InlineData("roles/???.md", "file name `???`", "small letters")]
    [InlineData("Roles/x.md", "folder name `Roles`", "`roles`")]
    [InlineData("x.md", "in no folder", "Move it")]
    [InlineData("roles/mid/x.md", "folder inside a folder", "Move it into roles")]
    [InlineData("a/b/c/x.md", "folder inside a folder", "Move it into a")]
    [InlineData("a23456789-123456789-123456789-123456789-1234/a23456789-123456789-123456789-123456789-1234.md", "more than 80 characters", "Shorten")]
    public void A_file_whose_place_makes_no_address_is_complained_of(string file, string problem, string remedy)
    {
        _folder.Write(file, SamplePage.Good);

        var complaint = _folder.Read().Complaints.ShouldHaveSingleItem();

        (complaint.File, complaint.Line, complaint.Severity).ShouldBe((file, 1, Severity.Error));
        complaint.Problem.ShouldContain(problem);
        complaint.Remedy.ShouldContain(remedy);
    }

    [Fact]
    public void Of_two_files_with_one_address_the_proper_one_stays()
    {
        _folder.WriteRole("MLOps", "MLOps");
        _folder.WriteRole("mlops", "MLOps Engineer");
        _folder.Write("roles/mlops.MD", "more");

        var snapshot = _folder.Read();

        snapshot.Complaints.Select(complaint => (complaint.File, complaint.Problem)).ShouldBe(
            [("roles/MLOps.md", "`roles/mlops.MD` has the same address."), ("roles/mlops.MD", "`roles/mlops.md` has the same address.")]);
        snapshot.Readings.Single(reading => reading.Written is not null).File.ShouldBe("roles/mlops.md");
    }

    [Theory]
    [InlineData(1024 * 1024 + 1, "larger than 1 MB")]
    [InlineData(50 * 1024 * 1024, "larger than 1 MB")]
    public void A_file_that_is_too_large_is_not_even_read(int length, string problem)
    {
        _folder.WriteRole("huge", "Huge");
        using (var file = File.OpenWrite(_folder.PathOf("roles/huge.md")))
        {
            file.SetLength(length);
        }

        _folder.Read().Complaints.ShouldHaveSingleItem().Problem.ShouldContain(problem);
    }

    [Fact]
    public void What_is_not_UTF8_is_named_with_its_line()
    {
        _folder.WriteRole("x", "X");
        File.WriteAllBytes(_folder.PathOf("roles/x.md"), [.. "---\ntitle: Caf"u8, 0xE9, .. "\n---\n"u8]);

        var complaint = _folder.Read().Complaints.ShouldHaveSingleItem();

        complaint.Line.ShouldBe(2);
        complaint.Problem.ShouldContain("not UTF-8");
    }

    [Theory]
    [InlineData("\u202E", "U+202E")]
    [InlineData("\0", "U+0000")]
    [InlineData("\u001B[31m", "U+001B")]
    public void Hidden_characters_are_refused(string hidden, string named)
    {
        _folder.Write("roles/x.md", SamplePage.With(17, $"A {hidden}job."));

        var complaint = _folder.Read().Complaints.ShouldHaveSingleItem();

        complaint.Line.ShouldBe(17);
        complaint.Problem.ShouldContain(named);
    }

    [Theory]
    [InlineData("roles/a\u001B[31m.md", "roles/a\\u001B[31m.md")]
    [InlineData("roles/two\nlines.md", "roles/two\\u000Alines.md")]
    [InlineData("ro\u0007les/a.md", "ro\\u0007les/a.md")]
    public void A_file_name_cannot_colour_the_screen_that_it_is_complained_on(string file, string shown)
    {
        _folder.Write(file, SamplePage.Good);

        var complaint = _folder.Read().Complaints.ShouldHaveSingleItem();

        complaint.File.ShouldBe(shown);
        complaint.ToString().Any(char.IsControl).ShouldBeFalse();
    }

    [Fact]
    public void Links_out_of_the_folder_are_refused_however_they_are_laid()
    {
        File.WriteAllText(_folder.Outside("secret.md"), SamplePage.Good);
        _folder.WriteRole("good", "Good");
        Directory.CreateSymbolicLink(_folder.PathOf(".away"), "..");
        Directory.CreateSymbolicLink(_folder.PathOf("elsewhere"), _folder.Outside("."));
        File.CreateSymbolicLink(_folder.PathOf("roles/absolute.md"), _folder.Outside("secret.md"));
        File.CreateSymbolicLink(_folder.PathOf("roles/relative.md"), "../../secret.md");
        File.CreateSymbolicLink(_folder.PathOf("roles/roundabout.md"), "../.away/secret.md");
        File.CreateSymbolicLink(_folder.PathOf("roles/circle.md"), "circle.md");
        File.CreateSymbolicLink(_folder.PathOf("roles/nothing.md"), "missing.md");

        var snapshot = _folder.Read();

        snapshot.Complaints.Select(complaint => complaint.File).ShouldBe(
            ["elsewhere", "roles/absolute.md", "roles/circle.md", "roles/nothing.md", "roles/relative.md", "roles/roundabout.md"]);
        snapshot.Complaints.ShouldAllBe(complaint => complaint.Problem.Contains("outside of the knowledge folder", StringComparison.Ordinal));
        snapshot.Readings.Single(reading => reading.Written is not null).File.ShouldBe("roles/good.md");
    }

    [Fact]
    public void Links_inside_the_folder_are_followed_as_a_mounted_volume_needs()
    {
        _folder.Write("roles/..2026_11_21/data-scientist.md", SamplePage.Good);
        Directory.CreateSymbolicLink(_folder.PathOf("roles/..data"), "..2026_11_21");
        File.CreateSymbolicLink(_folder.PathOf("roles/data-scientist.md"), "..data/data-scientist.md");

        var snapshot = _folder.Read();

        snapshot.Readings.ShouldHaveSingleItem().Address.ToString().ShouldBe("roles/data-scientist");
        snapshot.Readings[0].Written.ShouldNotBeNull();
    }

    [Fact]
    public void An_empty_or_missing_folder_says_so()
    {
        _folder.Read().Complaints.ShouldHaveSingleItem().Problem.ShouldContain("no pages");
        FolderReader.Read(_folder.Outside("missing"), SamplePage.Today).Complaints.ShouldHaveSingleItem().Problem.ShouldContain("does not exist");
    }

    [Fact]
    public void A_link_to_a_page_that_is_broken_itself_is_not_complained_of_too()
    {
        _folder.Write("roles/a.md", SamplePage.Saying("[b](roles/b)"));
        _folder.Write("roles/b.md", "no page");

        _folder.Read().Complaints.ShouldHaveSingleItem().File.ShouldBe("roles/b.md");
    }

    [Fact]
    public void A_file_with_countless_faults_names_the_first_fifty()
    {
        var text = new StringBuilder("text\n");
        for (var count = 0; count < 300; count++)
        {
            text.Append("\n<b>x</b>\n");
        }

        SamplePage.Read(SamplePage.Saying(text + "\n# Error at the end")).Complaints.Count(complaint => complaint.Severity is Severity.Error).ShouldBe(1);
        SamplePage.Read(SamplePage.Saying(text.ToString())).Complaints.Length.ShouldBe(Complaints.Most);
    }
}
