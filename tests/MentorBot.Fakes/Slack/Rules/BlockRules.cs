using System.Text.Json;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Slack.Rules;

/// <summary>What Slack accepts as blocks: https://docs.slack.dev/reference/block-kit/blocks.</summary>
internal static class BlockRules
{
    /// <summary>The error with which Slack refuses blocks.</summary>
    public const string Invalid = "invalid_blocks";

    private const string TooLong = "msg_blocks_too_long";

    public static IEnumerable<Finding> Check(JsonElement body, int most = 50)
    {
        if (!body.Has("blocks"))
            return [];
        if (body.At("blocks").ValueKind != JsonValueKind.Array)
            return [new("invalid_blocks_format", "blocks is not a list")];
        var blocks = body.Items("blocks").ToArray();
        var ids = blocks.Select(one => one.Text("block_id")).ToArray();
        var actions = blocks.SelectMany(Json.Objects).Select(one => one.Text("action_id")).ToArray();
        return Finding.More(Invalid, "blocks", blocks.Length, most)
            .Concat(blocks.SelectMany(One))
            .Concat(Ids("block_id", ids))
            .Concat(Ids("action_id", actions))
            .Concat(Finding.More(TooLong, "characters in all blocks", blocks.Sum(Size), 13_200))
            .Concat(Finding.More(Invalid, "characters in all markdown blocks", blocks.Where(one => one.Text("type") == "markdown").Sum(Size), 12_000));
    }

    private static IEnumerable<Finding> Ids(string what, string?[] ids) =>
        ids.SelectMany(id => Finding.Longer(Invalid, what, id, 255))
            .Concat(ids.Where(id => id is not null).GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1)
                .Select(group => new Finding(Invalid, $"{what} '{group.Key}' is not unique")));

    private static int Size(JsonElement block) => block.Objects()
        .Sum(one => (one.Text("text")?.Length ?? 0) + (one.Text("value")?.Length ?? 0) + (one.Text("alt_text")?.Length ?? 0));

    private static IEnumerable<Finding> One(JsonElement block) => block.Text("type") switch
    {
        "section" => Section(block),
        "header" => Plain(block.At("text"), "header", 150),
        "context" => Count("context elements", block.Items("elements"), 10)
            .Concat(block.Items("elements").SelectMany(ContextElement)),
        "actions" => Count("actions", block.Items("elements"), 25).Concat(block.Items("elements").SelectMany(ElementRules.Check)),
        "image" => Image(block),
        "markdown" => Finding.Outside(Invalid, "markdown", block.Text("text"), 1, 12_000),
        "input" => Plain(block.At("label"), "input label", 2000).Concat(ElementRules.Check(block.At("element"))),
        "divider" => [],
        "rich_text" => RichTextRules.Check(block),
        "video" or "file" or "table" or "context_actions" => [],
        var other => [new(Invalid, $"unknown block type '{other}'")],
    };

    private static IEnumerable<Finding> Section(JsonElement section) =>
        Finding.When(!section.Has("text") && !section.Items("fields").Any(), Invalid, "a section needs text or fields")
            .Concat(section.Has("text") ? Text(section.At("text"), "section", 3000) : [])
            .Concat(Finding.More(Invalid, "section fields", section.Items("fields").Count(), 10))
            .Concat(section.Items("fields").SelectMany(field => Text(field, "section field", 2000)))
            .Concat(section.Has("accessory") ? ElementRules.Check(section.At("accessory")) : []);

    private static IEnumerable<Finding> ContextElement(JsonElement element) =>
        element.Text("type") == "image" ? Image(element) : Text(element, "context", 3000);

    private static IEnumerable<Finding> Image(JsonElement image) =>
        Finding.Outside(Invalid, "alt_text", image.Text("alt_text"), 1, 2000)
            .Concat(image.Has("slack_file") ? [] : Finding.Outside(Invalid, "image_url", image.Text("image_url"), 1, 3000));

    public static IEnumerable<Finding> Count(string what, IEnumerable<JsonElement> some, int most)
    {
        var count = some.Count();
        return Finding.When(count == 0, Invalid, $"no {what}").Concat(Finding.More(Invalid, what, count, most));
    }

    private static IEnumerable<Finding> Text(JsonElement text, string what, int most) =>
        Finding.When(text.Text("type") is not ("mrkdwn" or "plain_text"), Invalid, $"{what}: text of type '{text.Text("type")}'")
            .Concat(Finding.Outside(Invalid, what, text.Text("text"), 1, most));

    public static IEnumerable<Finding> Plain(JsonElement text, string what, int most) =>
        Finding.When(text.Text("type") != "plain_text", Invalid, $"{what} must be plain_text")
            .Concat(Finding.Outside(Invalid, what, text.Text("text"), 1, most));
}

