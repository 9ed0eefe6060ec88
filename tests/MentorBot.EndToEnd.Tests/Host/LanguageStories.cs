using MentorBot.Fakes.Discord;

namespace MentorBot.EndToEnd.Tests.Host;

/// <summary>People whose platform tells that they read another language.</summary>
public sealed class LanguageStories : WithDiscord
{
    private static readonly FakeUser Greta = FakeUser.Ada with { Locale = "de" };
    private static readonly FakeUser Lucia = FakeUser.Bob with { Locale = "es-419" };

    [Fact]
    public async Task A_German_on_Discord_is_answered_in_German_around_the_English_page_and_so_are_her_messages()
    {
        await using var bot = await ReadyBot();
        var card = await (await Discord.SlashAsync("role", Mlops, Greta)).AnswerAsync();
        card.Text.ShouldContain("MLOps Engineer");
        card.Text.ShouldContain("Quellen: ");
        card.Text.ShouldContain("Zuletzt geprüft am ");
        card.Labels.ShouldContain("Hilfreich");
        card.Labels.ShouldContain("Löschen");

        (await (await Discord.PressLabelAsync("Hilfreich", card, Greta)).AnswerAsync()).Text.ShouldContain("Danke.");
        (await (await Discord.MessageAsync("thanks", Greta)).ReplyAsync()).Text.ShouldContain("Gern geschehen");
        (await (await Discord.MessageAsync("thanks", FakeUser.Bob)).ReplyAsync()).Text.ShouldContain("You are welcome");
        (await (await Discord.SlashAsync("help", user: Lucia)).AnswerAsync()).Text.ShouldContain("Lo que puedo hacer");
        Discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Discord_shows_the_commands_in_every_language_and_they_are_registered_once()
    {
        await using (var first = await ReadyBot())
        {
            var role = (await Discord.CommandPuts.FirstAsync()).EnumerateArray().Single(command => command.GetProperty("name").GetString() == "role");
            role.GetProperty("name_localizations").GetProperty("de").GetString().ShouldBe("rolle");
            role.GetProperty("description_localizations").EnumerateObject().Select(text => text.Name).ShouldBe(["es-ES", "es-419", "de", "fr", "pt-BR", "hi"]);
            first.Terminate();
            await first.ExitAsync();
        }

        await using var second = BotProcess.Start(Place, "register");
        (await second.ExitAsync()).ShouldBe(0);
        Discord.CommandPuts.Count.ShouldBe(1);
        Discord.Violations.ShouldBeEmpty();
    }
}
