using System.Text.Json.Nodes;
using MentorBot.Adapters.Tests.Discord;
using MentorBot.Slack;
using MentorBot.Slack.Rendering;
using MentorBot.Slack.Wire;

namespace MentorBot.Adapters.Tests.Slack;

public sealed class SlackPreviewTests
{
    [Fact]
    public void The_preview_is_the_message_that_is_sent_with_line_breaks_between()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var reply = new ReplySamples(seed).Next();
            var shown = SlackPreview.ToJson(reply);
            JsonNode.DeepEquals(JsonNode.Parse(shown), JsonNode.Parse(Sent.Json(SlackRenderer.Render(reply), SlackJson.Default.RenderedMessage))).ShouldBeTrue($"seed {seed}");
            shown.ShouldStartWith("{\n  \"text\": \"");
        }
    }
}