/// <summary>What Slack accepts as buttons and menus: https://docs.slack.dev/reference/block-kit/block-elements.</summary>
internal static class ElementRules
{
    private const string Rule = BlockRules.Invalid;

    public static IEnumerable<Finding> Check(JsonElement element) => element.Text("type") switch
    {
        "button" => Button(element),
        "static_select" or "multi_static_select" => Placeholder(element)
            .Concat(Finding.When(!element.Items("options").Any() && !element.Items("option_groups").Any(), Rule, "a menu without options"))
            .Concat(Options(element, 100))
            .Concat(element.Items("option_groups").SelectMany(group => BlockRules.Plain(group.At("label"), "group label", 75).Concat(Options(group, 100)))),
        "overflow" => Options(element, 5),
        "radio_buttons" or "checkboxes" => Options(element, 10),
        "external_select" => Placeholder(element).Concat(Finding.When(element.Number("min_query_length") < 0, Rule, "min_query_length below 0")),
        "users_select" or "conversations_select" or "channels_select" => Placeholder(element),
        "image" => Finding.Outside(Rule, "alt_text", element.Text("alt_text"), 1, 2000),
        "plain_text_input" or "datepicker" or "timepicker" or "workflow_button" or "feedback_buttons" or "icon_button" => [],
        var other => [new(Rule, $"unknown element type '{other}'")],
    };

    private static IEnumerable<Finding> Button(JsonElement button) =>
        BlockRules.Plain(button.At("text"), "button text", 75)
            .Concat(Finding.Longer(Rule, "button value", button.Text("value"), 2000))
            .Concat(Finding.Longer(Rule, "button url", button.Text("url"), 3000))
            .Concat(Finding.Longer(Rule, "accessibility_label", button.Text("accessibility_label"), 75))
            .Concat(Finding.When(button.Has("style") && button.Text("style") is not ("primary" or "danger"), Rule, $"button style '{button.Text("style")}'"))
            .Concat(button.Has("confirm") ? Confirm(button.At("confirm")) : []);

    private static IEnumerable<Finding> Confirm(JsonElement confirm) =>
        BlockRules.Plain(confirm.At("title"), "confirm title", 100)
            .Concat(Finding.Outside(Rule, "confirm text", confirm.At("text").Text("text"), 1, 300))
            .Concat(BlockRules.Plain(confirm.At("confirm"), "confirm button", 30))
            .Concat(BlockRules.Plain(confirm.At("deny"), "deny button", 30));

    private static IEnumerable<Finding> Placeholder(JsonElement menu) =>
        menu.Has("placeholder") ? BlockRules.Plain(menu.At("placeholder"), "placeholder", 150) : [];

    private static IEnumerable<Finding> Options(JsonElement menu, int most) =>
        Finding.More(Rule, $"options of a {menu.Text("type") ?? "group"}", menu.Items("options").Count(), most)
            .Concat(menu.Items("options").SelectMany(Option));

    private static IEnumerable<Finding> Option(JsonElement option) =>
        Finding.Outside(Rule, "option text", option.At("text").Text("text"), 1, 75)
            .Concat(Finding.Longer(Rule, "option value", option.Text("value"), 150))
            .Concat(Finding.Longer(Rule, "option description", option.At("description").Text("text"), 75));
}
