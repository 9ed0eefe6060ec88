using System.Text;
using MentorBot.Core.Knowledge;
using MentorBot.KnowledgeFolder.Writing;

namespace MentorBot.Adapters.Tests.KnowledgeFolder;

public sealed class AskLineTests : IDisposable
{
    private const string File = "roles/baker.md";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "ask:\n  - \"who bakes?\"\n")]
    [InlineData("ask:\n  - early riser\n", "ask:\n  - early riser\n  - \"who bakes?\"\n")]
    [InlineData("ask:\n- early riser\n- bread job\n", "ask:\n- early riser\n- bread job\n- \"who bakes?\"\n")]
    [InlineData("ask:   # as people write\n  # first\n  - early riser # yes\n\n  # last\n\n", "ask:   # as people write\n  # first\n  - early riser # yes\n  - \"who bakes?\"\n\n  # last\n\n")]
    [InlineData("ask:\n  - early\n    riser\naliases: [bun person]\n", "ask:\n  - early\n    riser\n  - \"who bakes?\"\naliases: [bun person]\n")]
    [InlineData("ask: [early riser, 'bread, job']\n", "ask: [early riser, 'bread, job', \"who bakes?\"]\n")]
    [InlineData("ask: []  # none yet\n", "ask: [\"who bakes?\"]  # none yet\n")]
    [InlineData("ask:\n", "ask:\n  - \"who bakes?\"\n")]
    [InlineData("ask:\naliases: [bun person]\n", "ask:\n  - \"who bakes?\"\naliases: [bun person]\n")]
    [InlineData("ask:\n  - early riser\nask_sections:\n  skills:\n    - flour power\n", "ask:\n  - early riser\n  - \"who bakes?\"\nask_sections:\n  skills:\n    - flour power\n")]
    public void The_line_goes_below_the_others_and_nothing_else_changes(string asks, string changed)
    {
        _folder.Write(File, Page(asks));

        Add("who  bakes?").ShouldBeOfType<AskLine.Written>();

        Text().ShouldBe(Page(changed));
        _folder.Read().Readings.Single().Written!.Page.Asks.ShouldContain("who bakes?");
    }

    [Theory]
    [InlineData("\r\n", false)]
    [InlineData("\r\n", true)]
    [InlineData("\n", true)]
    public void Line_endings_and_byte_order_marks_stay(string ending, bool mark)
    {
        var before = (mark ? "\uFEFF" : "") + Page("ask:\n  - früh auf\n").Replace("\n", ending, StringComparison.Ordinal);
        _folder.Write("roles/keep.txt", "");
        System.IO.File.WriteAllBytes(_folder.PathOf(File), Encoding.UTF8.GetBytes(before));

        Add("who bakes?").ShouldBeOfType<AskLine.Written>().Line.ShouldBe(7);

        Bytes().ShouldBe(Encoding.UTF8.GetBytes(before.Replace($"  - früh auf{ending}", $"  - früh auf{ending}  - \"who bakes?\"{ending}", StringComparison.Ordinal)));
        Directory.EnumerateFiles(_folder.PathOf("roles")).Select(Path.GetFileName).ShouldBe(["baker.md", "keep.txt"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("what is a \"scone\" \\ bun?")]
    [InlineData("- is: it # [a] {b}")]
    [InlineData("größer & 'besser'")]
    public void Signs_that_mean_something_in_yaml_mean_themselves(string question)
    {
        _folder.Write(File, Page("ask: [early riser]\n"));

        Add(question).ShouldBeOfType<AskLine.Written>();

        _folder.Read().Readings.Single().Written!.Page.Asks.ShouldBe(["early riser", question]);
    }

    [Theory]
    [InlineData("ask: early riser\n")]
    [InlineData("ask: [early riser,\n  bread job]\n")]
    [InlineData("ask: &list\n  - early riser\n")]
    [InlineData("\"ask\":\n  - early riser\n")]
    [InlineData("ask: [\"a #b\", c]\n")]
    [InlineData("ask:\n  - |\n   many\n\n   lines\nother\n")]
    [InlineData("title: again\n  - x\n")]
    public void A_list_that_is_written_otherwise_is_left_to_a_person(string asks) => Refused(asks, "who bakes?").ShouldContain("only a person should change");

    [Theory]
    [InlineData("who bakes?", "roles/miller", "There is no page roles/miller.md")]
    [InlineData("who bakes?", "roles/baker#skills", "is a section")]
    [InlineData("??", "roles/baker", "needs words")]
    [InlineData("who\u202Ebakes", "roles/baker", "hidden character")]
    [InlineData("bakers", "roles/baker", "asks this already")]
    [InlineData("Early Riser?", "roles/baker", "roles/baker.md:6: `early riser` asks this already.")]
    public void What_cannot_be_added_says_why(string question, string address, string reason) =>
        Refused("ask:\n  - early riser\n", question, address).ShouldContain(reason);

    [Fact]
    public void A_question_that_is_too_long_is_refused() => Refused("", new string('x', 201)).ShouldContain("201 characters");

    [Fact]
    public void A_page_that_is_no_text_is_not_touched()
    {
        _folder.Write(File, "");
        System.IO.File.WriteAllBytes(_folder.PathOf(File), [0xFF, 0xFE, 0x41]);

        Add("who bakes?").ShouldBeOfType<AskLine.Refused>().Reason.ShouldContain("not UTF-8");
        Bytes().ShouldBe([0xFF, 0xFE, 0x41]);
    }

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        System.IO.File.WriteAllText(_folder.Outside("baker.md"), Page(""));
        Directory.CreateDirectory(_folder.PathOf("roles"));
        System.IO.File.CreateSymbolicLink(_folder.PathOf(File), _folder.Outside("baker.md"));

        Add("who bakes?").ShouldBeOfType<AskLine.Refused>();
        System.IO.File.ReadAllText(_folder.Outside("baker.md")).ShouldBe(Page(""));
    }

    [Fact]
    public void A_draft_that_lies_there_is_not_overwritten()
    {
        _folder.Write(File, Page(""));
        _folder.Write("roles/_baker.md.new", "mine");

        Add("who bakes?").ShouldBeOfType<AskLine.Refused>().Reason.ShouldContain("cannot be written");
        Text().ShouldBe(Page(""));
        System.IO.File.ReadAllText(_folder.PathOf("roles/_baker.md.new")).ShouldBe("mine");
    }

    [Fact]
    public void Who_may_read_the_page_stays_as_it_was()
    {
        _folder.Write(File, Page(""));
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
            System.IO.File.SetUnixFileMode(_folder.PathOf(File), mode);
            Add("who bakes?").ShouldBeOfType<AskLine.Written>();
            System.IO.File.GetUnixFileMode(_folder.PathOf(File)).ShouldBe(mode);
        }
    }

    private static string Page(string asks) => $"---\ntitle: Baker\nstage: mid\nchecked: 2026-11-21\n{asks}---\n\nBakes. # ask: [x]\n\n## Skills\n\n- Flour\n";

    private AskLine Add(string question, string address = "roles/baker") =>
        AskLine.Add(_folder.Root, Address.TryParse(address, out var page) ? page : throw new ArgumentException(address, nameof(address)), question, SamplePage.Today);

    private string Refused(string asks, string question, string address = "roles/baker")
    {
        _folder.Write(File, Page(asks));
        var reason = Add(question, address).ShouldBeOfType<AskLine.Refused>().Reason;
        Text().ShouldBe(Page(asks));
        return reason;
    }

    private byte[] Bytes() => System.IO.File.ReadAllBytes(_folder.PathOf(File));

    private string Text() => System.IO.File.ReadAllText(_folder.PathOf(File));
}
