using System.Text.Json;
using MentorBot.Core.Replies;
using MentorBot.Slack;

namespace MentorBot.EndToEnd.Tests.Faces;

/// <summary>A message in Slack, read as Slack's client reads its blocks (https://docs.slack.dev/reference/block-kit/blocks).</summary>
internal sealed class SlackFace : Face
{
    internal override Difference Differences => Difference.LooksUp | Difference.Listed;

    internal override Content Show(Reply reply)
    {
        var (lines, small, links, controls) = (new List<string>(), new List<string>(), new List<Link>(), new List<Control>());
        foreach (var block in JsonElement.Parse(SlackPreview.ToJson(reply)).GetProperty("blocks").EnumerateArray())
        {
            switch (block.GetProperty("type").GetString())
            {
                case "header":
                    lines.AddRange(Content.LinesOf(Text(block)));
                    break;
                case "section":
                    lines.AddRange(Content.LinesOf(Mrkdwn.Read(Text(block), links)));
                    controls.AddRange(Beside(block));
                    break;
                case "rich_text":
                    lines.AddRange(block.GetProperty("elements").EnumerateArray().SelectMany(list => SlackList.Read(list, links)));
                    break;
                case "context":
                    small.AddRange(block.GetProperty("elements").EnumerateArray().SelectMany(one => Content.LinesOf(Mrkdwn.Read(one.GetProperty("text").GetString()!, links))));
                    break;
                case "actions":
                    controls.AddRange(block.GetProperty("elements").EnumerateArray().SelectMany(Controls));
                    break;
                case "divider":
                    break;
                case var type:
                    throw new InvalidOperationException($"What does a block of type {type} say?");
            }
        }

        return new Content([.. lines], [.. small], [.. links], [.. controls]);
    }

    private static IEnumerable<Control> Controls(JsonElement element) => element.GetProperty("type").GetString() switch
    {
        "button" => [new Control(Text(element), element.GetProperty("value").GetString()!)],
        "static_select" => element.GetProperty("options").EnumerateArray().Select(option => new Control(Text(option), option.GetProperty("value").GetString()!, element.GetProperty("placeholder").GetProperty("text").GetString())),
        var type => throw new InvalidOperationException($"What does an element of type {type} do?"),
    };

    // What is looked up has its words beside it.
    private static IEnumerable<Control> Beside(JsonElement section) => !section.TryGetProperty("accessory", out var beside) ? []
        : beside.GetProperty("type").ValueEquals("external_select") ? [new Control(Text(section), beside.GetProperty("action_id").GetString()!)]
        : Controls(beside);

    private static string Text(JsonElement holder) => holder.GetProperty("text").GetProperty("text").GetString()!;
}

/// <summary>What Slack shows in a notification and reads to who cannot see: the message's <c>text</c> (https://docs.slack.dev/reference/methods/chat.postMessage).</summary>
internal sealed class SlackNoticeFace : Face
{
    internal override Difference Differences => Difference.OneSize | Difference.HeardOnly;

    internal override Content Show(Reply reply) =>
        new([.. Content.LinesOf(Mrkdwn.Read(JsonElement.Parse(SlackPreview.ToJson(reply)).GetProperty("text").GetString()!, []))], [], [], []);
}
