using System.Text.Json;
using MentorBot.Core.Replies;
using MentorBot.Slack.Rendering;
using MentorBot.Slack.Wire;

namespace MentorBot.Slack;

/// <summary>What would be sent to Slack, for people who write pages.</summary>
public static class SlackPreview
{
    /// <summary>The message of this reply as indented JSON, made by the renderer that makes all messages.</summary>
    public static string ToJson(Reply reply) => JsonSerializer.Serialize(SlackRenderer.Render(reply), SlackJson.Shown.RenderedMessage);
}
