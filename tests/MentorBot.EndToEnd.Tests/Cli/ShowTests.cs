using System.Text.Json;
using System.Xml.Linq;
using MentorBot.EndToEnd.Tests.Host;

namespace MentorBot.EndToEnd.Tests.Cli;

public sealed class ShowTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task A_section_is_shown_as_people_would_read_it()
    {
        var run = await Show("roles/mlops-engineer#skills");
        run.Code.ShouldBe(0, run.Errors);
        run.Output.ShouldStartWith("MLOps Engineer: Skills");
        run.Output.ShouldContain("Last checked");
        run.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_message_for_each_platform_is_shown_as_it_would_be_sent()
    {
        var discord = await Show("roles/mlops-engineer", "--as", "discord");
        discord.Code.ShouldBe(0, discord.Errors);
        JsonDocument.Parse(discord.Output).RootElement.GetProperty("allowed_mentions").GetProperty("parse").GetArrayLength().ShouldBe(0);
        var slack = await Show("roles/mlops-engineer", "--as", "slack");
        JsonDocument.Parse(slack.Output).RootElement.GetProperty("blocks")[0].GetProperty("text").GetProperty("text").GetString().ShouldBe("MLOps Engineer");
    }

    [Fact]
    public async Task The_web_page_needs_nothing_else()
    {
        var run = await Show("roles/mlops-engineer", "--as", "html");
        run.Output.ShouldStartWith("<!DOCTYPE html>\n");
        XDocument.Parse(run.Output).Descendants("h1").Single().Value.ShouldBe("MLOps Engineer");
        run.Output.ShouldNotContain("<script");
    }

    [Fact]
    public async Task A_long_page_says_where_it_goes_on()
    {
        Workplace.Edit(_place.MlopsPage, text => text.Replace("\n## Skills\n", $"\n## Skills\n\n{string.Join("\n\n", Enumerable.Range(1, 40).Select(at => $"Paragraph {at}: {new string('x', 150)}"))}\n", StringComparison.Ordinal));
        var first = await Show("roles/mlops-engineer#skills");
        first.Errors.ShouldContain("mentorbot show roles/mlops-engineer#skills --part 2");
        var second = await Show("roles/mlops-engineer#skills", "--part", "2");
        second.Code.ShouldBe(0, second.Errors);
        second.Output.ShouldContain("Part 2 of");
        second.Output.ShouldNotContain("Paragraph 1:");
        var beyond = await Show("roles/mlops-engineer#skills", "--part", "99");
        beyond.Code.ShouldBe(2);
        beyond.Output.ShouldBeEmpty();
        beyond.Errors.ShouldContain("roles/mlops-engineer#skills has only ");
    }

    [Theory]
    [InlineData("roles/mlops-enginer", "Did you mean `roles/mlops-engineer`")]
    [InlineData("role/mlops-engineer", "Did you mean `roles/mlops-engineer`")]
    [InlineData("mlops", "Did you mean `roles/mlops-engineer`")]
    [InlineData("Docker", "Did you mean `skills/containers`")]
    [InlineData("roles/mlops-engineer#skill", "Did you mean `roles/mlops-engineer#skills`?")]
    [InlineData("roles/mlops-engineer#salary", "Did you mean `roles/mlops-engineer` or `roles/mlops-engineer#")]
    [InlineData("xyzzy", "An address is the folder and the file name")]
    public async Task What_is_not_there_is_answered_with_what_may_be_meant(string address, string guess)
    {
        var run = await Show(address);
        run.Code.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain(guess);
    }

    [Fact]
    public async Task A_page_that_is_broken_says_what_to_mend()
    {
        Workplace.Edit(_place.MlopsPage, text => text.Replace("stage: mid", "stage: middle", StringComparison.Ordinal));
        var run = await Show("roles/mlops-engineer#skills");
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("roles/mlops-engineer.md:3: error: The stage is `middle`.");
    }

    [Theory]
    [InlineData("roles/mlops-engineer", "--part", "0")]
    [InlineData("roles/mlops-engineer", "--part", "1000")]
    [InlineData("roles/mlops-engineer", "--as", "pdf")]
    public async Task A_wrong_call_ends_with_two(params string[] arguments) => (await Show(arguments)).Code.ShouldBe(2);

    private Task<Finished> Show(params string[] arguments) => BotProcess.RunAsync(_place, "", ["show", .. arguments]);
}
