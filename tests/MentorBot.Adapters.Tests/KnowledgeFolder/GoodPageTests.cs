using MentorBot.Core.Knowledge;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

public sealed class GoodPageTests
{
    [Fact]
    public void A_page_without_a_fault_is_read_without_a_complaint()
    {
        var reading = SamplePage.Read(SamplePage.Good);

        reading.Complaints.ShouldBeEmpty();
        reading.Written!.Page.Facts.ShouldBeOfType<Facts.Role>().Stage.ShouldBe(Stage.Mid);
    }

    [Fact]
    public void The_front_matter_says_what_the_page_is_called_and_where_it_comes_from()
    {
        var page = SamplePage.Read(SamplePage.Good).Written!.Page;

        page.Address.ToString().ShouldBe("roles/mlops-engineer");
        page.Title.ShouldBe("MLOps Engineer");
        page.Aliases.ShouldBe(["MLOps", "ML Ops"]);
        page.Asks.ShouldBe(["who keeps models alive"]);
        page.Sections[0].Asks.ShouldBe(["how do I get into it"]);
        page.Sources.ShouldBe([new Source("A careful article: part one", new Uri("https://example.org/article")), new Source("Another source", Url: null)]);
        page.Checked.ShouldBe(new DateOnly(2026, 11, 21));
    }

    [Fact]
    public void The_text_is_a_lead_and_sections() => Notation.Of(SamplePage.Read(SamplePage.Good).Written!.Page).ShouldBe(
    [
        "An MLOps engineer keeps models alive.",
        "## How to start (roles/mlops-engineer#how-to-start)",
        "1. 0:Ship <i one> model.;",
        "## Skills (roles/mlops-engineer#skills)",
        "Python and <page data roles/mlops-engineer#how-to-start>.",
    ]);

    [Fact]
    public void Names_questions_and_links_keep_their_lines()
    {
        var written = SamplePage.Read(SamplePage.Good).Written!;

        written.Names.Select(name => (name.Text, name.Line)).ShouldBe([("MLOps Engineer", 2), ("MLOps", 4), ("ML Ops", 4)]);
        written.Asks.Select(ask => (ask.Address.ToString(), ask.Line)).ShouldBe([("roles/mlops-engineer", 6), ("roles/mlops-engineer#how-to-start", 9)]);
        written.Links.ShouldHaveSingleItem().Line.ShouldBe(25);
    }

    [Fact]
    public void A_page_outside_of_roles_is_no_role_and_needs_no_stage()
    {
        var reading = SamplePage.Read("skills/docker", "---\ntitle: Docker\nchecked: 2026-11-21\n---\nA box for programs.");

        reading.Complaints.ShouldBeEmpty();
        reading.Written!.Page.Facts.ShouldBeOfType<Facts.Skill>();
        reading.Written!.Page.Title.ShouldBe("Docker");
    }

    [Theory]
    [InlineData("plain, **strong**, *soft*, _soft_ and `code`", "plain, <b strong>, <i soft>, <i soft> and <c code>")]
    [InlineData("***both*** and **a *b* c** and *a **b** c*", "<b both> and <b a b c> and <i a ><b b><i  c>")]
    [InlineData("**a `b` [c](https://example.org/) d**", "<b a ><c b><b  ><web c https://example.org/><b  d>")]
    [InlineData("[a **b** `c`](roles/data-scientist#skills)", "<page a b c roles/data-scientist#skills>")]
    [InlineData("[a](/roles/data-scientist) [b](roles/data-scientist.md) [c](/roles/data-scientist.md#skills)", "<page a roles/data-scientist> <page b roles/data-scientist> <page c roles/data-scientist#skills>")]
    [InlineData("<https://example.org/x> and [x][1]\n\n[1]: http://example.org/y", "<web https://example.org/x https://example.org/x> and <web x http://example.org/y>")]
    [InlineData("one\ntwo  \nthree\\\nfour", "one two three four")]
    [InlineData("R&amp;D \\*as is\\* 1 < 2 [not a link] C#", "R&D *as is* 1 < 2 [not a link] C#")]
    public void Styles_and_links_inside_a_line_are_read(string body, string expected) => SamplePage.Prose(body).ShouldBe([expected]);

    [Theory]
    [InlineData("- a\n- b\n  c", "- 0:a;0:b c;")]
    [InlineData("3. a\n4. b", "3. 0:a; 0:b;")]
    [InlineData("- a\n  - b\n  - c\n- d", "- 0:a; 1:b; 1:c; 0:d;")]
    [InlineData("- a\n\n  second part\n\n- b", "- 0:a second part; 0:b;")]
    [InlineData("> wise\n> words\n>\n> twice", "> wise words|> twice")]
    [InlineData("```python\nprint(1)\n\nx\n```", "```print(1)\n\nx```")]
    [InlineData("text\n\n### Inside\n\nmore", "text|### Inside|more")]
    [InlineData("text\n## Näme's *part*: 1\nmore", "text|## Näme's part: 1 (roles/mlops-engineer#names-part-1)|more")]
    public void Blocks_are_read(string body, string expected) =>
        string.Join('|', SamplePage.Prose(body)).ShouldBe(expected.Replace(";0:", "; 0:", StringComparison.Ordinal));

