namespace MentorBot.Slack.Wire;

/// <summary>Points in a row at one depth (https://docs.slack.dev/reference/block-kit/block-elements/rich-text-list-element).</summary>
/// <param name="Style"><c>bullet</c> or <c>ordered</c>.</param>
/// <param name="Elements">The points.</param>
/// <param name="Indent">The depth; null is 0.</param>
/// <param name="Offset">What to add to the numbers, which begin at 1; null is 0.</param>
internal sealed record RichTextList(string Style, IReadOnlyList<RichTextSection> Elements, int? Indent = null, int? Offset = null)
{
    public string Type { get; } = "rich_text_list";
}

/// <summary>The words of one point (https://docs.slack.dev/reference/block-kit/block-elements/rich-text-section-element).</summary>
internal sealed record RichTextSection(IReadOnlyList<RichTextElement> Elements)
{
    public string Type { get; } = "rich_text_section";
}

/// <summary>A stretch of words in one style, <c>text</c> or <c>link</c> (https://docs.slack.dev/reference/block-kit/blocks/rich-text-block#element-types).</summary>
internal sealed record RichTextElement(string Type, string Text, RichTextStyle? Style = null, string? Url = null);

/// <summary>How a stretch looks; null is no.</summary>
internal sealed record RichTextStyle(bool? Bold = null, bool? Italic = null, bool? Code = null);
