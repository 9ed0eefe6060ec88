using System.Text.Json;
using MentorBot.EndToEnd.Tests.Host;

namespace MentorBot.EndToEnd.Tests.Cli;

public sealed class QuizTests : IDisposable
{
    private readonly Workplace _place = new();

    private string QuizFile => Path.Combine(_place.Knowledge, "quiz", "fit.yaml");

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task A_program_takes_the_quiz_line_by_line()
    {
        var lines = await Play("a\na+c\nskip\nback\nA\nc\nc\na\na\nb\na\na\na\na\n");
        lines[0].GetProperty("question").GetString().ShouldBe("good_day");
        lines[0].GetProperty("step").GetInt32().ShouldBe(1);
        lines[0].GetProperty("options")[0].GetProperty("id").GetString().ShouldBe("a");
        lines[0].GetProperty("options")[0].GetProperty("text").GetString().ShouldBe("Something I built is live and people are using it");
        lines[4].GetRawText().ShouldBe(lines[2].GetRawText());

        var result = lines.First(line => line.TryGetProperty("result", out _)).GetProperty("result");
        result.GetProperty("share").EnumerateObject().Sum(share => share.Value.GetDouble()).ShouldBe(1, 1e-5);
        result.GetProperty("word").GetString().ShouldBeOneOf("open", "leaning", "good", "strong");
        result.GetProperty("equal").ValueKind.ShouldBeOneOf(JsonValueKind.True, JsonValueKind.False);
        result.GetProperty("also").ValueKind.ShouldBe(JsonValueKind.Array);
        result.GetProperty("asked").EnumerateArray().Select(id => id.GetString()).Take(2).ShouldBe([lines[0].GetProperty("question").GetString(), lines[1].GetProperty("question").GetString()]);
    }

    [Fact]
    public async Task What_is_no_answer_is_said_and_the_question_asked_again()
    {
        var lines = await Play("z\na+a\na+b+c\nback\nmore\n\n");
        lines.Count.ShouldBe(13);
        for (var at = 1; at < lines.Count; at += 2)
        {
            lines[at].GetProperty("error").GetString().ShouldNotBeNullOrEmpty();
            lines[at + 1].GetRawText().ShouldBe(lines[0].GetRawText());
        }

        lines[1].GetProperty("error").GetString().ShouldBe("`z` is no answer here. Write a, b, c, d, e, two of them such as a+b, skip or back.");
        lines[7].GetProperty("error").GetString().ShouldBe("There is nothing to go back to.");
        lines[9].GetProperty("error").GetString().ShouldBe("There is no result yet: answer the question first.");
    }

    [Fact]
    public async Task After_the_result_there_are_six_more_questions()
    {
        var input = string.Concat(Enumerable.Repeat("a\n", 6));
        var lines = await Play(string.Concat(Enumerable.Repeat("a\n", 12)));
        var asked = lines.FindIndex(line => line.TryGetProperty("result", out _));

        var more = await Play(string.Concat(Enumerable.Repeat("a\n", asked)) + "more\n" + input);
        more[asked + 1].GetProperty("step").GetInt32().ShouldBe(asked + 1);
        more[^1].GetProperty("result").GetProperty("asked").GetArrayLength().ShouldBe(asked + 6);
    }

    [Fact]
    public async Task A_person_reads_questions_reasons_and_a_code_that_tells_the_same_again()
    {
        var run = await Quiz(string.Concat(Enumerable.Repeat("a\n", 12)), "play");
        run.Code.ShouldBe(0, run.Errors);
        run.Output.ShouldStartWith("Which AI role fits me?");
        run.Output.ShouldContain("1. Which end to a working day would make you happiest?\n   a  Something I built is live and people are using it");
        run.Output.ShouldMatch("\nFor [^\n]+, rather than [^\n]+:\n  \"");
        run.Output.ShouldContain("speaks strongly for it");
        run.Output.ShouldContain("simulated people only");
        run.Output.ShouldContain("not a test of ability");
        var code = run.Output.Split('\n').First(line => line.StartsWith("Your code: ", StringComparison.Ordinal))["Your code: ".Length..];

        var report = await Quiz("", "report", code);
        report.Code.ShouldBe(0, report.Errors);
        run.Output.ShouldContain(report.Output);

        var wrong = await Quiz("", "report", code[..^1]);
        wrong.Code.ShouldBe(2);
        wrong.Errors.ShouldContain("A piece of this code is missing");
    }

