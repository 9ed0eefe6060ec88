using System.Text.Encodings.Web;
using System.Text.Json;
using MentorBot.Core.Replies;
using MentorBot.Discord.Rendering;
using MentorBot.Discord.Wire;

namespace MentorBot.Discord;

/// <summary>What would be sent to Discord, for people who write pages.</summary>
public static class DiscordPreview
{
    private static readonly DiscordJson Shown = new(new JsonSerializerOptions(DiscordJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" });

    /// <summary>The message of this reply as indented JSON, made by the renderer that makes all messages.</summary>
    public static string ToJson(Reply reply) => JsonSerializer.Serialize(DiscordRenderer.Render(reply), Shown.MessageDraft);
}
