using System.Text.Json;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord.Rules;

/// <summary>What Discord accepts as components: https://docs.discord.com/developers/components/reference.</summary>
internal static class ComponentRules
{
    public const int ActionRow = 1;
    public const int Button = 2;
    public const int StringSelect = 3;
    public const int TextDisplay = 10;
    public const int Section = 9;
    private const int Gallery = 12;
    public const int File = 13;
    private const int Container = 17;
    private const string Rule = "components";
    private static readonly long[] InContainer = [ActionRow, Section, TextDisplay, Gallery, File, 14];
    private static readonly long[] AtTop = [.. InContainer, Container];

    /// <summary>Rows of buttons and selects below a classic message.</summary>
    public static IEnumerable<Finding> Legacy(JsonElement body)
    {
        var top = body.Items("components").ToArray();
        return Finding.More(Rule, "action rows", top.Length, 5)
            .Concat(Kinds(top, [ActionRow], "a message without the IS_COMPONENTS_V2 flag"))
            .Concat(Common(top));
    }

    /// <summary>A message made of components only.</summary>
    public static IEnumerable<Finding> V2(JsonElement body)
    {
        var top = body.Items("components").ToArray();
        var all = All(top).ToArray();
        var text = all.Where(one => one.Number("type") == TextDisplay).Sum(one => one.Text("content")?.Length ?? 0);
        return Finding.More("components-v2", "components, nested ones counted", all.Length, 40)
            .Concat(Finding.More("components-v2", "characters in all texts", text, 4000))
            .Concat(Kinds(top, AtTop, "the top level"))
            .Concat(Common(top));
    }

    /// <summary>Every component, nested ones and accessories too, but not a select's options.</summary>
    public static IEnumerable<JsonElement> All(IEnumerable<JsonElement> components) =>
        components.SelectMany(one => All(Children(one)).Prepend(one));

    private static IEnumerable<JsonElement> Children(JsonElement one) =>
        one.Has("accessory") ? one.Items("components").Append(one.At("accessory")) : one.Items("components");

    private static IEnumerable<Finding> Common(JsonElement[] top)
    {
        var all = All(top).ToArray();
        return all.SelectMany(One)
            .Concat(Twice(all.Select(one => one.Text("custom_id")), "custom_id"))
            .Concat(Twice(all.Select(one => one.Number("id")?.ToString()), "id"));
    }

    private static IEnumerable<Finding> Twice(IEnumerable<string?> values, string what) => values
        .Where(value => value is not null)
        .GroupBy(value => value, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => new Finding(Rule, $"{what} '{group.Key}' is not unique (COMPONENT_{what.ToUpperInvariant()}_DUPLICATED)"));

    private static IEnumerable<Finding> Kinds(IEnumerable<JsonElement> some, long[] allowed, string where) => some
        .Where(one => !allowed.Contains(one.Number("type") ?? 0))
        .Select(one => new Finding(Rule, $"component type {one.Number("type")} is not allowed in {where}"));

    private static IEnumerable<Finding> One(JsonElement one) => one.Number("type") switch
    {
        ActionRow => Row(one),
        Button => ButtonOf(one),
        StringSelect => CustomId(one).Concat(Placeholder(one)).Concat(Options(one)),
        5 or 6 or 7 or 8 => CustomId(one).Concat(Placeholder(one)),
        Section => SectionOf(one),
        TextDisplay => Finding.Outside(Rule, "text", one.Text("content"), 1, 4000),
        Gallery => Finding.When(one.Items("items").Count() is 0 or > 10, Rule, "a gallery holds 1 to 10 items"),
        File => Finding.When(one.At("file").Text("url")?.StartsWith("attachment://", StringComparison.Ordinal) is not true, Rule, "a file component shows an uploaded file only"),
        11 or 14 => [],
        Container => Kinds(one.Items("components"), InContainer, "a container")
            .Concat(Finding.When(!one.Items("components").Any(), Rule, "a container is empty"))
            .Concat(Finding.When(one.Number("accent_color") is < 0 or > 0xFFFFFF, Rule, "accent_color is no colour")),
        var other => [new(Rule, $"component type {other} does not belong into a message")],
    };

    private static IEnumerable<Finding> Row(JsonElement row)
    {
        var inside = row.Items("components").ToArray();
        var buttons = inside.Count(one => one.Number("type") == Button);
        return Kinds(inside, [Button, StringSelect, 5, 6, 7, 8], "an action row")
            .Concat(Finding.When(inside.Length == 0, Rule, "an action row is empty"))
            .Concat(Finding.More(Rule, "buttons in an action row", buttons, 5))
            .Concat(Finding.When(buttons < inside.Length && inside.Length > 1, Rule, "a select shares its action row"));
    }

    private static IEnumerable<Finding> ButtonOf(JsonElement button)
    {
        var isLink = button.Number("style") == 5;
        return Finding.When(button.Number("style") is not (>= 1 and <= 5), Rule, $"button style {button.Number("style")}")
            .Concat(Finding.When(isLink && button.Has("custom_id"), Rule, "a link button has no custom_id"))
            .Concat(isLink ? Finding.Outside(Rule, "url", button.Text("url"), 1, 512) : CustomId(button))
            .Concat(Finding.When(!isLink && button.Has("url"), Rule, "only a link button has a url"))
            .Concat(Finding.When(string.IsNullOrEmpty(button.Text("label")) && !button.Has("emoji"), Rule, "a button needs a label or an emoji"))
            .Concat(Finding.Longer(Rule, "button label", button.Text("label"), 80));
    }

    private static IEnumerable<Finding> SectionOf(JsonElement section) =>
        Finding.When(section.Items("components").Count() is 0 or > 3, Rule, "a section holds 1 to 3 texts")
            .Concat(Kinds(section.Items("components"), [TextDisplay], "a section"))
            .Concat(Kinds([section.At("accessory")], [Button, 11], "the accessory of a section"));

    private static IEnumerable<Finding> CustomId(JsonElement one) => Finding.Outside(Rule, "custom_id", one.Text("custom_id"), 1, 100);

    private static IEnumerable<Finding> Placeholder(JsonElement one) => Finding.Longer(Rule, "placeholder", one.Text("placeholder"), 150);

    private static IEnumerable<Finding> Options(JsonElement select)
    {
        var options = select.Items("options").ToArray();
        return Finding.When(options.Length == 0, Rule, "a select has no options")
            .Concat(Finding.More(Rule, "select options", options.Length, 25))
            .Concat(Twice(options.Select(one => one.Text("value")), "value"))
            .Concat(Finding.When(select.Number("max_values") > options.Length, Rule, "max_values is more than there are options"))
            .Concat(options.SelectMany(Option));
    }

    private static IEnumerable<Finding> Option(JsonElement option) =>
        Finding.Outside(Rule, "option label", option.Text("label"), 1, 100)
            .Concat(Finding.Outside(Rule, "option value", option.Text("value"), 1, 100))
            .Concat(Finding.Longer(Rule, "option description", option.Text("description"), 100));
}
