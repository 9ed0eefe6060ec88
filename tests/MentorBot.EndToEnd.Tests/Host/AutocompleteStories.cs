namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>Somebody types half a name over the gateway.</summary>
public sealed class AutocompleteStories : WithDiscord
{
    [Fact]
    public async Task The_name_that_is_offered_is_the_name_that_is_understood()
    {
        await using var bot = await ReadyBot();
        var offered = await (await Discord.TypeAsync("role", "name", "mlosp")).ChoicesAsync();
        offered[0].ShouldBe("MLOps Engineer");
        var sections = await (await Discord.TypeAsync("role", "section", "how", before: [("name", offered[0])])).ChoicesAsync();
        sections.ShouldBe(["How to start"]);
        var card = await (await Discord.SlashAsync("role", new Dictionary<string, object>(StringComparer.Ordinal) { ["name"] = offered[0], ["section"] = sections[0] })).AnswerAsync();
        card.Text.ShouldContain("MLOps Engineer: How to start");
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_edit_of_the_folder_is_offered_without_a_restart()
    {
        await using var bot = await ReadyBot();
        (await (await Discord.TypeAsync("role", "name", "cloud whisperer")).ChoicesAsync()).ShouldNotContain("Cloud Whisperer");
        Workplace.Edit(Place.MlopsPage, text => text.Replace("title: MLOps Engineer", "title: Cloud Whisperer", StringComparison.Ordinal));
        await bot.Errors.FirstAsync(line => line.Contains("1 of them new, changed or gone", StringComparison.Ordinal));
        (await (await Discord.TypeAsync("role", "name", "cloud w")).ChoicesAsync())[0].ShouldBe("Cloud Whisperer");
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_locked_file_of_memory_holds_up_nobody_who_types()
    {
        await using var bot = await ReadyBot();
        using (Place.LockSessions())
        {
            (await (await Discord.TypeAsync("cert", "name", "tensrflow")).ChoicesAsync()).ShouldNotBeEmpty();
        }

        Discord.Violations.ShouldBeEmpty();
    }
}
