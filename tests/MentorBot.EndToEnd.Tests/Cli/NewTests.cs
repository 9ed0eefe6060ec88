using MentorBot.EndToEnd.Tests.Host;

namespace MentorBot.EndToEnd.Tests.Cli;

public sealed class NewTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task A_moderator_is_told_the_file_the_address_and_what_to_do_next()
    {
        var run = await BotProcess.RunAsync(_place, "", "new", "role", "Data Engineer");
        run.Code.ShouldBe(0, run.Errors);
        run.Output.ShouldStartWith("Wrote knowledge/roles/data-engineer.md\nIts address is roles/data-engineer.");
        run.Output.ShouldContain("mentorbot check");
        var check = await BotProcess.RunAsync(_place, "", "check");
        check.Code.ShouldBe(1);
        check.Output.Split('\n')[..^1].ShouldAllBe(line => line.StartsWith("roles/data-engineer.md:"));
        check.Output.ShouldContain("still to be filled in");
    }

    [Fact]
    public async Task A_folder_that_was_named_is_named_in_what_to_do_next()
    {
        var run = await BotProcess.RunAsync(_place, "", "new", "role", "Data Engineer", "--knowledge", "knowledge");
        run.Output.ShouldContain("\"mentorbot check knowledge\"");
        run.Output.ShouldContain("\"mentorbot show roles/data-engineer --knowledge knowledge\"");
    }

    [Fact]
    public async Task A_second_page_of_that_name_is_refused_and_the_first_stays()
    {
        await BotProcess.RunAsync(_place, "", "new", "skill", "Baking", "--folder", "concepts");
        var page = Path.Combine(_place.Knowledge, "concepts", "baking.md");
        Workplace.Edit(page, _ => "mine");
        var run = await BotProcess.RunAsync(_place, "", "new", "skill", "Baking", "--folder", "concepts", "--knowledge", _place.Knowledge);
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("concepts/baking.md is there already");
        (await File.ReadAllTextAsync(page)).ShouldBe("mine");
    }

    [Theory]
    [InlineData("new", "plumber", "X")]
    [InlineData("new", "role")]
    [InlineData("new", "role", "X", "--knowledge", "nowhere")]
    public async Task A_wrong_call_ends_with_two(params string[] arguments) => (await BotProcess.RunAsync(_place, "", arguments)).Code.ShouldBe(2);
}
