using MentorBot.Discord.Wire;

namespace MentorBot.Adapters.Tests.Http;

/// <summary>Nothing of what was sent before is in what is sent now.</summary>
public sealed class JsonBodyTests
{
    [Fact]
    public void Only_what_JSON_needs_is_escaped() =>
        Sent.Json(new DirectPayload("Für Ada's \"<team>\" 日本\n"), DiscordJson.Default.DirectPayload).ShouldBe("""{"recipient_id":"Für Ada's \"<team>\" 日本\n"}""");

    [Fact]
    public void Long_and_short_may_follow_each_other()
    {
        foreach (var length in new[] { 3, 5_000, 3, 100_000, 3 })
        {
            var words = new string('a', length);
            Sent.Json(new DirectPayload(words), DiscordJson.Default.DirectPayload).ShouldBe($$"""{"recipient_id":"{{words}}"}""");
        }
    }

    [Fact]
    public void What_could_not_be_written_leaves_nothing_behind()
    {
        Should.Throw<NotSupportedException>(() => Sent.Json(new InteractionPayload { Id = "41", AuthorizingIntegrationOwners = ["0"] }, DiscordJson.Default.InteractionPayload));
        Sent.Json(new DirectPayload("42"), DiscordJson.Default.DirectPayload).ShouldBe("""{"recipient_id":"42"}""");
    }
}
