using System.Text.Json.Serialization;

namespace MentorBot.Slack.Wire;

/// <summary>A block of a message (https://docs.slack.dev/reference/block-kit/blocks).</summary>
/// <remarks>None has a <c>block_id</c>: Slack then gives each a fresh one, and wants a fresh one whenever a message is replaced.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Header), "header")]
[JsonDerivedType(typeof(Section), "section")]
[JsonDerivedType(typeof(Context), "context")]
[JsonDerivedType(typeof(Divider), "divider")]
[JsonDerivedType(typeof(Actions), "actions")]
[JsonDerivedType(typeof(Image), "image")]
internal abstract record BlockPayload
{
    private BlockPayload()
    {
    }

    /// <summary>A title, at most 150 characters.</summary>
    internal sealed record Header(PlainText Text) : BlockPayload;

    /// <summary>Something to read, at most 3,000 characters; never folded behind "see more" (https://docs.slack.dev/reference/block-kit/blocks/section-block).</summary>
    internal sealed record Section(MrkdwnText Text) : BlockPayload
    {
        public bool Expand { get; } = true;
    }

    /// <summary>Small print, at most ten pieces.</summary>
    internal sealed record Context(IReadOnlyList<MrkdwnText> Elements) : BlockPayload;

    /// <summary>A line across.</summary>
    internal sealed record Divider : BlockPayload;

    /// <summary>A picture that was uploaded to Slack; the alternative text has at most 2,000 characters (https://docs.slack.dev/reference/block-kit/blocks/image-block).</summary>
    internal sealed record Image(SlackFile SlackFile, string AltText) : BlockPayload;

    /// <summary>At most 25 buttons.</summary>
    internal sealed record Actions(IReadOnlyList<ButtonElement> Elements) : BlockPayload;
}

/// <summary>A file of Slack's, which the bot that shows it must have uploaded itself or been given (https://docs.slack.dev/reference/block-kit/composition-objects/slack-file-object).</summary>
internal sealed record SlackFile(string Id);

/// <summary>A button (https://docs.slack.dev/reference/block-kit/block-elements/button-element): text at most 75 characters, value 2,000, action id 255 and unique.</summary>
internal sealed record ButtonElement(PlainText Text, string ActionId, string Value)
{
    public string Type { get; } = "button";
}

/// <summary>Text without any formatting (https://docs.slack.dev/reference/block-kit/composition-objects/text-object).</summary>
internal sealed record PlainText(string Text)
{
    public string Type { get; } = "plain_text";
}

/// <summary>Text in Slack's markup; verbatim, so that Slack makes no links, channels or calls out of plain words.</summary>
internal sealed record MrkdwnText(string Text)
{
    public string Type { get; } = "mrkdwn";

    public bool Verbatim { get; } = true;
}
