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
            Written("roles/data-scientist", Front("Data Scientist", "aliases: [DS]"), "Lead.\n\n## Skills\n\nPython")).ShouldHaveSingleItem();

        (complaint.File, complaint.Line, complaint.Severity).ShouldBe(("roles/a.md", 8, Severity.Warning));
        complaint.Problem.ShouldContain(problem);
        complaint.Remedy.ShouldStartWith(remedy);
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
        complaint.Problem.ShouldContain($"`{alias}` is also a name of `roles/data-scientist`");
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

    private static IEnumerable<Complaint> Check(params WrittenPage[] pages) => CrossCheck.Of(pages, unread: []);
}
