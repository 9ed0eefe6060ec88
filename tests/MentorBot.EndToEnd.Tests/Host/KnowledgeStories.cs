namespace MentorBot.EndToEnd.Tests.Host;

public sealed class KnowledgeStories : WithDiscord
{
    [Fact]
    public async Task An_edit_is_in_the_next_answer_while_the_bot_runs()
    {
        await using var bot = await ReadyBot();
        await SeesTheCard();
        Workplace.Edit(Place.MlopsPage, text => text.Replace("\n---\n", "\n---\n\nFreshly edited words.", StringComparison.Ordinal));
        await bot.Errors.FirstAsync(line => line.Contains("1 of them new, changed or gone", StringComparison.Ordinal));
        (await SeesTheCard()).Text.ShouldContain("Freshly edited words.");
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_broken_page_keeps_its_last_answer_and_is_named_with_line_and_remedy()
    {
        await using var bot = await ReadyBot();
        var before = await SeesTheCard();
        Workplace.Edit(Place.MlopsPage, text => text.Replace("aliases: [", "aliases: [unclosed, \"", StringComparison.Ordinal));
        var complaint = await bot.Errors.FirstAsync(line => line.Contains("roles/mlops-engineer.md:", StringComparison.Ordinal));
        complaint.ShouldMatch("roles/mlops-engineer\\.md:[0-9]+: .+\\. .+\\.");
        (await SeesTheCard()).Text.ShouldBe(before.Text);
        var check = await BotProcess.RunAsync(Place, "", "check", Place.Knowledge);
        check.Code.ShouldBe(1);
        check.Output.ShouldContain(complaint[complaint.IndexOf("roles/mlops", StringComparison.Ordinal)..].Split(": ", 2)[1]);
        Discord.Violations.ShouldBeEmpty();
    }
}
