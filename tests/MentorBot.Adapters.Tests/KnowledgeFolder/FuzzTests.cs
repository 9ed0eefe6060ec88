using System.Text;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Knowledge.Checks;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

public sealed class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "---\n", "\n", " ", "\t", ": ", "#", "- ", "\"", "'", "[", "]", "{", "}", "&a ", "*a", "!!x ", "|\n", ">\n", "## ", "# ", "### ", "```\n", "**", "*", "_", "`",
        "](", "](roles/x)", "[x](", "<", "<b>", "<!--", "-->", "> ", "1. ", "    ", "\r\n", "&amp;", "\\", "|", "--- | ---\n", "[x]: y\n", "![", "title: x\n", "ask:\n",
        "ask_sections:\n", "stage: mid\n", "kind: course\n", "issuer: x\n", "status: retired\n", "retired_on: 2026-06-30\n", "replaced_by: x\n", "needs: [x]\n", "next: [roles/x]\n",
        "skills:\n  - x\n", "certifications: [x, x]\n", "roles: [x, y]\n", "\"\\e\"", "\\U", "\"\\UFFFFFFFF\"", "\"\\uD800\\u0041\"", "&#27;", "$5", " 30 %", "two years", "## Skils\n", "### Skills\n", "(#x)", "(x.md)", "? ", "<<: ", "%YAML 1.2\n", "...\n", "\u00E9", "\uD83D\uDE00", "\u0301", "\u200B", "\uFEFF",
    ];

    private static readonly (string Address, string Text)[] Kinds =
    [
        ("roles/mlops-engineer", SamplePage.Good.Replace("stage: mid", "stage: mid\nskills: [docker]\ncertifications: [cloud-exam]\nnext: [mlops-engineer]", StringComparison.Ordinal)),
        ("skills/docker", "---\ntitle: Docker\nneeds: [docker]\nask:\n  - who draws the plan of the box\nchecked: 2026-11-21\n---\n\nA [box](../roles/mlops-engineer.md).\n"),
        ("certifications/cloud-exam", "---\ntitle: Cloud Exam\nkind: certification\nissuer: A cloud\nstatus: retired\nretired_on: 2026-06-30\nreplaced_by: docker\nchecked: 2026-11-21\n---\n\nIt cost $5.\n"),
        ("comparisons/both", "---\ntitle: Both\nroles: [mlops-engineer, mlops-engineer]\nask: [the box plan - who draws it]\nchecked: 2026-11-21\n---\n\nTwo.\n"),
    ];

    [Fact]
    public void Mangled_pages_of_every_kind_are_read_or_complained_of_and_never_break_the_reader()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            var written = Kinds.Select(kind => ShouldMakeSense(kind.Address, Mangled(kind.Text, random), $"seed {seed}")).OfType<WrittenPage>().ToList();

            CrossCheck.Of(written, unread: []).ShouldAllBe(complaint => complaint.Line >= 1 && complaint.Problem.Length < 1_000, $"seed {seed}");
            KnowledgeBase.Of(written.Select(page => page.Page)).Pages.Length.ShouldBe(written.Count);
        }
    }

    // What compares pages with one another must not grow with their square, nor with the length of a question.
    [Fact]
    public void Countless_questions_are_compared_in_bounded_memory()
    {
        var asks = string.Concat(Enumerable.Range(0, 300).Select(number => $"  - {string.Concat(Enumerable.Range(0, 190).Select(at => at % 9 == 8 ? ' ' : (char)('a' + (((number * 7) + at) % 26))))}\n"));
        var pages = Enumerable.Range(0, 10).Select(page => SamplePage.Read($"guides/page-{page}", $"---\ntitle: Page {page}\nask:\n{asks}checked: 2026-11-21\n---\n\nText.\n").Written!).ToList();

        var before = GC.GetAllocatedBytesForCurrentThread();
        CrossCheck.Of(pages, unread: []).Length.ShouldBeGreaterThan(0);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(300L * 1024 * 1024);
    }

    [Fact]
    public void Any_bytes_are_text_or_complained_of()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            var bytes = Encoding.UTF8.GetBytes(SamplePage.Good);
            for (var count = random.Next(1, 4); count > 0; count--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var complaints = new Complaints("roles/x.md");
            if (FileText.TryDecode(bytes, complaints, out var text))
            {
                ShouldMakeSense(text, $"seed {seed}");
            }
            else
            {
                complaints.HasErrors.ShouldBeTrue();
            }
        }
    }

    // What grows with the square of the text, or with the nesting, in parsers of Markdown and YAML.
    [Theory]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("![")]
    [InlineData("*a ")]
    [InlineData("a**b_")]
    [InlineData("`a``")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("<b>")]
    [InlineData("<!--")]
    [InlineData("&a")]
    [InlineData("[a]: b\n")]
    [InlineData("[a]: b\n\n")]
    [InlineData("# a\n")]
    [InlineData("## a\n")]
    [InlineData("- a\n\n  ")]
    [InlineData("[a](b)\n\n")]
    [InlineData("<a\n\n")]
    [InlineData("{a: ")]
    [InlineData("a: \n ")]
    [InlineData("? ")]
    public void A_megabyte_of_one_sign_is_refused_or_read_in_bounded_memory(string piece)
    {
        var bomb = string.Concat(Enumerable.Repeat(piece, FileText.Largest / piece.Length));

        var before = GC.GetAllocatedBytesForCurrentThread();
        ShouldMakeSense(SamplePage.Saying(bomb), piece);
        ShouldMakeSense("---\n" + bomb, piece);
        ShouldMakeSense($"---\n{bomb}\n---\ntext", piece);
        ShouldMakeSense($"---\n{bomb[..(60 * 1024)]}\n---\ntext", piece);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(300L * 1024 * 1024);
    }

    [Fact]
    public void A_point_of_countless_paragraphs_is_read_in_bounded_memory()
    {
        var point = "- a" + string.Concat(Enumerable.Repeat($"\n\n  {new string('x', 150)}", 4_500));

        var before = GC.GetAllocatedBytesForCurrentThread();
        ShouldMakeSense(SamplePage.Saying(point), "paragraphs");

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(300L * 1024 * 1024);
    }

    [Fact]
    public void An_alias_bomb_is_refused_at_its_first_anchor()
    {
        var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range('b', 9).Select(letter =>
            $"{(char)letter}: &{(char)letter} [{string.Join(", ", Enumerable.Repeat($"*{(char)(letter - 1)}", 9))}]\n"));

        var reading = SamplePage.Read($"---\n{bomb}---\ntext");

        reading.Written.ShouldBeNull();
        var complaint = reading.Complaints.First(one => one.Severity is Severity.Error);
        (complaint.Line, complaint.Problem.Contains("anchor", StringComparison.Ordinal)).ShouldBe((2, true));
    }

    private static void ShouldMakeSense(string text, string what) => ShouldMakeSense("roles/mlops-engineer", text, what);

    private static WrittenPage? ShouldMakeSense(string address, string text, string what)
    {
        var reading = SamplePage.Read(address, text);

        (reading.Written is null).ShouldBe(reading.Complaints.Any(complaint => complaint.Severity is Severity.Error), what);
        reading.Complaints.Length.ShouldBeLessThanOrEqualTo(Complaints.Most, what);
        var lines = text.Count(letter => letter is '\n' or '\r') + 1;
        reading.Complaints.All(complaint => complaint.Line >= 1 && complaint.Line <= lines && complaint.Problem.Length < 1_000 && complaint.Remedy.Length > 0).ShouldBeTrue(what);
        if (reading.Written is { Page: var page })
        {
            page.Title.ShouldNotBeNullOrWhiteSpace(what);
            page.Sections.Any(section => section.Body.IsEmpty).ShouldBeFalse(what);
            KnowledgeBase.Of([page]).Find(page.Address).ShouldBe(page);
        }

        return reading.Written;
    }

    private static string Mangled(string page, Random random)
    {
        var text = new StringBuilder(page);
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 30), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, text.ToString(at, Math.Min(random.Next(1, 80), text.Length - at)));
                    break;
                case 2:
                    text.Insert(at, string.Concat(Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(1, 12))));
                    break;
                default:
                    text[at] = (char)random.Next(32, 127);
                    break;
            }
        }

        return text.ToString();
    }
}
