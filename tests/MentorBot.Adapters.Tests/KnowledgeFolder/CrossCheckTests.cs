using MentorBot.Core.Knowledge;
using MentorBot.Core.Knowledge.Checks;
using MentorBot.Core.Search;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

public sealed class CrossCheckTests
{
    [Theory]
    [InlineData("[x](roles/data-scientst)", "page that does not exist", "Did you mean `roles/data-scientist`?")]
    [InlineData("[x](role/data-scientist)", "page that does not exist", "Did you mean `roles/data-scientist`?")]
    [InlineData("[x](roles/ds)", "page that does not exist", "Did you mean `roles/data-scientist`?")]
    [InlineData("[x](roles/plumber)", "page that does not exist", "Correct the address")]
    [InlineData("[x](roles/data-scientist#skill)", "section that `roles/data-scientist` does not have", "Did you mean `roles/data-scientist#skills`?")]
    [InlineData("[x](roles/data-scientist#salary)", "section that `roles/data-scientist` does not have", "Correct the address")]
    public void A_link_that_leads_nowhere_is_named_with_a_guess(string link, string problem, string remedy)
    {
        var complaint = Check(
            Written("roles/a", Front("A"), link),
            Written("roles/data-scientist", Front("Data Scientist", "aliases: [DS]"), "[Lead](roles/a).\n\n## Skills\n\nPython")).Where(one => one.Line > 1).ShouldHaveSingleItem();

        (complaint.File, complaint.Line, complaint.Severity).ShouldBe(("roles/a.md", 8, Severity.Warning));
        complaint.Problem.ShouldContain(problem);
        complaint.Remedy.ShouldStartWith(remedy);
    }

    [Fact]
    public void A_title_among_the_skills_is_read_as_the_file_name_it_would_have()
    {
        var containers = Written("skills/containers", "---\ntitle: Containers\naliases: [docker]\nchecked: 2026-11-21\n---\n", "[Lead](roles/a).");

        Check(Written("roles/a", Front("A", "skills: [Containers]"), "[Lead](skills/containers)."), containers).ShouldBeEmpty();
        Check(Written("roles/a", Front("A", "skills: [Docker]"), "[Lead](skills/containers)."), containers)
            .ShouldContain(complaint => complaint.Problem == "The skill `docker` under `skills` has no page." && complaint.Remedy == "Did you mean `containers`?");
    }

    [Fact]
    public void Links_that_lead_somewhere_are_let_pass() => Check(
        Written("roles/a", Front("A"), "[x](roles/a) [y](roles/b#skills)"),
        Written("roles/b", Front("B"), "Lead.\n\n## Skills\n\n[z](roles/a)")).ShouldBeEmpty();

    [Theory]
    [InlineData("a-page", "Data scientists")]
    [InlineData("a-page", "DATA-SCIENTIST")]
    public void Two_pages_may_not_share_a_name(string title, string alias)
    {
        var complaint = Check(
            Written("roles/z-page", Front(title, $"aliases: [{alias}]"), "Lead."),
            Written("roles/data-scientist", Front("Data Scientist"), "Lead.")).ShouldHaveSingleItem();

        (complaint.File, complaint.Line).ShouldBe(("roles/z-page.md", 5));
        complaint.Problem.ShouldContain($"`{alias}` is also the title of `roles/data-scientist` (roles/data-scientist.md:3)");
    }

    [Fact]
    public void A_page_may_repeat_its_own_name() =>
        Check(Written("roles/a", Front("ML Engineer", "aliases: [ML engineers, ml-engineer]"), "Lead.")).ShouldBeEmpty();

    [Fact]
    public void One_question_may_not_be_written_twice_not_even_on_one_page()
    {
        var complaints = Check(
            Written("roles/a", Front("A", "ask: [who does it]\nask_sections:\n  skills: [Who does it?]"), "Lead.\n\n## Skills\n\nPython"),
            Written("roles/b", Front("B", "ask:\n  - WHO does it!"), "Lead."));

        complaints.Select(complaint => (complaint.File, complaint.Line)).ShouldBe([("roles/a.md", 7), ("roles/b.md", 6)]);
        complaints.ShouldAllBe(complaint => complaint.Problem.Contains("is also written for `roles/a` (line 5)", StringComparison.Ordinal));
    }

