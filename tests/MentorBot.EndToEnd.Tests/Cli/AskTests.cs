using System.Text.Json;
using MentorBot.EndToEnd.Tests.Host;

namespace MentorBot.EndToEnd.Tests.Cli;

public sealed class AskTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task A_question_is_answered_in_plain_text()
    {
        var run = await BotProcess.RunAsync(_place, "", "ask", "what", "skills", "does an mlops engineer need?");
        run.Code.ShouldBe(0, run.Errors);
        run.Output.ShouldStartWith("MLOps Engineer: Skills");
        run.Output.ShouldContain("Kubernetes");
        run.Output.ShouldContain("Sources: AI Career Paths Explained");
        run.Output.ShouldNotContain("\u001b");
    }

    [Fact]
    public async Task Each_line_is_answered_by_one_object_from_a_fresh_person()
    {
        var run = await BotProcess.RunAsync(_place, "mlops?\nand its skills?\nskills for a nurse\nrole ds\nhello\n\nrole engineer", "ask", "--stdin", "--format", "jsonl");
        run.Code.ShouldBe(0, run.Errors);
        var answers = run.Output.Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        answers.Select(answer => answer.GetProperty("question").GetString())
            .ShouldBe(["mlops?", "and its skills?", "skills for a nurse", "role ds", "hello", "", "role engineer"], StringComparer.Ordinal);
        answers.Select(answer => answer.GetProperty("outcome").GetString())
            .ShouldBe(["answer", "suggest", "unknown", "command", "chat", "chat", "suggest"], StringComparer.Ordinal);
        Addresses(answers[0]).ShouldBe(["roles/mlops-engineer"]);
        Addresses(answers[1]).ShouldContain("roles/mlops-engineer#skills");
        Addresses(answers[2]).ShouldBeEmpty();
        Addresses(answers[3]).ShouldBe(["roles/data-scientist"]);
        Addresses(answers[6]).ShouldContain("roles/mlops-engineer");
        answers.ShouldAllBe(answer => answer.GetProperty("text").GetString()!.Length > 0);
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("ask", "one", "two", "--stdin")]
    [InlineData("ask", "one", "--format", "xml")]
    [InlineData("sing")]
    public async Task A_wrong_call_says_so_and_ends_with_two(params string[] arguments)
    {
        var run = await BotProcess.RunAsync(_place, "", arguments);
        run.Code.ShouldBe(2);
        run.Errors.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Without_any_page_it_says_why_and_ends_with_two()
    {
        var empty = Directory.CreateDirectory(Path.Combine(_place.Root, "empty")).FullName;
        var run = await BotProcess.RunAsync(_place, "", "ask", "mlops?", "--knowledge", empty);
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("not one page");
    }

    [Fact]
    public async Task The_version_is_told()
    {
        var run = await BotProcess.RunAsync(_place, "", "--version");
        run.Code.ShouldBe(0);
        run.Output.ShouldStartWith("0.1.0");
    }

    private static IEnumerable<string?> Addresses(JsonElement answer) => answer.GetProperty("addresses").EnumerateArray().Select(address => address.GetString());
}