    [Fact]
    public async Task The_shipped_quiz_is_clean_and_a_fault_is_said_with_its_line()
    {
        var clean = await Quiz("", "lint", "--strict");
        clean.Code.ShouldBe(0, clean.Output);
        clean.Output.ShouldEndWith("0 errors, 0 warnings");

        await File.WriteAllTextAsync(QuizFile, (await File.ReadAllTextAsync(QuizFile)).Replace("check: messy_sheet", "check: messy_shet", StringComparison.Ordinal));
        var text = await Quiz("", "lint");
        text.Code.ShouldBe(1);
        text.Output.ShouldContain("error: The `check` of `data-analyst` names the question `messy_shet`, which is not there or does not count. Did you mean `messy_sheet`? [L1]");

        var json = JsonDocument.Parse((await Quiz("", "lint", "--format", "json")).Output).RootElement;
        json.GetProperty("errors").GetInt32().ShouldBe(1);
        json.GetProperty("findings")[0].GetProperty("rule").GetString().ShouldBe("L1");
        json.GetProperty("findings")[0].GetProperty("line").GetInt32().ShouldBeGreaterThan(50);
        (await Quiz("", "lint", "--format", "github")).Output.ShouldStartWith("::error file=");

        await File.WriteAllTextAsync(QuizFile, (await File.ReadAllTextAsync(QuizFile)).Replace("messy_shet", "messy_sheet", StringComparison.Ordinal).Replace("Engineers who will use my code", "People in MLOps", StringComparison.Ordinal));
        (await Quiz("", "lint")).Output.ShouldContain("error: A name that a role goes by stands in option");

        await File.WriteAllTextAsync(QuizFile, (await File.ReadAllTextAsync(QuizFile)).Replace("check: messy_sheet", "check: messy_shet", StringComparison.Ordinal));
        var play = await Quiz("", "play");
        play.Code.ShouldBe(2);
        play.Errors.ShouldContain("See \"mentorbot quiz lint\".");
    }

    [Fact]
    public async Task Simulated_people_tell_whether_the_bars_hold()
    {
        var run = await Quiz("", "simulate", "--people", "10", "--format", "json");
        run.Code.ShouldBeOneOf(0, 1);
        var bars = JsonDocument.Parse(run.Output).RootElement.GetProperty("bars");
        bars.EnumerateArray().Select(bar => bar.GetProperty("bar").GetString()).Distinct().ShouldBe(["Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q9", "Q7", "Q8", "Q13", "W1", "W2", "W3", "Q11"]);
        (await Quiz("", "simulate", "--people", "10")).Output.ShouldContain(" bars hold");
        (await Quiz("", "simulate", "--people", "3")).Code.ShouldBe(2);
    }

    [Fact]
    public async Task A_byte_order_mark_before_the_first_answer_is_no_part_of_it() =>
        (await Play("\uFEFFa\n"))[1].GetProperty("step").GetInt32().ShouldBe(2);

    [Fact]
    public async Task Who_skips_everything_reads_of_no_role()
    {
        var run = await Quiz(string.Concat(Enumerable.Repeat("skip\n", 12)), "play", "--stdin");
        run.Output.ShouldEndWith("No question was answered, so I cannot name a role.");
    }

    private async Task<List<JsonElement>> Play(string input)
    {
        var run = await Quiz(input, "play", "--stdin", "--format", "jsonl");
        run.Code.ShouldBe(0, run.Errors);
        return [.. run.Output.Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private Task<Finished> Quiz(string input, params string[] arguments) => BotProcess.RunAsync(_place, input, ["quiz", .. arguments]);
}