    // The alias gives way, whichever page comes first.
    [Fact]
    public void An_alias_that_is_a_title_is_complained_of_where_the_alias_stands()
    {
        var complaint = Check(
            Written("roles/a", Front("A", "aliases: [data scientist]"), "Lead."),
            Written("roles/data-scientist", Front("Data Scientist"), "Lead.")).ShouldHaveSingleItem();

        (complaint.File, complaint.Line).ShouldBe(("roles/a.md", 5));
        complaint.Problem.ShouldContain("the title of `roles/data-scientist` (roles/data-scientist.md:3)");
    }

    [Theory]
    [InlineData("who draws the plan of the system", "the system's plan, who draws it", true)]
    [InlineData("who draws the system plan", "who draws the sytem plan", true)]
    [InlineData("who builds the system plan", "who biulds the system plan", true)]
    [InlineData("does a data engineer need SQL", "SQL for data engineers", false)]
    [InlineData("how hard is the exam AI-102", "how hard is the exam AI-103", false)]
    [InlineData("how do plumbers work", "where do plumbers work", false)]
    [InlineData("from analyst to scientist", "from scientist to analyst", false)]
    [InlineData("from analyst to scientist", "from an analyst to a scientist", true)]
    [InlineData("who builds the sytem plan", "who biulds the system plan", false)]
    [InlineData("what is it", "what is that", false)]
    [InlineData("learn java first", "learn lava first", false)]
    public void Questions_of_two_pages_that_say_the_same_are_named(string one, string other, bool near)
    {
        var complaints = Check(Written("roles/a", Front("A", $"ask: [\"{one}\"]"), "Lead."), Written("roles/b", Front("B", $"ask: [\"{other}\"]"), "Lead.")).ToList();

        complaints.Select(complaint => (complaint.File, complaint.Line)).ShouldBe(near ? [("roles/b.md", 5)] : []);
    }

    [Fact]
    public void Questions_of_one_page_may_be_alike() =>
        Check(Written("roles/a", Front("A", "ask: [who draws the plan, the plan - who draws it]"), "Lead.")).ShouldBeEmpty();

    [Theory]
    [InlineData("a>b b>c")]
    [InlineData("a>b b>a", "`concepts/a` → `concepts/b` → `concepts/a`")]
    [InlineData("a>b b>c c>b", "`concepts/b` → `concepts/c` → `concepts/b`")]
    [InlineData("a>b b>c c>b b>d d>b", "`concepts/b` → `concepts/c` → `concepts/b`")]
    [InlineData("a>b b>a c>d d>e e>c", "`concepts/a` → `concepts/b` → `concepts/a`", "`concepts/c` → `concepts/d` → `concepts/e` → `concepts/c`")]
    public void Loops_are_named_whole_and_once(string needs, params string[] loops)
    {
        var pages = needs.Split(' ').GroupBy(pair => pair[0], pair => pair[2]).Select(page =>
            Written($"concepts/{page.Key}", $"---\ntitle: {page.Key} and more\nchecked: 2026-11-21\nneeds: [{string.Join(", ", page)}]\n---\n\n", "Lead."));

        Check([.. pages]).Select(complaint => complaint.Problem).Where(problem => problem.Contains("circle", StringComparison.Ordinal))
            .ShouldBe(loops.Select(loop => $"`needs` leads round in a circle: {loop}."));
    }

    [Fact]
    public void A_page_is_not_called_lonely_while_another_one_cannot_be_read() =>
        CrossCheck.Of([Written("concepts/a", "---\ntitle: A\nchecked: 2026-11-21\n---\n\n", "Lead.")], [At("roles/b")]).ShouldBeEmpty();

    [Theory]
    [InlineData("dokcer", "docker")]
    [InlineData("DOCKER", "docker")]
    [InlineData("alias", "aliases")]
    [InlineData("middle", "mid")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void A_near_miss_is_guessed(string written, string? known) =>
        NearMiss.Of(written, ["docker", "aliases", "mid", "ask"]).ShouldBe(known);

    private static string Front(string title, string more = "ask: []") => $"---\nstage: mid\ntitle: {title}\nchecked: 2026-11-21\n{more}\n---\n\n";

    private static WrittenPage Written(string address, string front, string body)
    {
        var reading = SamplePage.Read(address, front + body);
        reading.Complaints.ShouldBeEmpty();
        return reading.Written!;
    }

    private static Address At(string address) => Address.TryParse(address, out var read) ? read : default;

    private static IEnumerable<Complaint> Check(params WrittenPage[] pages) => CrossCheck.Of(pages, unread: []);
}
