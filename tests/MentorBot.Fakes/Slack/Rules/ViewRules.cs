using System.Text.Json;
using MentorBot.Fakes.Wire;

namespace MentorBot.Fakes.Slack.Rules;

/// <summary>What Slack accepts as a view: https://docs.slack.dev/reference/views.</summary>
internal static class ViewRules
{
    private const string Invalid = "invalid_arguments";
    private const int MostBlocks = 100;
    private const int LongestTitle = 24;

    public static IEnumerable<Finding> Home(JsonElement view) =>
        Finding.When(view.Text("type") != "home", Invalid, $"a Home tab of type '{view.Text("type")}'").Concat(Check(view));

    public static IEnumerable<Finding> Modal(JsonElement view) =>
        Finding.When(view.Text("type") != "modal", Invalid, $"a modal of type '{view.Text("type")}'")
            .Concat(BlockRules.Plain(view.At("title"), "title of a modal", LongestTitle))
            .Concat(view.Has("submit") ? BlockRules.Plain(view.At("submit"), "submit of a modal", LongestTitle) : [])
            .Concat(view.Has("close") ? BlockRules.Plain(view.At("close"), "close of a modal", LongestTitle) : [])
            .Concat(Finding.When(!view.Has("submit") && view.Items("blocks").Any(block => block.Text("type") == "input"), Invalid, "an input block without submit"))
            .Concat(Check(view));

    private static IEnumerable<Finding> Check(JsonElement view) =>
        Finding.When(!view.Items("blocks").Any(), Invalid, "a view without blocks")
            .Concat(Finding.Longer(Invalid, "private_metadata", view.Text("private_metadata"), 3000))
            .Concat(Finding.Longer(Invalid, "callback_id", view.Text("callback_id"), 255))
            .Concat(BlockRules.Check(view, MostBlocks));
}
