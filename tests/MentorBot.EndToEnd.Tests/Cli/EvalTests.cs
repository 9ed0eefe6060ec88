using System.Text.Json;
using MentorBot.EndToEnd.Tests.Host;

namespace MentorBot.EndToEnd.Tests.Cli;

public sealed class EvalTests : IDisposable
{
    private const string Wrong = "question\texpected\tkind\nmlops\troles/mlops-engineer\texact\nmlops engineer\troles/data-scientist\texact\nnurse\tNONE\tfar\n";

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task A_table_is_asked_and_counted()
    {
        var run = await Eval(await Questions(Wrong));
        run.Code.ShouldBe(0, run.Errors);
        run.Errors.ShouldBeEmpty();
        run.Output.ShouldContain("\nin all          3      2 (67 %)");
        run.Output.ShouldEndWith("line 3: \"mlops engineer\" expected roles/data-scientist, got roles/mlops-engineer (answer)");

        (await Eval(await Questions(Wrong), "--strict")).Code.ShouldBe(1);

        var json = await Eval(await Questions(Wrong), "--format", "json");
        JsonDocument.Parse(json.Output).RootElement.GetProperty("all").GetProperty("wrong").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task What_cannot_be_evaluated_says_why_and_ends_with_two()
    {
        (await Told("missing.tsv")).ShouldBe("There is no file missing.tsv.");
        (await Told(await Questions("question\texpected\nmlops\t\n"))).ShouldContain("Line 2: the column `expected` is empty.");
        (await Told(await Questions(Wrong), "--knowledge", "missing")).ShouldContain("missing");
    }

    [Fact]
    public async Task An_address_that_is_not_there_is_said_and_counts_as_not_answered()
    {
        var run = await Eval(await Questions("question\texpected\nmlops\troles/mlops-engineeer\n"));
        run.Code.ShouldBe(0);
        run.Errors.ShouldContain("questions.tsv:2: roles/mlops-engineeer is not in the knowledge folder");
    }

    private async Task<string> Told(params string[] arguments)
    {
        var run = await Eval(arguments);
        run.Code.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        return run.Errors;
    }

    private Task<Finished> Eval(params string[] arguments) => BotProcess.RunAsync(_place, "", ["eval", .. arguments]);

    private async Task<string> Questions(string text)
    {
        var file = Path.Combine(_place.Root, "questions.tsv");
        await File.WriteAllTextAsync(file, text);
        return file;
    }
}
