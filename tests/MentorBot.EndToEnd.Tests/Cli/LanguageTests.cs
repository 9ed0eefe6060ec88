using MentorBot.EndToEnd.Tests.Host;

namespace MentorBot.EndToEnd.Tests.Cli;

/// <summary>The language of the bot's own sentences at the terminal.</summary>
public sealed class LanguageTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Ask_show_and_chat_answer_in_the_language_that_is_asked_for()
    {
        (await BotProcess.RunAsync(_place, "", "ask", "--lang", "fr", "role mlops")).Output.ShouldContain("Dernière vérification");
        (await BotProcess.RunAsync(_place, "", "show", "--lang", "pt-BR", "roles/mlops-engineer")).Output.ShouldContain("Fontes: ");
        (await BotProcess.RunAsync(_place, "thanks\n", "chat", "--lang", "hi")).Output.ShouldContain("कोई बात नहीं! जब चाहें, और पूछिए।");
    }

    [Fact]
    public async Task Without_the_option_the_language_of_the_system_counts()
    {
        (await BotProcess.RunAsync(_place.With("LC_ALL", "de_DE.UTF-8"), "", "ask", "hello")).Output.ShouldContain("Hallo!");
        (await BotProcess.RunAsync(_place.With("LC_ALL", "ja_JP.UTF-8"), "", "ask", "hello")).Output.ShouldContain("Hello!");
    }

    [Fact]
    public async Task A_language_that_the_bot_does_not_speak_is_refused()
    {
        var run = await BotProcess.RunAsync(_place, "", "ask", "--lang", "tlh", "hello");
        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("The bot does not speak tlh");
    }
}
