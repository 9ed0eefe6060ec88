using System.Text.Json;
using MentorBot.EndToEnd.Tests.Host;

namespace MentorBot.EndToEnd.Tests.Cli;

public sealed class CheckTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task The_shipped_folder_is_clean_even_strictly()
    {
        var run = await BotProcess.RunAsync(_place, "", "check", _place.Knowledge, "--strict");
        run.Code.ShouldBe(0, run.Output);
        run.Output.ShouldContain("0 errors, 0 warnings");
    }

    [Fact]
    public async Task A_wrong_edit_is_named_with_file_line_and_remedy()
    {
        Workplace.Edit(_place.MlopsPage, text => text.Replace("stage: mid", "stage: middle", StringComparison.Ordinal));
        var run = await BotProcess.RunAsync(_place, "", "check", _place.Knowledge);
        run.Code.ShouldBe(1);
        run.Output.ShouldContain("roles/mlops-engineer.md:3: error:");
        run.Output.ShouldContain("middle");
        run.Output.ShouldContain("entry, mid, senior or emerging");
    }

    [Fact]
    public async Task Programs_and_pull_requests_get_their_own_format()
    {
        Workplace.Edit(_place.MlopsPage, text => text.Replace("title: MLOps Engineer", "titel: MLOps Engineer", StringComparison.Ordinal));
        var json = await BotProcess.RunAsync(_place, "", "check", _place.Knowledge, "--format", "json");
        json.Code.ShouldBe(1);
        JsonDocument.Parse(json.Output).RootElement.GetProperty("errors").GetInt32().ShouldBeGreaterThan(0);
        var github = await BotProcess.RunAsync(_place, "", "check", "knowledge", "--format", "github");
        github.Code.ShouldBe(1);
        github.Output.ShouldContain("::error file=knowledge/roles/mlops-engineer.md,line=");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_ends_with_two()
    {
        var run = await BotProcess.RunAsync(_place, "", "check", "nowhere");
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("no folder nowhere");
    }
}
