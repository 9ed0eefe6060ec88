using System.Globalization;
using System.Text.Json;
using MentorBot.Core.Quiz;
using MentorBot.Core.Quiz.Counts;
using MentorBot.Core.Replies;
using MentorBot.EndToEnd.Tests.Host;
using MentorBot.KnowledgeFolder;

namespace MentorBot.EndToEnd.Tests.Cli;

/// <summary>What the real program tells moderators of the people who took the quiz.</summary>
public sealed class QuizReportTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task A_quiz_taken_in_the_conversation_is_counted_once_and_deleting_takes_it_out()
    {
        (await Report()).Output.ShouldContain("0 of 31 runs so far");
        await Chat("quiz\n1\n1\n", expected: "Question 3");
        (await Json()).GetProperty("runs").GetInt32().ShouldBe(0);

        var taken = await Chat($"{string.Concat(Enumerable.Repeat("b\n", 13))}", expected: "Your result code is");
        taken.ShouldContain("MB1-1-");
        (await Json()).GetProperty("runs").GetInt32().ShouldBe(1);
        await Chat("quiz result\nquiz result\n", expected: "Your result code is");
        (await Report()).Output.ShouldContain("1 of 31 runs so far");

        await KeepOthers(30);
        (await Report()).Output.ShouldContain("31 people have a result.");
        await Chat("delete my answers\n1\n", expected: "also from the counts over everybody");
        (await Report()).Output.ShouldContain("30 of 31 runs so far");
    }

    [Fact]
    public async Task Over_thirty_results_everything_is_told_to_people_and_to_programs()
    {
        await KeepOthers(40);
        var text = await Report();
        text.Code.ShouldBe(0, text.Output);
        text.Output.ShouldContain("40 people have a result.");
        text.Output.ShouldContain("Came first:");
        text.Output.ShouldContain("after 0 answers: 0 of the 40 who got that far");
        text.Output.ShouldContain("asked 40 times, skipped 0: ");
        text.Output.ShouldContain("Every option fits");

        var json = await Json();
        json.GetProperty("first").EnumerateArray().Sum(first => first.GetProperty("times").GetInt32()).ShouldBe(40);
        json.GetProperty("questions").GetArrayLength().ShouldBe(28);
        json.GetProperty("steps").EnumerateArray().Sum(step => step.GetProperty("ended").GetInt32()).ShouldBe(40);
        (await Chat("mentor-admin quiz\n", expected: "40 people have a result.")).ShouldContain("mentorbot quiz report");
    }

    [Fact]
    public async Task An_option_that_fits_badly_ends_with_one_and_another_edition_begins_anew()
    {
        var counts = Taken(Quiz(), new Random(1));
        await _place.KeepAsync("x", DateTimeOffset.UnixEpoch, [.. Enumerable.Repeat(new Note.QuizCounted(Before: null, Misled(counts)), 60)]);
        var run = await Report();
        run.Code.ShouldBe(1, run.Output);
        run.Output.ShouldContain("look at this one");

        var file = Path.Combine(_place.Knowledge, "quiz", "fit.yaml");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("temperature: 0.9", "temperature: 0.8", StringComparison.Ordinal));
        var edited = await Report();
        edited.Code.ShouldBe(0);
        edited.Output.ShouldContain("0 of 31 runs so far: until there are as many, nothing about them is told. 60 results belong to other editions");
    }

    [Fact]
    public async Task A_memory_that_cannot_be_read_ends_with_two()
    {
        _place.With("Storage__Path", _place.MlopsPage);
        (await Report()).Code.ShouldBe(2);
    }

    private static CountedRun Misled(CountedRun counts) => counts with
    {
        Given = [.. counts.Given.Select(answer => answer.Expected.IsEmpty ? answer : answer with { Expected = [.. answer.Expected.Select(_ => 50_000)] })],
    };

    private static CountedRun Taken(FitQuiz quiz, Random dice)
    {
        var run = QuizRun.Begin(quiz);
        while (run.Next is QuizStep.Ask ask)
        {
            run = run.Answer(ask.Question.Options[dice.Next(ask.Question.Options.Length)].Id)!;
        }

        return CountedRun.After(before: null, run, isShown: true);
    }

    private FitQuiz Quiz() => FolderContents.Of(_place.Knowledge, new DateOnly(2026, 11, 21)).Knowledge.Quiz!;

    private async Task KeepOthers(int people)
    {
        var (quiz, dice) = (Quiz(), new Random(1));
        for (var person = 0; person < people; person++)
        {
            await _place.KeepAsync(person.ToString(CultureInfo.InvariantCulture), DateTimeOffset.UnixEpoch, new Note.QuizCounted(Before: null, Taken(quiz, dice)));
        }
    }

    private async Task<string> Chat(string input, string expected)
    {
        var run = await BotProcess.RunAsync(_place, input, "chat");
        run.Output.ShouldContain(expected);
        return run.Output;
    }

    private async Task<JsonElement> Json() => JsonDocument.Parse((await Report("--format", "json")).Output).RootElement;

    private Task<Finished> Report(params string[] arguments) => BotProcess.RunAsync(_place, "", ["quiz", "report", .. arguments]);
}
