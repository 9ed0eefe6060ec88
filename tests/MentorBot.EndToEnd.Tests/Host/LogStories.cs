using System.Text.Json;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>What the program logs, as lines for people and as JSON for whatever collects them.</summary>
public sealed class LogStories : WithDiscord
{
    [Fact]
    public async Task As_json_each_line_is_one_object_with_its_number_and_none_has_words_of_people()
    {
        Place.With("Logging__Format", "Json");
        await using var bot = await ReadyBot();
        await SeesTheCard();
        var asked = await Discord.MessageAsync("my name is zebediah, how do I become a baker?");
        await asked.ReplyAsync();
        await bot.Errors.FirstAsync(line => line.Contains("found no answer", StringComparison.Ordinal));
        bot.Terminate();
        (await bot.ExitAsync()).ShouldBe(0);

        var lines = bot.Errors.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        lines.ShouldAllBe(line => line.GetProperty("Message").GetString() != "" && line.GetProperty("Category").GetString() != "");
        lines.ShouldContain(line => line.GetProperty("EventId").GetInt32() == 2003 && line.GetProperty("LogLevel").GetString() == "Information");
        bot.Errors.ShouldAllBe(line => !line.Contains("zebediah", StringComparison.Ordinal) && !line.Contains(Discord.Options.Token, StringComparison.Ordinal));
        bot.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_format_ends_the_start_with_the_name_of_the_setting()
    {
        var run = await BotProcess.RunAsync(Place.With("Logging__Format", "Xml"), "", "run");
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("Logging:Format is neither Text nor Json");
    }
}
