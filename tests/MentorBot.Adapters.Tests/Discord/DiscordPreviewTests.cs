using System.Text.Json.Nodes;
using MentorBot.Core.Knowledge;
using MentorBot.Core.Replies;
using MentorBot.Discord;
using MentorBot.Discord.Rendering;
using MentorBot.Discord.Wire;

namespace MentorBot.Adapters.Tests.Discord;

public sealed class DiscordPreviewTests
{
    [Fact]
    public void People_read_letters_and_no_codes() =>
        DiscordPreview.ToJson(new Reply(Audience.Everyone, Placement.Below, Outcome.Answer, [], [new Block.Passage(new Prose.Paragraph(RichText.Of("Für Ada's <team>")))])).ShouldContain("Für Ada's");

    [Fact]
    public void The_preview_is_the_message_that_is_sent_with_line_breaks_between()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var reply = new ReplySamples(seed).Next();
            var shown = DiscordPreview.ToJson(reply);
            JsonNode.DeepEquals(JsonNode.Parse(shown), JsonNode.Parse(Sent.Json(DiscordRenderer.Render(reply), DiscordJson.Default.MessageDraft))).ShouldBeTrue($"seed {seed}");
            shown.ShouldStartWith("{\n  \"flags\": 32768,\n");
        }
    }
}
