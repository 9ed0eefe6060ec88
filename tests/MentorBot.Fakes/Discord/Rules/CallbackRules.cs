using System.Text.Json;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Discord.Rules;

/// <summary>The kinds of interaction, by Discord's numbers.</summary>
public enum InteractionKind
{
    /// <summary>A slash command or a context menu command.</summary>
    Command = 2,

    /// <summary>A pressed button or a chosen option.</summary>
    Component = 3,

    /// <summary>Half a word in a command's option.</summary>
    Autocomplete = 4,

    /// <summary>A submitted form.</summary>
    Modal = 5,
}

/// <summary>What may be the first answer to an interaction: https://docs.discord.com/developers/interactions/receiving-and-responding.</summary>
internal static class CallbackRules
{
    private const string FieldRule = "modal-field";
    private const int TextInput = 4;
    private const int Label = 18;

    public static IEnumerable<Finding> Check(JsonElement body, InteractionKind kind, long sourceFlags, bool hasFiles)
    {
        var data = body.At("data");
        return body.Number("type") switch
        {
            4 when kind != InteractionKind.Autocomplete => MessageRules.Check(data, flags: 0, isEdit: false, hasFiles).Concat(Flags(data)),
            5 when kind != InteractionKind.Autocomplete => Deferred(data),
            6 when kind == InteractionKind.Component => [],
            7 when kind == InteractionKind.Component => MessageRules.Check(data, sourceFlags, isEdit: true, hasFiles),
            8 when kind == InteractionKind.Autocomplete => Choices(data),
            9 when kind is InteractionKind.Command or InteractionKind.Component => Modal(data),
            var other => [new("callback-type", $"type {other} is no answer to an interaction of type {(int)kind}")],
        };
    }

    private static IEnumerable<Finding> Flags(JsonElement data)
    {
        const long Allowed = MessageRules.Ephemeral | MessageRules.ComponentsV2 | (1 << 2) | (1 << 12) | (1 << 13);
        return Finding.When(((data.Number("flags") ?? 0) & ~Allowed) != 0, "callback-flags", $"flags {data.Number("flags")} cannot be set");
    }

    private static IEnumerable<Finding> Deferred(JsonElement data) =>
        Finding.When((data.Number("flags") ?? 0) is not (0 or MessageRules.Ephemeral), "defer-flags", "a deferred answer may carry only the EPHEMERAL flag")
            .Concat(Finding.When(data.Has("content") || data.Has("components") || data.Has("embeds"), "defer-body", "a deferred answer says nothing yet"));

    private static IEnumerable<Finding> Choices(JsonElement data)
    {
        var choices = data.Items("choices").ToArray();
        return Finding.When(data.At("choices").ValueKind != JsonValueKind.Array, "autocomplete", "choices are missing")
            .Concat(Finding.More("autocomplete", "choices", choices.Length, 25))
            .Concat(choices.SelectMany(one => Finding.Outside("autocomplete", "choice name", one.Text("name"), 1, 100)))
            .Concat(choices.Where(one => one.Text("value") is not null).SelectMany(one => Finding.Longer("autocomplete", "choice value", one.Text("value"), 100)));
    }

    private static IEnumerable<Finding> Modal(JsonElement data) =>
        Finding.Outside("modal", "custom_id", data.Text("custom_id"), 1, 100)
            .Concat(Finding.Outside("modal", "title", data.Text("title"), 1, 45))
            .Concat(Finding.When(data.Items("components").Count() is 0 or > 5, "modal", "a modal holds 1 to 5 components"))
            .Concat(data.Items("components").SelectMany(Field));

    // A text input in a row of its own is deprecated: https://docs.discord.com/developers/components/reference#label
    private static IEnumerable<Finding> Field(JsonElement label)
    {
        var input = label.At("component");
        return Finding.When(label.Number("type") != Label, FieldRule, $"component type {label.Number("type")} is no label")
            .Concat(Finding.Outside(FieldRule, "label", label.Text("label"), 1, 45))
            .Concat(Finding.When(input.Number("type") != TextInput, FieldRule, $"component type {input.Number("type")} is no text input"))
            .Concat(Finding.When(input.Has("label"), FieldRule, "a text input in a label has none of its own"))
            .Concat(Finding.When(input.Number("style") is not (1 or 2), FieldRule, $"text input style {input.Number("style")}"))
            .Concat(Finding.Outside(FieldRule, "custom_id", input.Text("custom_id"), 1, 100))
            .Concat(Finding.Longer(FieldRule, "placeholder", input.Text("placeholder"), 100))
            .Concat(Finding.When(input.Number("max_length") is < 1 or > 4000 || input.Number("min_length") is < 0 or > 4000, FieldRule, "a text has at most 4000 characters"));
    }
}
