using System.Text.Json;
using MentorBot.Core.Replies;
using MentorBot.Discord;

namespace MentorBot.EndToEnd.Tests.Faces;

/// <summary>A message in Discord, read as Discord's client reads its components (https://discord.com/developers/docs/components/reference).</summary>
internal class DiscordFace : Face
{
    private const int ActionRow = 1;
    private const int Button = 2;
    private const int StringSelect = 3;
    private const int Section = 9;
    private const int TextDisplay = 10;
    private const int MediaGallery = 12;
    private const int File = 13;
    private const int Separator = 14;
    private const int Container = 17;

    internal override Difference Differences => Difference.Gathered | Difference.Listed | Difference.FileBeside;

    internal override Content Show(Reply reply)
    {
        var shown = new Shown();
        foreach (var component in JsonElement.Parse(DiscordPreview.ToJson(reply)).GetProperty("components").EnumerateArray())
        {
            Read(component, shown);
        }

        return new Content([.. shown.Lines], [.. shown.Small], [.. shown.Links], [.. shown.Controls]);
    }

    private static void Read(JsonElement component, Shown shown)
    {
        switch (component.GetProperty("type").GetInt32())
        {
            case Container or ActionRow:
                foreach (var inner in component.GetProperty("components").EnumerateArray())
                {
                    Read(inner, shown);
                }

                break;
            case Section:
                Read(component.GetProperty("components").EnumerateArray().ShouldHaveSingleItem(), shown);
                Read(component.GetProperty("accessory"), shown);
                break;
            case TextDisplay:
                Read(component.GetProperty("content").GetString()!, shown);
                break;
            case MediaGallery:
                shown.Lines.AddRange(component.GetProperty("items").EnumerateArray().SelectMany(item => Content.LinesOf(item.GetProperty("description").GetString()!)));
                break;
            case File:
                shown.Lines.Add(component.GetProperty("file").GetProperty("url").GetString()!["attachment://".Length..]);
                break;
            case Button:
                shown.Controls.Add(new Control(component.GetProperty("label").GetString()!, component.GetProperty("custom_id").GetString()!));
                break;
            case StringSelect:
                shown.Controls.AddRange(component.GetProperty("options").EnumerateArray().Select(option =>
                    new Control(option.GetProperty("label").GetString()!, option.GetProperty("value").GetString()!, component.GetProperty("placeholder").GetString())));
                break;
            case Separator:
                break;
            case var type:
                throw new InvalidOperationException($"What does a component of type {type} say?");
        }
    }

    private static void Read(string content, Shown shown)
    {
        foreach (var line in content.Split('\n'))
        {
            var (words, isSmall) = DiscordMarkdown.Read(line, shown.Links);
            (isSmall ? shown.Small : shown.Lines).AddRange(Content.LinesOf(words));
        }
    }

    private sealed record Shown
    {
        internal List<string> Lines { get; } = [];

        internal List<string> Small { get; } = [];

        internal List<Link> Links { get; } = [];

        internal List<Control> Controls { get; } = [];
    }
}

/// <summary>The same where the pictures could be drawn.</summary>
internal sealed class DrawnDiscordFace : DiscordFace
{
    internal override Difference Differences => base.Differences | Difference.Drawn;

    internal override Content Show(Reply reply) =>
        base.Show(reply with { Blocks = [.. reply.Blocks.Select(block => block is Block.Picture picture ? picture with { Png = [1] } : block)] });
}
