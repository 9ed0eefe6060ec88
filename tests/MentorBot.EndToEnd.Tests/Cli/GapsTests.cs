using System.Text.Json;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.EndToEnd.Tests.Host;

namespace MentorBot.EndToEnd.Tests.Cli;

public sealed class GapsTests : IDisposable
{
    // Beside what the program itself notes today, with the same salt.
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Where_nobody_asked_there_is_nothing_to_tell()
    {
        var run = await Gaps();
        run.Code.ShouldBe(0, run.Errors);
        run.Output.ShouldBe("Questions without an answer that at least 3 people asked:\n  none");
    }

    [Fact]
    public async Task What_three_people_asked_is_listed_and_what_two_asked_is_not()
    {
        await Ask("is there a dress code at zorblatt", "ann", "ben", "cem");
        await Ask("do zorblatt folk get free lunch", "ann", "ben");
        await Keep("ann", new Note.Voted(At("roles/mlops-engineer"), Helpful: false), new Note.SectionMissing(At("roles/mlops-engineer#pay")), new Note.FeedbackGiven(At("roles/mlops-engineer"), "the on-call hours"));

        var run = await Gaps("list");
        run.Output.ShouldContain($"  1. \"is there a dress code at zorblatt\": 3 people, 3 times, last on {Now:yyyy-MM-dd}");
        run.Output.ShouldContain("  roles/mlops-engineer#pay: 1 person, once");
        run.Output.ShouldContain("  roles/mlops-engineer: 1 not helpful, 0 helpful");
        run.Output.ShouldContain($"    \"the on-call hours\" ({Now:yyyy-MM-dd})");
        run.Output.ShouldNotContain("lunch");

        var json = JsonDocument.Parse((await Gaps("--format", "json")).Output).RootElement;
        json.GetProperty("gaps")[0].GetProperty("people").GetInt32().ShouldBe(3);
        json.GetProperty("missing")[0].GetProperty("wanted").GetString().ShouldBe("roles/mlops-engineer#pay");
        json.GetProperty("not_helpful")[0].GetProperty("not_helpful").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_question_goes_to_a_page_which_closes_the_gap()
    {
        await Ask("is there a dress code at zorblatt", "ann", "ben", "cem");

        var run = await Gaps("ask", "1", "roles/mlops-engineer");
        run.Code.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("is there a dress code at zorblatt");

        (await File.ReadAllTextAsync(_place.MlopsPage)).ShouldContain("  - \"is there a dress code at zorblatt\"\n");
        (await Gaps()).Output.ShouldEndWith("none");
        (await BotProcess.RunAsync(_place, "", "ask", "is there a dress code at zorblatt")).Output.ShouldStartWith("MLOps Engineer");
    }

    [Fact]
    public async Task A_page_is_begun_from_a_question()
    {
        await Ask("is there a dress code at zorblatt", "ann", "ben", "cem");

        var run = await Gaps("stub", "1", "guide", "--title", "Dress Code");
        run.Code.ShouldBe(0, run.Errors);
        run.Output.ShouldStartWith("Wrote knowledge/guides/dress-code.md");

        (await Gaps("stub", "1", "guide")).Output.ShouldStartWith("Wrote knowledge/guides/is-there-a-dress-code-at-zorblatt.md");
    }

    [Fact]
    public async Task What_people_ask_the_bot_becomes_a_gap()
    {
        var asked = await BotProcess.RunAsync(_place, "zorblatt, ada@quux.zz, frobnitz?\n1\n", "chat");
        asked.Output.ShouldContain("I don't know that.");
        await Ask("zorblatt frobnitz", "ann", "ben");

        (await Gaps()).Output.ShouldContain("  1. \"zorblatt frobnitz\": 3 people, 3 times");
    }

    [Theory]
    [InlineData("There is no number 2", "ask", "2", "roles/mlops-engineer")]
    [InlineData("There is no number 0", "stub", "0", "guide")]
    [InlineData("`nonsense` is no address", "ask", "1", "nonsense")]
    [InlineData("There is no page roles/nobody.md", "ask", "1", "roles/nobody")]
    [InlineData("missing", "ask", "1", "roles/nobody", "--knowledge", "missing")]
    public async Task What_cannot_be_mended_says_why_and_ends_with_two(string reason, params string[] arguments)
    {
        await Ask("is there a dress code at zorblatt", "ann", "ben", "cem");

        var run = await Gaps(arguments);
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain(reason);
    }

    [Fact]
    public async Task A_file_that_is_none_of_ours_is_refused()
    {
        _place.With("Storage__Path", _place.MlopsPage);
        var run = await Gaps();
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("mlops-engineer.md");
    }

    private static Address At(string address) => Address.TryParse(address, out var parsed) ? parsed : throw new ArgumentException(address, nameof(address));

    private async Task Ask(string question, params string[] people)
    {
        foreach (var person in people)
        {
            await Keep(person, new Note.Unanswered(question));
        }
    }

    private Task Keep(string person, params Note[] notes) => _place.KeepAsync(person, Now, notes);

    private Task<Finished> Gaps(params string[] arguments) => BotProcess.RunAsync(_place, "", ["gaps", .. arguments]);
}
