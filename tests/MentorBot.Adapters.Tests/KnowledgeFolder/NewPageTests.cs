using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder;
using MentorBot.KnowledgeFolder.Reading;
using MentorBot.KnowledgeFolder.Writing;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

public sealed class NewPageTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(NewPageKind.Role, "Data Engineer", "roles/data-engineer", 11)]
    [InlineData(NewPageKind.Skill, "Containers", "skills/containers", 5)]
    [InlineData(NewPageKind.Certification, "Cloud Practitioner", "certifications/cloud-practitioner", 6)]
    [InlineData(NewPageKind.Course, "Practical Learning", "certifications/practical-learning", 6)]
    [InlineData(NewPageKind.Comparison, "Plumber or Baker", "comparisons/plumber-or-baker", 7)]
    [InlineData(NewPageKind.Guide, "How we learn", "guides/how-we-learn", 4)]
    public void A_new_page_lacks_only_what_a_person_must_fill_in(NewPageKind kind, string title, string address, int missing)
    {
        var written = Write(kind, title).ShouldBeOfType<NewPage.Written>();

        written.Address.ToString().ShouldBe(address);
        written.ToFillIn.ShouldBe(missing);
        var complaints = FolderCheck.Run(_folder.Root, SamplePage.Today).Complaints;
        complaints.Length.ShouldBe(missing);
        complaints.Select(complaint => complaint.Line).ShouldBeUnique();
        var lines = File.ReadAllLines(_folder.PathOf($"{address}.md"));
        foreach (var complaint in complaints)
        {
            lines[complaint.Line - 1].ShouldContain(Placeholders.Mark, customMessage: complaint.ToString());
            complaint.Severity.ShouldBe(Severity.Error);
        }

        lines.Count(line => line.Contains(Placeholders.Mark, StringComparison.Ordinal)).ShouldBe(missing);
    }

    [Fact]
    public void Each_place_says_what_belongs_there_and_what_to_do()
    {
        Write(NewPageKind.Role, "Data Engineer");

        var told = FolderCheck.Run(_folder.Root, SamplePage.Today).Complaints.Select(complaint => $"{complaint.Problem} {complaint.Remedy}").ToList();

        told.ShouldContain("The stage is `FILL IN`. Use entry, mid, senior or emerging.");
        told.ShouldContain("This is still to be filled in: Other ways people ask for this page, as they really write. Write it in place of `FILL IN` and the words after it, or take the line away.");
        told.ShouldContain("This is still to be filled in: two to four sentences, what the role is, and what makes it different from the roles next to it. Write it in place of this line.");
        told.ShouldContain("This is still to be filled in: which people like this work. Write it in place of this line, or take the section away.");
    }

    [Theory]
    [InlineData(NewPageKind.Role)]
    [InlineData(NewPageKind.Skill)]
    [InlineData(NewPageKind.Certification)]
    [InlineData(NewPageKind.Course)]
    [InlineData(NewPageKind.Comparison)]
    [InlineData(NewPageKind.Guide)]
    public void Filling_in_what_was_named_is_all_there_is_to_do(NewPageKind kind)
    {
        _folder.WriteRole("a", "A");
        _folder.WriteRole("b", "B");
        var page = Write(kind, "A or B").ShouldBeOfType<NewPage.Written>();
        File.WriteAllLines(page.File, File.ReadAllLines(page.File).Select(FilledIn));

        BesidesLoneliness().ShouldBeEmpty();
        FolderReader.Read(_folder.Root, SamplePage.Today).Readings.Count(reading => reading.Written is not null).ShouldBe(3);
    }

    [Fact]
    public void Every_note_with_a_key_can_be_used_as_it_says()
    {
        _folder.Write("skills/programming-languages.md", "---\ntitle: Programming\nchecked: 2026-11-21\n---\nText.\n");
        _folder.Write("skills/containers.md", "---\ntitle: Containers\nchecked: 2026-11-21\n---\nText.\n");
        _folder.Write("certifications/ibm-ml-professional.md", "---\ntitle: IBM\nkind: course\nissuer: X\nstatus: active\nchecked: 2026-11-21\n---\nText.\n");
        _folder.WriteRole("ml-architect", "ML Architect");
        _folder.WriteRole("a", "A");
        _folder.WriteRole("b", "B");
        foreach (var kind in Enum.GetValues<NewPageKind>())
        {
            var page = Write(kind, "A friend and more").ShouldBeOfType<NewPage.Written>();
            var lines = File.ReadAllLines(page.File).Select(line => FrontMatterKey.All.Any(key => line.StartsWith($"# {key.Name}: ", StringComparison.Ordinal)) || line.StartsWith("#     url", StringComparison.Ordinal) ? line[2..] : line);
            File.WriteAllLines(page.File, lines.Select(line => kind is NewPageKind.Certification or NewPageKind.Course && line.StartsWith("status", StringComparison.Ordinal) ? "status: retired" : FilledIn(line)));

            BesidesLoneliness().ShouldBeEmpty($"{kind}");
            File.Delete(page.File);
        }
    }

    [Fact]
    public void A_comparison_knows_the_roles_that_its_title_names()
    {
        _folder.WriteRole("data-scientist", "Data Scientist");
        _folder.WriteRole("mlops-engineer", "MLOps Engineer");

        var page = Write(NewPageKind.Comparison, "Data Scientist or MLOps Engineer").ShouldBeOfType<NewPage.Written>();

        var text = File.ReadAllText(page.File);
        text.ShouldContain("\nroles: [data-scientist, mlops-engineer]\n");
        text.ShouldContain("- [MLOps Engineer](roles/mlops-engineer): FILL IN");
    }

    [Theory]
    [InlineData("C# & friends: a \"title\" \\ more #1")]
    [InlineData("#1 job")]
    [InlineData("@home")]
    [InlineData("Ends with a colon:")]
    [InlineData("  Too   many blanks ")]
    [InlineData("Ärzte-Daten [x] {y}")]
    [InlineData("null")]
    public void A_title_arrives_as_it_was_given(string title)
    {
        var page = Write(NewPageKind.Guide, title).ShouldBeOfType<NewPage.Written>();
        File.WriteAllLines(page.File, File.ReadAllLines(page.File).Select(FilledIn));

        _folder.Read().Readings.ShouldHaveSingleItem().Written.ShouldNotBeNull().Page.Title.ShouldBe(string.Join(' ', title.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory]
    [InlineData(NewPageKind.Role, "Data Scientist", null, "data-scientist.md is there already")]
    [InlineData(NewPageKind.Role, "data  SCIENTISTS!", null, "roles/data-scientist.md:2: `Data Scientist` is already a name")]
    [InlineData(NewPageKind.Guide, "DS", null, "roles/data-scientist.md:3: `DS` is already a name")]
    [InlineData(NewPageKind.Skill, "Sta-tistics", "concepts", "skills/sta-tistics.md has the same file name")]
    [InlineData(NewPageKind.Role, "Broken", null, "Broken.md is there already")]
    [InlineData(NewPageKind.Role, "", null, "needs a title")]
    [InlineData(NewPageKind.Role, "???", null, "no letter or digit")]
    [InlineData(NewPageKind.Role, "a\u0007b", null, "hidden character")]
    [InlineData(NewPageKind.Role, "a\u202Eb", null, "hidden character")]
    [InlineData(NewPageKind.Role, "FILL IN", null, "title of its own")]
    [InlineData(NewPageKind.Role, "Overview", null, "front page of its folder and not a role")]
    [InlineData(NewPageKind.Role, "Baker", "guides", "It belongs into roles/")]
    [InlineData(NewPageKind.Skill, "Baking", "../skills", "cannot be a folder")]
    [InlineData(NewPageKind.Skill, "Baking", "guides", "skills/, concepts/ or advanced/")]
    [InlineData(NewPageKind.Guide, "Baking", "roles", "Name another folder")]
    public void What_is_taken_or_cannot_be_is_refused_and_said_where(NewPageKind kind, string title, string? subfolder, string reason)
    {
        _folder.Write("roles/data-scientist.md", "---\ntitle: Data Scientist\naliases: [DS]\nstage: mid\nchecked: 2026-11-21\n---\nText.\n");
        _folder.Write("roles/Broken.md", "mine");
        _folder.Write("skills/sta-tistics.md", "---\ntitle: Numbers\nchecked: 2026-11-21\n---\nText.\n");
        var before = Everything();

        Write(kind, title, subfolder).ShouldBeOfType<NewPage.Refused>().Reason.ShouldContain(reason);

        Everything().ShouldBe(before);
    }

    [Fact]
    public void A_linked_folder_that_leads_outside_is_refused()
    {
        var outside = Directory.CreateDirectory(_folder.Outside("elsewhere")).FullName;
        Directory.CreateSymbolicLink(_folder.PathOf("guides"), outside);

        Write(NewPageKind.Guide, "Baking").ShouldBeOfType<NewPage.Refused>().Reason.ShouldStartWith("guides/ is a link that leads out of the knowledge folder");

        Directory.EnumerateFileSystemEntries(outside).ShouldBeEmpty();
    }

    [UnprivilegedFact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void A_folder_that_may_not_be_read_is_refused()
    {
        _folder.WriteRole("a", "A");
        File.SetUnixFileMode(_folder.PathOf("roles"), UnixFileMode.None);
        try
        {
            Write(NewPageKind.Role, "Baker").ShouldBeOfType<NewPage.Refused>().Reason.ShouldStartWith("The knowledge folder cannot be read.");
        }
        finally
        {
            File.SetUnixFileMode(_folder.PathOf("roles"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_title_that_is_too_long_is_refused()
    {
        Write(NewPageKind.Guide, new string('x', 81)).ShouldBeOfType<NewPage.Refused>().Reason.ShouldContain("80 are allowed");
        Write(NewPageKind.Guide, new string('x', 60), new string('f', 30)).ShouldBeOfType<NewPage.Refused>().Reason.ShouldContain("shorter title");
    }

    [Fact]
    public void A_page_with_such_a_line_is_not_shown()
    {
        var reading = SamplePage.Read(SamplePage.With(21, "1. FILL IN"));

        reading.Written.ShouldBeNull();
        var complaint = reading.Complaints.ShouldHaveSingleItem();
        (complaint.Line, complaint.Problem).ShouldBe((21, "Something is still to be filled in here."));
    }

    private static string FilledIn(string line) => line.IndexOf(Placeholders.Mark, StringComparison.Ordinal) switch
    {
        < 0 => line,
        _ when line.StartsWith("stage:", StringComparison.Ordinal) => "stage: mid",
        _ when line.StartsWith("status:", StringComparison.Ordinal) => "status: active",
        _ when line.StartsWith("# FILL IN", StringComparison.Ordinal) => "roles: [a, b]",
        var at => $"{line[..at]}My own words{(line.EndsWith('"') ? "\"" : ".")}",
    };

    private NewPage Write(NewPageKind kind, string title, string? subfolder = null) => NewPage.Write(_folder.Root, kind, title, subfolder, SamplePage.Today);

    // Who leads to a page is the matter of the other pages.
    private IEnumerable<Complaint> BesidesLoneliness() => FolderCheck.Run(_folder.Root, SamplePage.Today).Complaints
        .Where(complaint => complaint.Problem is not ("No other page leads to this one, so people find it only by its name." or "No role asks for this skill, and no other skill needs it."));

    private List<string> Everything() => [.. Directory.EnumerateFiles(_folder.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => $"{file} {File.ReadAllText(file)}")];
}
