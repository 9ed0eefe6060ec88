using MentorBot.House.Tests.Rules;

namespace MentorBot.House.Tests.Planted;

/// <summary>The rules of plain text, tried on planted text.</summary>
public sealed class TextTests
{
    // Put together here, so that this file does not break the rule it tries.
    private static readonly string Mark = string.Concat("TO", "DO");

    [Fact]
    public void What_is_left_to_do_is_found_with_its_line()
    {
        Plant.Lines(Texts.Leftovers, $"a\n// {Mark}: b\nc").ShouldBe([2]);
        Plant.Lines(Texts.Leftovers, $"{Mark}S {Mark.ToLowerInvariant()}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("cd {0}main", "work", true)]
    [InlineData("path=\"{0}me/file\"", "root", true)]
    [InlineData("see ({0}ada/x)", "home", true)]
    [InlineData("https://example.org{0}page", "home", false)]
    [InlineData("~{0}x", "work", false)]
    public void A_path_of_one_machine_is_found(string text, string folder, bool found) =>
        Plant.Lines(Texts.MachinePaths, text.Replace("{0}", $"/{folder}/", StringComparison.Ordinal)).Length.ShouldBe(found ? 1 : 0);

    [Fact]
    public void A_file_that_does_not_end_its_last_line_is_found()
    {
        Plant.Lines(Texts.NoLastNewline, "a\nb").ShouldBe([2]);
        Plant.Lines(Texts.NoLastNewline, "a\nb\n").ShouldBeEmpty();
        Plant.Lines(Texts.NoLastNewline, "").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("class A { [Fact(Skip = \"\")] void B() { } }", true)]
    [InlineData("class A { [Theory(Skip = \" \")] void B() { } }", true)]
    [InlineData("class A { [Fact(Skip = \"No browser here\")] void B() { } }", false)]
    [InlineData("class A { [Fact] void B() { } }", false)]
    public void A_skip_without_a_word_is_found(string code, bool found) =>
        Plant.Lines(Texts.SilentSkips, Plant.Test(code)).Length.ShouldBe(found ? 1 : 0);

    [Fact]
    public void A_line_of_code_is_one_that_has_a_token() =>
        TestShare.LinesOfCode(Plant.Product("// no\n\nclass A\n{\n    /* no */\n    string B = \"\"\"\n        text\n        \"\"\";\n}\n")).ShouldBe(6);

    [Fact]
    public void A_violation_says_where_what_and_what_to_do() =>
        Plant.Product("").At(7, "The trouble", "Do this").ToString().ShouldBe("src/MentorBot.Core/Room/Planted.cs:7: The trouble. Do this.");
}