    // A numbered point without words around a list: its inner points are the steps.
    [Fact]
    public void A_list_that_begins_inside_itself_makes_steps_all_the_same()
    {
        var page = SamplePage.Read(SamplePage.With(21, "1.\n   - Begin.\n2. Go on.")).Written!.Page;

        KnowledgeBase.Of([page]).Roles.ShouldHaveSingleItem().Steps.Select(step => step.Text.Plain).ShouldBe(["Begin.", "Go on."]);
    }

    [Theory]
    [InlineData("[x](data-scientist.md)", "roles/data-scientist")]
    [InlineData("[x](./data-scientist.md#skills)", "roles/data-scientist#skills")]
    [InlineData("[x](data-scientist)", "roles/data-scientist")]
    [InlineData("[x](../skills/docker.md)", "skills/docker")]
    [InlineData("[x](../../knowledge/../skills/docker.md)", "skills/docker")]
    [InlineData("[x](#skills)", "roles/mlops-engineer#skills")]
    public void A_link_beside_the_page_leads_there_and_is_complained_of(string link, string address)
    {
        var reading = SamplePage.Read(SamplePage.Saying(link));

        Notation.Of(reading.Written!.Page).ShouldBe([$"<page x {address}>"]);
        var complaint = reading.Complaints.ShouldHaveSingleItem();
        (complaint.Severity, complaint.Remedy).ShouldBe((Severity.Warning, $"Did you mean `{address}`? Write that."));
    }

    [Theory]
    [InlineData("[x](//example.org/roles/data-scientist)")]
    [InlineData("[x](../../../docs/roles/data-scientist.md)")]
    [InlineData("[x](&#x202E;data-scientist.md)")]
    [InlineData("[x](data scientist.md?raw)")]
    public void What_lies_beside_no_page_is_no_link(string link) =>
        SamplePage.Read(SamplePage.Saying(link)).Written?.Links.ShouldBeEmpty();

    [Fact]
    public void A_password_in_an_address_is_not_repeated()
    {
        var complaints = SamplePage.Read(SamplePage.Saying("[x](https://me:secret@example.org/)").Replace("https://example.org/article", "https://you:hidden@example.org/", StringComparison.Ordinal)).Complaints;

        complaints.Length.ShouldBe(2);
        complaints.ShouldAllBe(complaint => complaint.Problem.Contains("`https://…@example.org/`", StringComparison.Ordinal));
    }

    [Fact]
    public void A_complaint_cannot_colour_the_screen_by_what_it_repeats() =>
        SamplePage.Read(SamplePage.Saying("[x](a&#27;[31m:b)")).Complaints.ShouldAllBe(complaint => !complaint.ToString().Any(char.IsControl));

    [Theory]
    [InlineData("It cost [$5 in 2024](https://example.org/).", true)]
    [InlineData("It cost 5 USD in [2024](https://example.org/).", true)]
    [InlineData("It cost [$2000](https://example.org/).", false)]
    [InlineData("It cost $5 in 2024.", false)]
    [InlineData("In [2024](https://example.org/) it was better.\n\nIt cost $5.", false)]
    [InlineData("It cost `$5`.", true)]
    [InlineData("It pays 12,345,678,901,234,567,890 euros.", false)]
    [InlineData("Two per cent.", true)]
    [InlineData("- About 30 per cent.", false)]
    [InlineData("> About 30%.", false)]
    [InlineData("Use $x, 5 pipelines and C$.", true)]
    public void Money_and_per_cents_need_a_year_and_a_link_beside_them(string body, bool fine) =>
        SamplePage.Read(SamplePage.Saying(body)).Complaints.IsEmpty.ShouldBe(fine);

    [Theory]
    [InlineData("It ended on 30 June.", "30 June")]
    [InlineData("It ended on June 30.", "June 30")]
    [InlineData("It ended on 2026-06-30.", "2026-06-30")]
    [InlineData("It began in 1999.", "1999")]
    [InlineData("Plan for a 12-week course.", "12-week")]
    [InlineData("Plan for Three Years.", "Three Years")]
    [InlineData("You may start in a few weeks.", null)]
    [InlineData("Version 2, 4 of 5 steps.", null)]
    public void Days_and_spans_of_time_need_a_source_with_an_address(string body, string? figure)
    {
        var text = SamplePage.Saying(body);

        SamplePage.Read(text).Complaints.ShouldBeEmpty();
        SamplePage.Read(text.Replace("    url: https://example.org/article\n", "", StringComparison.Ordinal)).Complaints.Select(complaint => complaint.Problem)
            .ShouldBe(figure is null ? [] : [$"`{figure}` is a date or a span of time, and no source of the page has an address."]);
    }

    [Fact]
    public void Line_endings_of_other_systems_and_a_byte_order_mark_do_not_matter()
    {
        using var folder = new TempFolder();
        folder.Write("roles/mlops-engineer.md", "\uFEFF" + SamplePage.Good.Replace("\n", "\r\n", StringComparison.Ordinal));

        var snapshot = folder.Read();

        snapshot.Complaints.ShouldBeEmpty();
        snapshot.Readings.ShouldHaveSingleItem().Written!.Links.ShouldHaveSingleItem().Line.ShouldBe(25);
    }
}
