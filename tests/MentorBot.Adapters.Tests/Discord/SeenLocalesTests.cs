using System.Text;
using MentorBot.Core.Conversation;
using MentorBot.Discord.Messages;
using MentorBot.Discord.Wire;

namespace MentorBot.Adapters.Tests.Discord;

public sealed class SeenLocalesTests
{
    private readonly SeenLocales _seen = new();

    [Fact]
    public void Who_last_used_a_command_in_a_language_is_answered_in_it()
    {
        Note("7", "de", "m1.help");
        _seen.Of("7").ShouldBe(Locale.German);
        _seen.Of("8").ShouldBe(Locale.English);
        Note("7", "en-GB", "m1.help");
        _seen.Of("7").ShouldBe(Locale.English);
    }

    [Theory]
    [InlineData("m1.me.erase", Locale.English)]
    [InlineData("m1.me.forget", Locale.German)]
    public void Who_has_everything_deleted_has_the_language_forgotten_too(string pressed, Locale left)
    {
        Note("7", "de", "m1.help");
        Note("7", "de", pressed);
        _seen.Of("7").ShouldBe(left);
    }

    private void Note(string user, string locale, string pressed) => _seen.Note(DiscordJson.Read(
        Encoding.UTF8.GetBytes($$"""{"id":"1","application_id":"1","type":3,"token":"t","user":{"id":"{{user}}"},"locale":"{{locale}}","data":{"custom_id":"{{pressed}}","component_type":2} }"""),
        DiscordJson.Default.InteractionPayload)!);
}
