using System.Text.Json;
using System.Text.Json.Nodes;
using MentorBot.Discord;
using MentorBot.Discord.Rendering;
using MentorBot.Discord.Wire;

namespace MentorBot.Adapters.Tests.Discord;

public sealed class DiscordPreviewTests
{
    [Fact]
    public void The_preview_is_the_message_that_is_sent_with_line_breaks_between()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var reply = new ReplySamples(seed).Next();
            var shown = DiscordPreview.ToJson(reply);
            JsonNode.DeepEquals(JsonNode.Parse(shown), JsonNode.Parse(JsonSerializer.Serialize(DiscordRenderer.Render(reply), DiscordJson.Words.MessageDraft))).ShouldBeTrue($"seed {seed}");
            shown.ShouldStartWith("{\n  \"flags\": 32768,\n");
        }
    }
}
