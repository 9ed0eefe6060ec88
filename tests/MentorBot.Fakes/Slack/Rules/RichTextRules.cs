using System.Text.Json;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Slack.Rules;

/// <summary>What Slack accepts as a rich text block: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block.</summary>
internal static class RichTextRules
{
    private const string Rule = BlockRules.Invalid;

    private static readonly string[] Styles = ["bold", "italic", "strike", "code", "underline"];

    public static IEnumerable<Finding> Check(JsonElement block) =>
        Finding.When(!block.Items("elements").Any(), Rule, "rich text without elements").Concat(block.Items("elements").SelectMany(Element));

    private static IEnumerable<Finding> Element(JsonElement element) => element.Text("type") switch
    {
        "rich_text_section" or "rich_text_quote" or "rich_text_preformatted" => Stretches(element),
        "rich_text_list" => List(element),
        var other => [new(Rule, $"unknown element '{other}' of rich text")],
    };

    private static IEnumerable<Finding> List(JsonElement list) =>
        Finding.When(list.Text("style") is not ("bullet" or "ordered"), Rule, $"a list of style '{list.Text("style")}'")
            .Concat(Finding.When(list.Has("indent") && list.Number("indent") is not (>= 0 and <= 8), Rule, "a list with an indent outside 0 to 8"))
            .Concat(Finding.When(list.Has("offset") && list.Number("offset") is not >= 0, Rule, "a list with an offset below 0"))
            .Concat(Finding.When(!list.Items("elements").Any(), Rule, "a list without points"))
            .Concat(Finding.When(list.Items("elements").Any(point => point.Text("type") != "rich_text_section"), Rule, "a point that is no rich_text_section"))
            .Concat(list.Items("elements").SelectMany(Stretches));

    private static IEnumerable<Finding> Stretches(JsonElement holder) =>
        Finding.When(!holder.Items("elements").Any(), Rule, $"a {holder.Text("type")} without words")
            .Concat(holder.Items("elements").SelectMany(Stretch));

    private static IEnumerable<Finding> Stretch(JsonElement stretch) => (stretch.Text("type") switch
    {
        "text" => Finding.When(string.IsNullOrEmpty(stretch.Text("text")), Rule, "words that are none"),
        "link" => Finding.Outside(Rule, "the url of a link", stretch.Text("url"), 1, 3000),
        "emoji" or "date" or "color" or "channel" or "team" or "user" or "usergroup" or "broadcast" => [],
        var other => [new(Rule, $"unknown words '{other}' in rich text")],
    }).Concat(Style(stretch.At("style")));

    private static IEnumerable<Finding> Style(JsonElement style) => style.ValueKind is JsonValueKind.Undefined
        ? []
        : Finding.When(
            style.ValueKind is not JsonValueKind.Object || style.EnumerateObject().Any(one => !Styles.Contains(one.Name) || one.Value.ValueKind is not (JsonValueKind.True or JsonValueKind.False)),
            Rule,
            $"a style of {style}");
}
