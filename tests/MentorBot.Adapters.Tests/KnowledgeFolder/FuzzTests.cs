using System.Text;
using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder.Reading;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

public sealed class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "---\n", "\n", " ", "\t", ": ", "#", "- ", "\"", "'", "[", "]", "{", "}", "&a ", "*a", "!!x ", "|\n", ">\n", "## ", "# ", "### ", "```\n", "**", "*", "_", "`",
        "](", "](roles/x)", "[x](", "<", "<b>", "<!--", "-->", "> ", "1. ", "    ", "\r\n", "&amp;", "\\", "|", "--- | ---\n", "[x]: y\n", "![", "title: x\n", "ask:\n",
        "ask_sections:\n", "stage: mid\n", "? ", "<<: ", "%YAML 1.2\n", "...\n", "\u00E9", "\uD83D\uDE00", "\u0301", "\u200B", "\uFEFF",
    ];

    [Fact]
    public void A_mangled_page_is_read_or_complained_of_and_never_breaks_the_reader()
    {
        for (var seed = 0; seed < 4_000; seed++)
        {
            ShouldMakeSense(Mangled(SamplePage.Good, new Random(seed)), $"seed {seed}");
        }
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
    public void An_alias_bomb_is_refused_at_its_first_anchor()
    {
        var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range('b', 9).Select(letter =>
            $"{(char)letter}: &{(char)letter} [{string.Join(", ", Enumerable.Repeat($"*{(char)(letter - 1)}", 9))}]\n"));

        var reading = SamplePage.Read($"---\n{bomb}---\ntext");

        reading.Written.ShouldBeNull();
        var complaint = reading.Complaints.First(one => one.Severity is Severity.Error);
        (complaint.Line, complaint.Problem.Contains("anchor", StringComparison.Ordinal)).ShouldBe((2, true));
    }

    private static void ShouldMakeSense(string text, string what)
    {
        var reading = SamplePage.Read(text);

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
