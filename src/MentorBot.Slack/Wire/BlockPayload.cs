using System.Text.Json.Serialization;

namespace MentorBot.Slack.Wire;

/// <summary>A block of a message (https://docs.slack.dev/reference/block-kit/blocks).</summary>
/// <remarks>None in a message has a <c>block_id</c>: Slack then gives each a fresh one, and wants a fresh one whenever a message is replaced.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Header), "header")]
[JsonDerivedType(typeof(Section), "section")]
[JsonDerivedType(typeof(RichText), "rich_text")]
[JsonDerivedType(typeof(Context), "context")]
[JsonDerivedType(typeof(Divider), "divider")]
[JsonDerivedType(typeof(Actions), "actions")]
[JsonDerivedType(typeof(Image), "image")]
[JsonDerivedType(typeof(Input), "input")]
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

        /// <summary>What stands beside it, or null.</summary>
        public ControlElement? Accessory { get; init; }
    }

    /// <summary>Lists with their own indents, whose words need no escapes (https://docs.slack.dev/reference/block-kit/blocks/rich-text-block).</summary>
    internal sealed record RichText(IReadOnlyList<RichTextList> Elements) : BlockPayload;

    /// <summary>Small print, at most ten pieces.</summary>
    internal sealed record Context(IReadOnlyList<MrkdwnText> Elements) : BlockPayload;

    /// <summary>A line across.</summary>
    internal sealed record Divider : BlockPayload;

    /// <summary>A picture that was uploaded to Slack; the alternative text has at most 2,000 characters (https://docs.slack.dev/reference/block-kit/blocks/image-block).</summary>
    internal sealed record Image(SlackFile SlackFile, string AltText) : BlockPayload;

    /// <summary>Something to fill in, in a modal alone; the id is what its words come back under.</summary>
    internal sealed record Input(string BlockId, PlainText Label, TextInputElement Element) : BlockPayload;

    /// <summary>At most 25 buttons and lists.</summary>
    internal sealed record Actions(IReadOnlyList<ControlElement> Elements) : BlockPayload;
}

/// <summary>A file of Slack's, which the bot that shows it must have uploaded itself or been given (https://docs.slack.dev/reference/block-kit/composition-objects/slack-file-object).</summary>
internal sealed record SlackFile(string Id);

/// <summary>Something in a row of controls, or beside a section: its action id has at most 255 characters, and no other control of the message has it.</summary>
[JsonDerivedType(typeof(ControlElement.Button))]
[JsonDerivedType(typeof(ControlElement.StaticSelect))]
[JsonDerivedType(typeof(ControlElement.ExternalSelect))]
internal abstract record ControlElement
{
    private ControlElement()
    {
    }

    /// <summary>A button (https://docs.slack.dev/reference/block-kit/block-elements/button-element): text at most 75 characters, value 2,000.</summary>
    internal sealed record Button(PlainText Text, string ActionId, string Value) : ControlElement
    {
        public string Type { get; } = "button";

        /// <summary>What is read to who cannot see the words beside it, at most 75 characters; null where its own are enough.</summary>
        public string? AccessibilityLabel { get; init; }
    }

    /// <summary>A list to pick from (https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element#static_select): at most 100 options, the placeholder 150 characters.</summary>
    internal sealed record StaticSelect(string ActionId, PlainText Placeholder, IReadOnlyList<OptionPayload> Options) : ControlElement
    {
        public string Type { get; } = "static_select";
    }

    /// <summary>A list whose options are asked for while a person types (https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element#external_select), and when it is opened: who does not know a name yet sees some.</summary>
    internal sealed record ExternalSelect(string ActionId, PlainText Placeholder) : ControlElement
    {
        public string Type { get; } = "external_select";

        public int MinQueryLength { get; }
    }
}

/// <summary>A field for several lines (https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element): the placeholder has at most 150 characters.</summary>
internal sealed record TextInputElement(string ActionId, PlainText Placeholder, int MaxLength)
{
    public string Type { get; } = "plain_text_input";

    public bool Multiline { get; } = true;

    public bool FocusOnLoad { get; } = true;
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
